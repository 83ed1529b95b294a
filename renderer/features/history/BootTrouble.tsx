/** A boot partition that cannot take the menu of a new system. */
import { HardDrive } from 'lucide-react';
import type { BootCondition } from '#shared/api/history.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { Banner } from '../../ui/Banner.tsx';

/** What cannot be done because of it is described by this element. */
export const bootTroubleId = 'boot-trouble';

const troubles: Readonly<Partial<Record<BootCondition, { title: MessageId; text: MessageId }>>> = {
  missing: { title: 'history.bootMissing', text: 'history.bootMissingText' },
  'read-only': { title: 'history.bootReadOnly', text: 'history.bootReadOnlyText' },
};

export function BootTrouble({ boot }: { readonly boot: BootCondition }) {
  const t = useText();
  const trouble = troubles[boot];
  if (trouble === undefined) return null;
  return (
    <div id={bootTroubleId}>
      <Banner tone="warn" icon={HardDrive} title={t(trouble.title)}>
        {t(trouble.text)}
      </Banner>
    </div>
  );
}
