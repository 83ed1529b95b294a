/** Changes to test with; the id says what each one is. */
import type { Change } from '#shared/api/changes.ts';

export function installApp(app: string): Change {
  return {
    id: `install ${app}`,
    request: { kind: 'install-app', app },
    words: { kind: 'install-app', name: app, option: 'environment.systemPackages' },
    intents: [
      {
        kind: 'add',
        path: ['environment', 'systemPackages'],
        element: { type: 'package', attribute: app.split('.') },
      },
    ],
  };
}

export function removeApp(app: string): Change {
  return {
    id: `remove ${app}`,
    request: { kind: 'remove-app', app },
    words: { kind: 'remove-app', name: app, option: 'environment.systemPackages' },
    intents: [
      {
        kind: 'remove',
        path: ['environment', 'systemPackages'],
        element: { type: 'package', attribute: app.split('.') },
      },
    ],
  };
}

/** An app that is installed by an option. */
export function turnOn(app: string, option: string): Change {
  return {
    id: `turn on ${app}`,
    request: { kind: 'install-app', app },
    words: { kind: 'install-app', name: app, option },
    intents: [{ kind: 'set', path: option.split('.'), value: { type: 'bool', value: true } }],
  };
}

export function setOption(option: string, value: string): Change {
  return {
    id: `${option} ${value}`,
    request: { kind: 'set-setting', option, value: { type: 'string', value } },
    words: { kind: 'set', title: option, option, from: null, to: value },
    intents: [{ kind: 'set', path: option.split('.'), value: { type: 'string', value } }],
  };
}
