/** Whether a text can be read as Nix, while it is being typed. */
import { useEffect, useState } from 'react';
import { useCall } from '../../app/data/call.ts';
import { useText } from '../../i18n/text.tsx';

/** Milliseconds without a key after which the text is looked at. */
const pause = 250;

/** The first thing that is wrong, in words; null for a text that can be read, and while nobody knows yet. */
export function useNixProblem(text: string): string | null {
  const t = useText();
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const isEmpty = settled.trim() === '';
  const { data } = useCall('options.checkText', { text: settled }, { enabled: !isEmpty, keepPrevious: true });
  if (isEmpty || data === undefined || data.problem === null) return null;
  const { message, place } = data.problem;
  return t('setting.nixProblem', { message, line: place.line, column: place.column });
}
