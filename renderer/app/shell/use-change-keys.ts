/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) take back a pending change and bring it back, on every screen. In a text they
 * are the text's own, and behind a dialog nothing changes.
 */
import { useEffect } from 'react';
import { usePending, usePendingActions } from '../data/pending.ts';

export function useChangeKeys(): void {
  const { canUndo, canRedo } = usePending();
  const { undo, redo } = usePendingActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wish = wishOf(event);
      if (wish === null || event.defaultPrevented || isTyping(event.target) || hasDialog()) return;
      event.preventDefault();
      if (wish === 'undo' && canUndo) undo();
      if (wish === 'redo' && canRedo) redo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [canUndo, canRedo, undo, redo]);
}

function wishOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return shiftKey ? null : 'redo';
    default:
      return null;
  }
}

/** Where a key writes. A switch or a list is no text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}

function hasDialog(): boolean {
  return document.querySelector('[role=dialog], [role=alertdialog]') !== null;
}
