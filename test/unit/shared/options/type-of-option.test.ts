import { describe, expect, it } from 'vitest';
import { typeOfOption } from '#shared/options/type-of-option.ts';

function isSecret(name: string, description?: string): boolean {
  const type = typeOfOption(['services', 'x', name], { kind: 'string' }, description);
  return type.kind === 'string' && type.secret === true;
}

describe('typeOfOption', () => {
  it.each(['password', 'hashedPassword', 'client_secret', 'smtp-password', 'apiKey', 'psk', 'adminPass'])(
    '%s is a secret',
    (name) => {
      expect(isSecret(name)).toBe(true);
    },
  );

  it.each(['passwordFile', 'tokenUrl', 'publicKey', 'proxyPass', 'askPassword', 'secretName', 'key', 'pass'])(
    '%s is none',
    (name) => {
      expect(isSecret(name)).toBe(false);
    },
  );

  it('what says where a secret is is none', () => {
    expect(isSecret('client_secret', 'Path to a file with the secret.')).toBe(false);
    expect(isSecret('client_secret', 'The secret of the client.')).toBe(true);
  });

  it('an optional secret is one as well', () => {
    expect(typeOfOption(['psk'], { kind: 'nullOr', of: { kind: 'string' } })).toEqual({
      kind: 'nullOr',
      of: { kind: 'string', secret: true },
    });
  });
});
