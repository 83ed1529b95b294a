/** What belongs to Snowglobe itself; what the computer does is in Settings. */
import { Menu, Settings2, Sparkles } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';

const ApplyPreferences = lazy(async () => ({
  default: (await import('../../features/apply/ApplyPreferences.tsx')).ApplyPreferences,
}));

export function MainMenu({ onTour }: { readonly onTour: () => void }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <MenuButton
        button={<IconButton icon={Menu} label={t('menu.open')} />}
        label={t('menu.open')}
        actions={[
          { id: 'preferences', label: t('menu.preferences'), icon: Settings2 },
          { id: 'tour', label: t('menu.tour'), icon: Sparkles },
        ]}
        onAction={(id) => (id === 'tour' ? onTour() : setOpen(true))}
      />
      {isOpen && (
        <Suspense>
          <ApplyPreferences onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
