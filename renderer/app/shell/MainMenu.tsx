/** What belongs to Snowglobe itself; what the computer does is in Settings. */
import { Menu, MonitorSmartphone, Settings2, Sparkles } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';

const ApplyPreferences = lazy(async () => ({
  default: (await import('../../features/apply/ApplyPreferences.tsx')).ApplyPreferences,
}));

const RemoteDialog = lazy(async () => ({
  default: (await import('../../features/remote/RemoteDialog.tsx')).RemoteDialog,
}));

export function MainMenu({ onTour }: { readonly onTour: () => void }) {
  const t = useText();
  const [open, setOpen] = useState<'preferences' | 'remote' | null>(null);
  useOpenWithCtrlComma(() => setOpen('preferences'));
  return (
    <>
      <MenuButton
        button={<IconButton icon={Menu} label={t('menu.open')} />}
        label={t('menu.open')}
        actions={[
          { id: 'preferences', label: t('menu.preferences'), icon: Settings2 },
          { id: 'remote', label: t('menu.remote'), icon: MonitorSmartphone },
          { id: 'tour', label: t('menu.tour'), icon: Sparkles },
        ]}
        onAction={(id) => {
          if (id === 'tour') onTour();
          else setOpen(id === 'remote' ? 'remote' : 'preferences');
        }}
      />
      {open !== null && (
        <Suspense>
          {open === 'preferences' ? (
            <ApplyPreferences onClose={() => setOpen(null)} />
          ) : (
            <RemoteDialog onClose={() => setOpen(null)} />
          )}
        </Suspense>
      )}
    </>
  );
}

/** As the menu of the desktop window and many other applications have it. */
function useOpenWithCtrlComma(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ',' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}
