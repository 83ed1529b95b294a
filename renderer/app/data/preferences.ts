/** What the person prefers; kept by the host, the same in every window. */
import { useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '#shared/api/contract.ts';
import { useText } from '../../i18n/text.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import { callKey, useCall, useRequest } from './call.ts';

interface PreferencesAccess {
  /** Undefined until the host has answered. */
  readonly preferences: Preferences | undefined;
  /** What is left out stays as it is. */
  readonly prefer: (some: Partial<Preferences>) => void;
}

export function usePreferences(): PreferencesAccess {
  const t = useText();
  const client = useQueryClient();
  const showNotice = useNotices((store) => store.show);
  const { mutate } = useRequest('preferences.set');
  const key = callKey('preferences.get', {});
  return {
    preferences: useCall('preferences.get', {}).data,
    prefer: (some) =>
      mutate(some, {
        onSuccess: (preferences) => client.setQueryData(key, preferences),
        onError: (failure) => showNotice(t('preferences.notKept'), failure.message),
      }),
  };
}
