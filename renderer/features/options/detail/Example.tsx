import type { OptionDetail } from '#shared/api/options.ts';
import { useCall } from '../../../app/data/call.ts';
import { usePendingActions } from '../../../app/data/pending.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { CodeFact } from './CodeFact.tsx';

interface ExampleProps {
  readonly detail: OptionDetail;
  readonly text: string;
  readonly canUse: boolean;
}

/** Some modules explain their example in words: only what is Nix can be used. */
export function Example({ detail, text, canUse }: ExampleProps) {
  const t = useText();
  const { add } = usePendingActions();
  const isUsable = canUse && !detail.readOnly;
  const isNix = useCall('options.checkText', { text }, { enabled: isUsable }).data?.problem === null;
  return (
    <CodeFact
      title={t('option.example')}
      text={text}
      nothing=""
      copyLabel={t('option.copyExample')}
      actions={
        isUsable &&
        isNix && (
          <Button
            look="quiet"
            onPress={() => add({ kind: 'set-setting', option: detail.option, value: { type: 'nix', text } })}
          >
            {t('option.useExample')}
          </Button>
        )
      }
    />
  );
}
