import { Languages } from 'lucide-react';
import { languageChoiceSchema } from '#shared/api/language.ts';
import { languageNames } from '../../i18n/languages.ts';
import { useText } from '../../i18n/text.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { usePreferences } from '../data/preferences.ts';

/** Every language by its own name: who cannot read the one that is shown still finds theirs. */
export function LanguageMenu() {
  const t = useText();
  const { preferences, prefer } = usePreferences();
  const chosen = preferences?.language ?? 'system';
  const nameOf = (id: typeof chosen): string => (id === 'system' ? t('language.system') : languageNames[id]);
  return (
    <MenuButton
      button={<IconButton icon={Languages} label={t('language.label', { language: nameOf(chosen) })} />}
      label={t('language.menu')}
      chosen={chosen}
      actions={languageChoiceSchema.options.map((id) => ({
        id,
        label: nameOf(id),
        ...(id === 'system' ? {} : { language: id }),
      }))}
      onAction={(id) => prefer({ language: languageChoiceSchema.parse(id) })}
    />
  );
}
