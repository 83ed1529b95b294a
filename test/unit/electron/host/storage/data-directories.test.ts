import { describe, expect, it } from 'vitest';
import { dataDirectories } from '../../../../../electron/host/storage/data-directories.ts';

describe('dataDirectories', () => {
  it('follows the XDG defaults', () => {
    expect(dataDirectories({ HOME: '/home/jane' })).toEqual({
      state: '/home/jane/.local/state/snowglobe',
      preferences: '/home/jane/.config/snowglobe',
      practice: '/home/jane/.local/share/snowglobe/practice',
    });
  });

  it('follows the XDG variables, but not relative or empty ones', () => {
    const environment = { HOME: '/home/jane', XDG_STATE_HOME: '/s', XDG_CONFIG_HOME: 'c', XDG_DATA_HOME: '' };
    expect(dataDirectories(environment)).toEqual({
      state: '/s/snowglobe',
      preferences: '/home/jane/.config/snowglobe',
      practice: '/home/jane/.local/share/snowglobe/practice',
    });
  });

  it('keeps everything in one directory when one is chosen', () => {
    const all = { state: '/d/state', preferences: '/d/preferences', practice: '/d/practice' };
    expect(dataDirectories({ SNOWGLOBE_DATA_DIR: '/d' })).toEqual(all);
    expect(dataDirectories({ SNOWGLOBE_DATA_DIR: '/e' }, '/d')).toEqual(all);
  });
});
