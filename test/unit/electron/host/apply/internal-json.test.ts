import { describe, expect, it } from 'vitest';
import { parseNixLine } from '../../../../../electron/host/apply/internal-json.ts';

function message(fields: object): string {
  return `@nix ${JSON.stringify({ action: 'msg', level: 0, msg: 'error: …', ...fields })}`;
}

describe('the place in a message of Nix', () => {
  const place = { file: '/etc/nixos/configuration.nix', line: 76, column: 5 };

  it('is taken as it is from Nix 2.8', () => {
    expect(parseNixLine(message(place))).toMatchObject({ place });
  });

  it('is not repeated in the name of the file, as Nix 2.34 does', () => {
    const told = { ...place, file: '/etc/nixos/configuration.nix:76:5' };
    expect(parseNixLine(message(told))).toMatchObject({ place });
  });

  it('leaves a name alone that only looks like it', () => {
    const told = { ...place, file: '/etc/nixos/a:1:2' };
    expect(parseNixLine(message(told))).toMatchObject({ place: { ...place, file: '/etc/nixos/a:1:2' } });
  });

  it('is none where Nix knows no line', () => {
    expect(parseNixLine(message({ file: null, line: null, column: null }))).toMatchObject({ place: null });
  });
});
