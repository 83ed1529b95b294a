import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChangeRequest } from '#shared/api/changes.ts';
import { mountedComputer } from '#shared/machine/computer.ts';
import { curatedCatalogue } from '../../../electron/host/catalog/catalogue.ts';
import { dataOfTexts } from '../../../electron/host/catalog/store/data-of-texts.ts';
import { createTranslate } from '../../../electron/host/catalog/translate/change-intents.ts';
import { createChangesHandlers } from '../../../electron/host/changes/changes-handlers.ts';
import { createPendingService } from '../../../electron/host/changes/pending-service.ts';
import { createPendingStore } from '../../../electron/host/changes/pending-store.ts';
import { createPlanKeeper } from '../../../electron/host/changes/plan-keeper.ts';
import { createConfigurationStore } from '../../../electron/host/config/configuration-store.ts';
import { knownOptions } from '../../helpers/known-options.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const texts = curatedCatalogue();
const options = knownOptions([
  { name: 'users.users', type: { kind: 'attrsOf', of: { kind: 'submodule' } }, default: '{ }' },
  { name: 'users.users.<name>.description', type: { kind: 'string' }, default: '""' },
  {
    name: 'users.users.<name>.password',
    type: { kind: 'nullOr', of: { kind: 'string', secret: true } },
    default: 'null',
  },
  {
    name: 'users.users.<name>.hashedPassword',
    type: { kind: 'nullOr', of: { kind: 'string', secret: true } },
    default: 'null',
  },
  {
    name: 'networking.hosts',
    type: { kind: 'attrsOf', of: { kind: 'listOf', of: { kind: 'string' } } },
    default: '{ }',
  },
  { name: 'system.nixos.release', type: { kind: 'string' }, readOnly: true },
]);

const text = `{ pkgs, ... }:
{
  users.users.jane = {
    isNormalUser = true; # the owner
    description = "Jane";
  };
  networking.hosts = {
    # the printer
    "10.0.0.2" = [ "printer" ];
    "10.0.0.3" = [ "old" ];
  };
}
`;

/** The part of the host that turns requests into a plan, over a real file. */
async function changes() {
  const directory = await temporaryDirectory();
  const entry = join(directory, 'configuration.nix');
  await writeFile(entry, text);
  const configuration = createConfigurationStore(entry);
  const pending = createPendingService(
    createPendingStore(directory),
    () => {},
    () => {},
  );
  onTestFinished(() => pending.settled());
  const handlers = createChangesHandlers({
    computer: mountedComputer(directory, directory, entry),
    configuration,
    pending,
    plans: createPlanKeeper(async () => {}),
    translate: createTranslate(texts, () => ({ ...dataOfTexts(texts), options })),
    keptDirectory: join(directory, 'kept'),
  });
  return {
    handlers,
    async add(...requests: ChangeRequest[]) {
      for (const request of requests) {
        const answer = await handlers['changes.add'](request);
        if (!answer.ok) throw new Error(answer.error.sentence);
      }
      const list = await handlers['changes.list']({});
      return list.ok ? list.value.changes : [];
    },
    /** The lines that the plan takes away and adds. */
    async plan() {
      const answer = await handlers['changes.plan']({ useOverrideFile: [] });
      if (!answer.ok) return answer.error.sentence;
      if (answer.value.refusals.length > 0) return answer.value.refusals.map(({ sentence }) => sentence);
      return answer.value.files.flatMap(({ diff }) =>
        diff
          .filter(({ kind }) => kind === 'added' || kind === 'removed')
          .map(({ kind, text: line }) => `${kind === 'added' ? '+' : '-'}${line}`),
      );
    },
  };
}

const option = 'users.users';
const describeAs = (name: string, value: string): ChangeRequest => ({
  kind: 'set-setting',
  option: `users.users.${name}.description`,
  value: { type: 'string', value },
});

