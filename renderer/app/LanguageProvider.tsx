import type { ReactNode } from 'react';
import { TextProvider } from '../i18n/text.tsx';
import { type ShownLanguage, useShownLanguage } from './language.ts';

interface LanguageProviderProps {
  /** What the page begins with. */
  readonly first: ShownLanguage;
  readonly children: ReactNode;
}

/** The language of everything below it; another choice is seen at once. */
export function LanguageProvider({ first, children }: LanguageProviderProps) {
  return <TextProvider {...useShownLanguage(first)}>{children}</TextProvider>;
}
