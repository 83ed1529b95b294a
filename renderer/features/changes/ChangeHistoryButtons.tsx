import { Redo2, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ChangeList } from '#shared/api/changes.ts';
import { usePendingActions } from '../../app/data/pending.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

export function ChangeHistoryButtons({ list }: { readonly list: ChangeList }) {
  const t = useText();
  const actions = usePendingActions();
  const [isAsking, setAsking] = useState(false);
  const count = list.changes.length;
  if (count === 0 && !list.canUndo && !list.canRedo) return null;
  return (
    <>
      <Button look="quiet" icon={Undo2} isDisabled={!list.canUndo} onPress={actions.undo}>
        {t('changes.undo')}
      </Button>
      <Button look="quiet" icon={Redo2} isDisabled={!list.canRedo} onPress={actions.redo}>
        {t('changes.redo')}
      </Button>
      {count > 0 && (
        <Button look="quiet" icon={Trash2} onPress={() => setAsking(true)}>
          {t('changes.discard')}
        </Button>
      )}
      <Dialog
        role="alertdialog"
        title={t('changes.discardTitle', { count })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {t('changes.discardNo')}
            </Button>
            <Button
              look="danger"
              onPress={() => {
                setAsking(false);
                actions.discardAll();
              }}
            >
              {t('changes.discardYes')}
            </Button>
          </>
        }
      >
        <p>{t('changes.discardText')}</p>
      </Dialog>
    </>
  );
}
