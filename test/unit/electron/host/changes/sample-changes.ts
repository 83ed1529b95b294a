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

/** A named entry of a set: a user. */
export function entry(
  kind: 'add-entry' | 'remove-entry' | 'rename-entry',
  name: string,
  to = `${name}-renamed`,
): Change {
  const option = 'users.users';
  const path = ['users', 'users'];
  const intent = {
    'add-entry': { kind: 'addEntry', path, name },
    'remove-entry': { kind: 'removeEntry', path, name },
    'rename-entry': { kind: 'renameEntry', path, name, to },
  } as const;
  const request = kind === 'rename-entry' ? { kind, option, name, to } : { kind, option, name };
  return {
    id: `${kind} ${name}`,
    request,
    words: { title: 'Users', ...request },
    intents: [intent[kind]],
  };
}
