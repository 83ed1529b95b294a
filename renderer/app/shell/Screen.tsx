/** Which screen belongs to which place; each is a file of its own, fetched when it is first shown. */
import { type ComponentType, lazy, useState } from 'react';
// Not fetched later: it takes the place of a screen that is already there.
import { ProblemScreen } from '../../features/problem/ProblemScreen.tsx';
import { useCall } from '../data/call.ts';
import type { Route } from '../router/route.ts';

/**
 * React shows the fallback of a lazy component for a while even when its file is there: what was fetched ahead is
 * shown at once instead.
 */
function screen<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  const preload = async () => {
    loaded ??= await load();
    return { default: loaded };
  };
  const Lazy = lazy(preload);
  function LoadedOrLazy(props: Props) {
    // Chosen once: another component in its place would lose what this one knows.
    const [Component] = useState<ComponentType<Props>>(() => loaded ?? Lazy);
    return <Component {...props} />;
  }
  return Object.assign(LoadedOrLazy, { preload });
}

const AppsScreen = screen(async () => (await import('../../features/apps/AppsScreen.tsx')).AppsScreen);
const AppScreen = screen(async () => (await import('../../features/apps/AppScreen.tsx')).AppScreen);
const SettingsPageScreen = screen(
  async () => (await import('../../features/settings/SettingsPageScreen.tsx')).SettingsPageScreen,
);
const PersonScreen = screen(async () => (await import('../../features/users/PersonScreen.tsx')).PersonScreen);
const OptionsScreen = screen(
  async () => (await import('../../features/options/OptionsScreen.tsx')).OptionsScreen,
);
const simpleScreens = {
  home: screen(async () => (await import('../../features/home/HomeScreen.tsx')).HomeScreen),
  settings: screen(async () => (await import('../../features/settings/SettingsScreen.tsx')).SettingsScreen),
  changes: screen(async () => (await import('../../features/changes/ChangesScreen.tsx')).ChangesScreen),
  apply: screen(async () => (await import('../../features/apply/ApplyScreen.tsx')).ApplyScreen),
  history: screen(async () => (await import('../../features/history/HistoryScreen.tsx')).HistoryScreen),
  space: screen(async () => (await import('../../features/space/SpaceScreen.tsx')).SpaceScreen),
  updates: screen(async () => (await import('../../features/updates/UpdatesScreen.tsx')).UpdatesScreen),
} as const;

const screens = {
  apps: AppsScreen,
  app: AppScreen,
  'settings-page': SettingsPageScreen,
  person: PersonScreen,
  options: OptionsScreen,
  ...simpleScreens,
} as const;

/** Fetches the screen of a place, so that it is shown without a fallback before it. */
export async function preloadScreen({ page }: Route): Promise<void> {
  await screens[page].preload();
}

/** Fetches what the first screen did not need, so that no later screen has to be waited for. */
export async function preloadScreens(): Promise<void> {
  for (const { preload } of Object.values(screens)) await preload();
}

/** These stand on the configuration files: without them there is nothing true to show. */
const needFiles: readonly Route['page'][] = [
  'home',
  'apps',
  'app',
  'settings',
  'settings-page',
  'person',
  'options',
  'changes',
];

export function Screen({ route }: { readonly route: Route }) {
  const health = useCall('config.health', {}).data;
  const blocking = health?.problems.find((problem) => problem.blocking);
  if (blocking !== undefined && needFiles.includes(route.page)) return <ProblemScreen problem={blocking} />;

  switch (route.page) {
    case 'apps':
      return <AppsScreen view={route.view} search={route.search} />;
    case 'app':
      return <AppScreen id={route.id} />;
    case 'settings-page':
      return <SettingsPageScreen id={route.id} option={route.option} />;
    case 'person':
      return <PersonScreen id={route.id} />;
    case 'options':
      return <OptionsScreen route={route} />;
    default: {
      const Simple = simpleScreens[route.page];
      return <Simple />;
    }
  }
}