describe('entries of a set of settings', () => {
  it('are added with what is inside them', async () => {
    const { add, plan } = await changes();
    const pending = await add({ kind: 'add-entry', option, name: 'max' }, describeAs('max', 'Max'));
    expect(pending.map(({ words }) => words)).toEqual([
      { kind: 'add-entry', title: 'Users', option, name: 'max' },
      {
        kind: 'set',
        title: 'max: Description',
        option: 'users.users.max.description',
        from: null,
        to: 'Max',
      },
    ]);
    expect(await plan()).toEqual(['+  users.users.max = { description = "Max"; };']);
  });

  it('get another name before they are in the files, with what is inside them', async () => {
    const { add, plan } = await changes();
    const pending = await add({ kind: 'add-entry', option, name: 'max' }, describeAs('max', 'Max'), {
      kind: 'rename-entry',
      option,
      name: 'max',
      to: 'maxine',
    });
    expect(pending.map(({ request }) => request)).toEqual([
      { kind: 'add-entry', option, name: 'maxine' },
      describeAs('maxine', 'Max'),
    ]);
    expect(await plan()).toEqual(['+  users.users.maxine = { description = "Max"; };']);
  });

  it('do not get the name of another one', async () => {
    const { add, handlers } = await changes();
    await add({ kind: 'add-entry', option, name: 'max' }, { kind: 'add-entry', option, name: 'mia' });
    for (const to of ['jane', 'mia']) {
      const answer = await handlers['changes.add']({ kind: 'rename-entry', option, name: 'max', to });
      expect(answer).toMatchObject({ ok: false, error: { kind: 'not-possible' } });
    }
  });

  it('are renamed in the files after they were changed, and are what they were when both are taken back', async () => {
    const { add, plan, handlers } = await changes();
    await add({ kind: 'rename-entry', option, name: 'jane', to: 'janet' }, describeAs('jane', 'Janet'));
    expect(await plan()).toEqual([
      '-  users.users.jane = {',
      '+  users.users.janet = {',
      '-    description = "Jane";',
      '+    description = "Janet";',
    ]);
    await handlers['changes.undo']({});
    expect(await plan()).toEqual(['-  users.users.jane = {', '+  users.users.janet = {']);
    expect(await add({ kind: 'rename-entry', option, name: 'jane', to: 'jane' })).toEqual([]);
  });

  it('are removed whole', async () => {
    const { add, plan } = await changes();
    expect(await add(describeAs('jane', 'J.'), { kind: 'remove-entry', option, name: 'jane' })).toHaveLength(
      1,
    );
    expect(await plan()).toEqual([
      '-  users.users.jane = {',
      '-    isNormalUser = true; # the owner',
      '-    description = "Jane";',
      '-  };',
    ]);
  });

  it('must be called what the system accepts', async () => {
    const { handlers } = await changes();
    const answer = await handlers['changes.add']({ kind: 'add-entry', option, name: 'Max Power' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'wrong-value' } });
  });
});

describe('settings of all kinds', () => {
  it('change a set name by name: what stays keeps its comments', async () => {
    const { add, plan } = await changes();
    await add({
      kind: 'set-setting',
      option: 'networking.hosts',
      value: {
        type: 'set',
        entries: [
          ['10.0.0.2', { type: 'list', items: [{ type: 'string', value: 'printer' }] }],
          ['10.0.0.4', { type: 'list', items: [] }],
          ['10.0.0.5', { type: 'list', items: [] }],
        ],
      },
    });
    expect(await plan()).toEqual([
      '-    "10.0.0.3" = [ "old" ];',
      '+    "10.0.0.4" = [ ];',
      '+    "10.0.0.5" = [ ];',
    ]);
  });

  it('rename what only has another name', async () => {
    const { add, plan } = await changes();
    await add({
      kind: 'set-setting',
      option: 'networking.hosts',
      value: {
        type: 'set',
        entries: [
          ['10.0.0.9', { type: 'list', items: [{ type: 'string', value: 'printer' }] }],
          ['10.0.0.3', { type: 'list', items: [{ type: 'string', value: 'old' }] }],
        ],
      },
    });
    expect(await plan()).toEqual(['-    "10.0.0.2" = [ "printer" ];', '+    "10.0.0.9" = [ "printer" ];']);
  });

  it('refuse what NixOS works out itself, and say so', async () => {
    const { handlers } = await changes();
    const answer = await handlers['changes.add']({
      kind: 'set-setting',
      option: 'system.nixos.release',
      value: { type: 'string', value: '99.11' },
    });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'not-possible' } });
  });

  it('refuse a password in plain text and name the better way; as Nix it is the person’s own', async () => {
    const { handlers, add } = await changes();
    const password: ChangeRequest = {
      kind: 'set-setting',
      option: 'users.users.jane.password',
      value: { type: 'string', value: 'secret' },
    };
    const answer = await handlers['changes.add'](password);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'wrong-value' } });
    expect(answer.ok ? '' : answer.error.sentence).toContain('users.users.jane.hashedPassword');
    const asNix = await add({ ...password, value: { type: 'nix', text: '"secret"' } });
    expect(asNix).toHaveLength(1);
    expect(asNix[0]?.words).toMatchObject({ kind: 'set', to: '••••••••' });
    const hash = { ...password, option: 'users.users.jane.hashedPassword' };
    expect(await handlers['changes.add'](hash)).toMatchObject({ ok: false });
    expect(await add({ ...hash, value: { type: 'string', value: '$y$j9T$abc$def' } })).toHaveLength(2);
  });

  it('add to a list and take from it where it stands', async () => {
    const { add, plan } = await changes();
    await add({
      kind: 'set-setting',
      option: 'networking.hosts',
      value: {
        type: 'set',
        entries: [
          ['10.0.0.2', { type: 'list', items: [{ type: 'string', value: 'printer' }] }],
          [
            '10.0.0.3',
            {
              type: 'list',
              items: [
                { type: 'string', value: 'old' },
                { type: 'string', value: 'new' },
              ],
            },
          ],
        ],
      },
    });
    expect(await plan()).toEqual(['-    "10.0.0.3" = [ "old" ];', '+    "10.0.0.3" = [ "old" "new" ];']);
  });
});
