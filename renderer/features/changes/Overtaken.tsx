import { FilePen } from 'lucide-react';
import { useCall } from '../../app/data/call.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { fileName } from '../../ui/file-name.ts';

interface OvertakenProps {
  /** The plan that was on the screen before. */
  readonly planId: string;
  readonly onLook: () => void;
}

/** While the review was open another editor changed a file: the review shows it, and it is said. */
export function Overtaken({ planId, onLook }: OvertakenProps) {
  const t = useText();
  const { list } = useFormats();
  const conflicts = useCall('changes.conflicts', { planId }).data?.conflicts ?? [];
  // A job that runs writes the files itself, in whichever window it was started.
  const isRunning = useCall('apply.current', {}).data?.job?.endedAt === null;
  if (conflicts.length === 0 || isRunning) return null;
  const names = conflicts.map(({ path }) => fileName(path));
  return (
    <Banner
      tone="warn"
      role="status"
      icon={FilePen}
      title={t('conflict.replanned', { file: list(names) })}
      action={<Button onPress={onLook}>{t('conflict.look')}</Button>}
    >
      {t('conflict.replannedText')}
    </Banner>
  );
}
