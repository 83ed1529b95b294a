/** Parts of the configuration that cannot be read: said in one row of Home, with the details on demand. */
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ConfigurationProblem } from '#shared/api/machine.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { problemPlace } from '../problem/problem-place.ts';
import { Note } from './Note.tsx';

export function ProblemNote({ problems }: { readonly problems: readonly ConfigurationProblem[] }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Note
        tone="warn"
        icon={TriangleAlert}
        title={t('problem.partly', { count: problems.length })}
        text={t('problem.partlyText')}
        action={<Button onPress={() => setOpen(true)}>{t('problem.details')}</Button>}
      />
      <Dialog
        title={t('problem.detailsTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={<Button onPress={() => setOpen(false)}>{t('problem.close')}</Button>}
      >
        {problems.map((problem) => (
          <div key={`${problem.file}:${problem.line}:${problem.kind}`}>
            <strong>{t(`problem.${problem.kind}`)}</strong>
            <p>{problemPlace(t, problem)}</p>
            <p>{problem.message}</p>
          </div>
        ))}
      </Dialog>
    </>
  );
}
