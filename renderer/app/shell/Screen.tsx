/** Which screen belongs to which place; each is a file of its own, fetched when it is first shown. */
import { type ComponentType, lazy } from 'react';
import { useCall } from '../data/call.ts';
import type { Route } from '../router/route.ts';

const HomeScreen = lazy(async () => ({
  default: (await import('../../features/home/HomeScreen.tsx')).HomeScreen,
}));
const AppsScreen = lazy(async () => ({
  default: (await import('../../features/apps/AppsScreen.tsx')).AppsScreen,
}));
const AppScreen = lazy(async () => ({
  default: (await import('../../features/apps/AppScreen.tsx')).AppScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../../features/settings/SettingsScreen.tsx')).SettingsScreen,
}));
const SettingsPageScreen = lazy(async () => ({
  default: (await import('../../features/settings/SettingsPageScreen.tsx')).SettingsPageScreen,
}));
const ChangesScreen = lazy(async () => ({
  default: (await import('../../features/changes/ChangesScreen.tsx')).ChangesScreen,
}));
const ApplyScreen = lazy(async () => ({
  default: (await import('../../features/apply/ApplyScreen.tsx')).ApplyScreen,
}));
const HistoryScreen = lazy(async () => ({
  default: (await import('../../features/history/HistoryScreen.tsx')).HistoryScreen,
}));
const UpdatesScreen = lazy(async () => ({
  default: (await import('../../features/updates/UpdatesScreen.tsx')).UpdatesScreen,
}));
const ProblemScreen = lazy(async () => ({
  default: (await import('../../features/problem/ProblemScreen.tsx')).ProblemScreen,
}));

/** These stand on the configuration files: without them there is nothing true to show. */
const needFiles: readonly Route['page'][] = ['home', 'apps', 'app', 'settings', 'settings-page', 'changes'];

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
    default: {
      const Simple = simpleScreens[route.page];
      return <Simple />;
    }
  }
}

const simpleScreens = {
  home: HomeScreen,
  settings: SettingsScreen,
  changes: ChangesScreen,
  apply: ApplyScreen,
  history: HistoryScreen,
  updates: UpdatesScreen,
} as const satisfies Record<string, ComponentType>;
