import { describe, expect, it } from 'vitest';
import { withoutHashes } from '#shared/options/hidden-hashes.ts';

describe('a text to be shown', () => {
  it('has no hashes of passwords in it', () => {
    for (const hash of [
      '$6$rounds=100000$3/KxN1yGx4LMZ1qd$OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM',
      '$y$j9T$F5Jx5fExrKuPp53xLKQ..1$X3DX6M94c7o.9agCG9G317fhZg9SqC.5i5rd.RhAtQ7',
      '$2b$12$WApznUOJfkEGSmYRfnkrPOr466oFDCaj4b6HY3EXGvfxm43seywhG',
      '$5$saltsalt$vSnTyBSRjAoPh9pnlVuFPRkUc2zgkGxqiRuaFhwF5x4',
      // In Nix as in a shell, which many write them for.
      '$6\\$saltsalt\\$OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM',
    ]) {
      expect(withoutHashes(`  hashedPassword = "${hash}"; # mine`)).toBe(
        '  hashedPassword = "••••••••"; # mine',
      );
    }
  });

  it('keeps everything else', () => {
    for (const text of ['"${pkgs.hello}/bin"', 'echo $1 $HOME', "''$''${x}", 'costs $6 or $7$', '$6$']) {
      expect(withoutHashes(text)).toBe(text);
    }
  });
});
