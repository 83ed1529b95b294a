/** What a person types, apart from what is in force: handed over when finished, put back with Escape. */
import { type KeyboardEvent, useEffect, useState } from 'react';

interface DraftOptions {
  /** The text in force. */
  readonly shown: string;
  /** The sentence that says what is wrong with a text, or null. The text in force is never judged. */
  readonly check?: ((text: string) => string | null) | undefined;
  /** Enter adds a line instead of finishing; Ctrl+Enter finishes. */
  readonly isMultiline?: boolean;
  /** Enter finishes also an untouched text: to set an empty text where nothing is set. */
  readonly takesUnchanged?: boolean;
  /** A place to enter one after the other: empty again once a text is handed over. */
  readonly isForMore?: boolean;
  readonly onCommit: (text: string) => void;
}

export interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly problem: string | null;
  /** Hands the text over if it is another one and fits. */
  readonly finish: () => void;
  readonly putBack: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useDraft({
  shown,
  check,
  isMultiline = false,
  takesUnchanged = false,
  isForMore = false,
  onCommit,
}: DraftOptions): Draft {
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const isChanged = text !== shown;
  const problem = isChanged ? (check?.(text) ?? null) : null;
  const finish = () => {
    if (!isChanged || problem !== null) return;
    onCommit(text);
    if (isForMore) setText(shown);
  };
  const putBack = () => setText(shown);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) {
      // A question that this opens has the focus at once: the same key must not answer it.
      event.preventDefault();
      if (isChanged) finish();
      else if (takesUnchanged && (check?.(text) ?? null) === null) onCommit(text);
    }
    if (event.key === 'Escape' && isChanged) {
      // The Escape is spent on the text: the dialog around it stays open.
      event.stopPropagation();
      putBack();
    }
  };
  return { text, setText, problem, finish, putBack, onKeyDown };
}
