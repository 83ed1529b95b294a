import { CloudOff } from 'lucide-react';
import { useText } from '../i18n/text.tsx';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';

interface LoadProblemProps {
  readonly failure: Error;
  readonly onAgain: () => void;
}

/** In the place of what could not be loaded. */
export function LoadProblem({ failure, onAgain }: LoadProblemProps) {
  const t = useText();
  return (
    <div role="alert">
      <EmptyState
        icon={CloudOff}
        title={t('error.title')}
        action={<Button onPress={onAgain}>{t('error.again')}</Button>}
      >
        {failure.message}
      </EmptyState>
    </div>
  );
}
