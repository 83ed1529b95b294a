import { Settings2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { IconButton } from '../../ui/Button.tsx';

const ApplyPreferences = lazy(async () => ({
  default: (await import('../../features/apply/ApplyPreferences.tsx')).ApplyPreferences,
}));

/** How Snowglobe itself behaves; what the computer does is in Settings. */
export function PreferencesButton() {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon={Settings2} label={t('preferences.open')} onPress={() => setOpen(true)} />
      {isOpen && (
        <Suspense>
          <ApplyPreferences onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
