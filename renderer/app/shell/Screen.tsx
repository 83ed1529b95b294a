/** Which screen belongs to which place; each is a file of its own, fetched when it is first shown. */
import { type ComponentType, lazy } from 'react';
import { useCall } from '../data/call.ts';
import type { Route } from '../router/route.ts';

const loaders = {
  home: async () => (await import('../../features/home/HomeScreen.tsx')).HomeScreen,
  settings: async () => (await import('../../features/settings/SettingsScreen.tsx')).SettingsScreen,
  changes: async () => (await import('../../features/changes/ChangesScreen.tsx')).ChangesScreen,
  apply: async () => (await import('../../features/apply/ApplyScreen.tsx')).ApplyScreen,
  history: async () => (await import('../../features/history/HistoryScreen.tsx')).HistoryScreen,
  space: async () => (await import('../../features/space/SpaceScreen.tsx')).SpaceScreen,
  updates: async () => (await import('../../features/updates/UpdatesScreen.tsx')).UpdatesScreen,
} as const;

const appsLoader = async () => (await import('../../features/apps/AppsScreen.tsx')).AppsScreen;
const appLoader = async () => (await import('../../features/apps/AppScreen.tsx')).AppScreen;
const settingsPageLoader = async () =>
  (await import('../../features/settings/SettingsPageScreen.tsx')).SettingsPageScreen;
const personLoader = async () => (await import('../../features/users/PersonScreen.tsx')).PersonScreen;
const optionsLoader = async () => (await import('../../features/options/OptionsScreen.tsx')).OptionsScreen;
const problemLoader = async () => (await import('../../features/problem/ProblemScreen.tsx')).ProblemScreen;

function screen<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}

const AppsScreen = screen(appsLoader);
const AppScreen = screen(appLoader);
const SettingsPageScreen = screen(settingsPageLoader);
const PersonScreen = screen(personLoader);
const OptionsScreen = screen(optionsLoader);
const ProblemScreen = screen(problemLoader);
const simpleScreens = {
  home: screen(loaders.home),
  settings: screen(loaders.settings),
  changes: screen(loaders.changes),
  apply: screen(loaders.apply),
  history: screen(loaders.history),
  space: screen(loaders.space),
  updates: screen(loaders.updates),
} as const;

/** Fetches what the first screen did not need, so that no later screen has to be waited for. */
export async function preloadScreens(): Promise<void> {
  const all = [
    appsLoader,
    settingsPageLoader,
    personLoader,
    appLoader,
    optionsLoader,
    ...Object.values(loaders),
  ];
  for (const load of all) await load();
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
