/**
 * The focus is never lost: where what has it goes away (a row is removed, a button becomes another one, a
 * dialog closes whose opener is gone), it goes to what took that place, else to the title of the screen.
 */
import { useEffect } from 'react';

/** Where an element is, still known when it is gone. */
interface Trace {
  readonly element: HTMLElement;
  /** From the inside out. */
  readonly places: readonly { readonly parent: Element; readonly index: number }[];
}

/** Milliseconds: whoever takes the element away may move the focus itself, within a few frames. */
const patience = 60;

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex="0"]';

export function useKeptFocus(): void {
  useEffect(() => {
    let last: Trace | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const look = () => {
      if (last === null || isUsable(last.element) || !isNowhere()) return;
      const target = takerOf(last) ?? titleShown();
      last = null;
      target?.focus({ preventScroll: true });
    };
    const lookSoon = () => {
      if (last === null || isUsable(last.element)) return;
      clearTimeout(timer);
      timer = setTimeout(look, patience);
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement ? traceOf(target) : null;
    };
    const onFocusOut = ({ target }: FocusEvent) => {
      // Somebody clicked beside it: that is no loss. What is being removed is still there in this moment.
      setTimeout(() => {
        if (last?.element === target && last !== null && isUsable(last.element) && isNowhere()) last = null;
      });
    };
    const observer = new MutationObserver(lookSoon);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, []);
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled');
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function traceOf(element: HTMLElement): Trace {
  const places: { parent: Element; index: number }[] = [];
  let child: Element = element;
  while (child.parentElement !== null && child.parentElement !== document.body) {
    const parent: Element = child.parentElement;
    places.push({ parent, index: [...parent.children].indexOf(child) });
    child = parent;
  }
  return { element, places };
}

/** What stands where the element was, or before it: rather of the same kind than the first in the row. */
function takerOf({ element, places }: Trace): HTMLElement | null {
  const place = places.find(({ parent }) => parent.isConnected);
  if (place === undefined) return null;
  for (const index of [place.index, place.index - 1]) {
    const inside = focusablesOf(place.parent.children[index]);
    const taker = inside.find(({ className }) => className === element.className) ?? inside[0];
    if (taker !== undefined) return taker;
  }
  return null;
}

function focusablesOf(element: Element | undefined): readonly HTMLElement[] {
  if (element === undefined) return [];
  const all = [element, ...element.querySelectorAll(focusable)];
  return all.filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(focusable) && one.getClientRects().length > 0,
  );
}

/** Of the dialog that lies over the screen, where there is one. */
function titleShown(): HTMLElement | null {
  const dialog = [...document.querySelectorAll<HTMLElement>('[role="dialog"], [role="alertdialog"]')].at(-1);
  return dialog ?? document.querySelector<HTMLElement>('main h1[tabindex]') ?? document.querySelector('main');
}
