import { Check, Copy } from 'lucide-react';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { LineCopy } from './use-line-copy.ts';
import type { LineRange } from './use-line-selection.ts';

interface CopyButtonProps {
  readonly copy: LineCopy;
  /** Null: all of them. */
  readonly range: LineRange | null;
}

export function CopyButton({ copy, range }: CopyButtonProps) {
  const t = useText();
  const words =
    copy.copied !== null
      ? t('log.copied', { count: copy.copied })
      : range === null
        ? t('log.copy')
        : t('log.copyLines', { count: range.to - range.from });
  return (
    <>
      <Button
        look="quiet"
        icon={copy.copied === null ? Copy : Check}
        isBusy={copy.isCopying}
        onPress={() => copy.start(range)}
      >
        {words}
      </Button>
      <span role="status" className="visuallyHidden">
        {copy.copied !== null && words}
      </span>
    </>
  );
}
