/** Light, dark, or as the system: told to the style sheet by an attribute of the root element. */
import { useEffect } from 'react';
import type { Preferences } from '#shared/api/contract.ts';
import { useCall } from './data/call.ts';

type Theme = Preferences['theme'];

/** The host keeps the choice; this copy is only there so that the first picture has the right colours. */
const storageKey = 'snowglobe.theme';

export function showRememberedTheme(): void {
  const theme = window.localStorage.getItem(storageKey);
  if (theme === 'light' || theme === 'dark') showTheme(theme);
}

export function useTheme(): Theme {
  const theme = useCall('preferences.get', {}).data?.theme;
  useEffect(() => {
    if (theme === undefined) return;
    showTheme(theme);
    window.localStorage.setItem(storageKey, theme);
  }, [theme]);
  return theme ?? 'system';
}

function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
