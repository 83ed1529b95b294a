/** Somebody is added on the practice computer, with a password: it is applied, and the password is nowhere. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { practiceTestTimeout } from '../../helpers/practice.ts';
import { practiceHost } from '../../helpers/practice-host.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const password = 'correct-horse-battery-7431';

it(
  'adds a person; neither diff nor words show the hash, and no file has the password',
  async () => {
    const data = await temporaryDirectory();
    const host = await practiceHost('stand-in', data);
    const { hash } = await host.ask('users.hashPassword', { password });
    expect(hash).toMatch(/^\$6\$rounds=\d+\$/);

    const groups = ['networkmanager', 'wheel'];
    const account = { user: 'mia', fullName: 'Mia Berg', groups, shell: 'fish', hash, keys: [] };
    const { changes } = await host.ask('changes.add', { kind: 'add-user', ...account });
    expect(changes.map(({ words }) => words)).toEqual([
      { kind: 'add-user', name: 'Mia Berg', option: 'users.users.mia', isAdministrator: true },
    ]);

    const plan = await host.ask('changes.plan', { useOverrideFile: [] });
    expect(plan.refusals).toEqual([]);
    const shown = plan.files.flatMap(({ diff }) => diff.map(({ text }) => text)).join('\n');
    expect(shown).toContain('hashedPassword = "••••••••";');
    expect(shown).not.toContain(hash);

    await host.do('apply.start', { planId: plan.planId, mode: 'switch' });
    const files = await readFile(host.computer.places.entry, 'utf8');
    expect(files).toContain(`hashedPassword = "${hash}";`);
    const { people } = await host.ask('users.list', {});
    expect(people.find(({ name }) => name === 'mia')).toMatchObject({
      fullName: { kind: 'set', value: 'Mia Berg' },
      shell: { kind: 'set', value: 'fish' },
      password: { kind: 'hash', option: 'hashedPassword' },
    });

    expect(JSON.stringify(host.events)).not.toContain(password);
    expect(await filesWith(password, data)).toEqual([]);
  },
  practiceTestTimeout,
);

async function filesWith(text: string, directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile()) continue;
    // A file that goes away meanwhile keeps nothing.
    const content = await readFile(path).catch(() => Buffer.from(''));
    if (content.includes(text)) found.push(path);
  }
  return found;
}
