import { describe, expect, it } from 'vitest';
import { lineOfOption } from '../../../../../../electron/host/apply/explain/line-of-option.ts';

const text = `{ pkgs, ... }:
{
  # services.openssh.enable = false;
  programs.git.enable = true;
  services = {
    printing.enable = true;
    openssh = {
      enable = "yes";
    };
  };
  networking.firewall.allowedTCPPorts =
    [ 22 ];
}`;

describe('the line of an option', () => {
  it.each([
    ['programs.git.enable', 4],
    ['services.printing.enable', 6],
    ['services.openssh.enable', 8],
    ['networking.firewall.allowedTCPPorts', 11],
    ['home-manager.users.jane.programs.git.enable', 4],
    ['programs.git', 4],
  ])('%s', (option, line) => {
    expect(lineOfOption(text, option)).toBe(line);
  });

  it('does not take a comment, or half a name, for it', () => {
    expect(lineOfOption('# a.b = 1;\nxa.bc = 2;', 'a.b')).toBeNull();
  });
});
