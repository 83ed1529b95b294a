/** What a person does to a field of text. */
import { fireEvent } from '@testing-library/react';

export function typeInto(field: HTMLElement, text: string): void {
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
}

export function finish(field: HTMLElement): void {
  fireEvent.keyDown(field, { key: 'Enter' });
}

export function leave(field: HTMLElement): void {
  fireEvent.blur(field);
}

export function putBack(field: HTMLElement): void {
  fireEvent.keyDown(field, { key: 'Escape' });
}
