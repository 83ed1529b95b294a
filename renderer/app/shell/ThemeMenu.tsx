import { useQueryClient } from '@tanstack/react-query';
import { Monitor, Moon, Sun } from 'lucide-react';
import { preferencesSchema } from '#shared/api/contract.ts';
import { useText } from '../../i18n/text.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { callKey, useRequest } from '../data/call.ts';
import { useTheme } from '../theme.ts';

const icons = { system: Monitor, light: Sun, dark: Moon } as const;
const labels = { system: 'theme.system', light: 'theme.light', dark: 'theme.dark' } as const;

export function ThemeMenu() {
  const t = useText();
  const theme = useTheme();
  const client = useQueryClient();
  const { mutate } = useRequest('preferences.set');
  return (
    <MenuButton
      button={<IconButton icon={icons[theme]} label={t('theme.label', { theme: t(labels[theme]) })} />}
      label={t('theme.menu')}
      chosen={theme}
      actions={preferencesSchema.shape.theme.options.map((id) => ({
        id,
        label: t(labels[id]),
        icon: icons[id],
      }))}
      onAction={(id) =>
        mutate(
          { theme: preferencesSchema.shape.theme.parse(id) },
          {
            onSuccess: (preferences) => client.setQueryData(callKey('preferences.get', {}), preferences),
          },
        )
      }
    />
  );
}
