import { describe, expect, it } from 'vitest';
import { type CallName, contract, type Input } from '#shared/api/contract.ts';
import { mountedHost } from '../../helpers/mounted-host.ts';

/** An input that each call accepts. What names something names what is not there. */
const inputs: { readonly [Name in CallName]: Input<Name> } = {
  'app.about': {},
  'preferences.get': {},
  'preferences.set': { theme: 'light' },
  'language.speak': { preferred: ['en-GB'] },
  'machine.overview': {},
  'machine.condition': {},
  'machine.unitLog': { unit: 'no-such.service' },
  'config.health': {},
  'config.reload': {},
  'practice.rehearsal': {},
  'practice.rehearse': { rehearsal: 'none' },
  'search.everything': { text: 'fire', limit: 10 },
  'apps.shelves': {},
  'apps.search': { text: 'fire', limit: 10 },
  'apps.detail': { app: 'no-such-app' },
  'apps.outside': {},
  'settings.pages': {},
  'settings.page': { page: 'no-such-page' },
  'settings.setting': { option: 'no.such.setting' },
  'catalog.status': {},
  'catalog.refresh': {},
  'catalog.cancel': {},
  'options.children': { path: ['no', 'such', 'path'] },
  'options.group': { path: [] },
  'options.detail': { option: 'no.such.setting' },
  'options.declared': { path: ['no', 'such', 'path'] },
  'options.filter': { filter: 'set' },
  'options.evaluate': { option: 'time.timeZone' },
  'options.checkText': { text: '{ a = 1' },
  'options.suggestions': { option: 'time.timeZone' },
  'changes.list': {},
  'changes.add': { kind: 'reset-setting', option: 'no.such.setting' },
  'changes.remove': { id: 'no-such-change' },
  'changes.discardAll': {},
  'changes.undo': {},
  'changes.redo': {},
  'changes.plan': { useOverrideFile: [] },
  'changes.conflicts': { planId: 'no-such-plan' },
  'changes.settleConflicts': { planId: 'no-such-plan', choice: 'both' },
  'apply.check': { planId: 'no-such-plan' },
  'apply.start': { planId: 'no-such-plan', mode: 'write' },
  'apply.files': { mode: 'switch' },
  'apply.keep': { jobId: 'no-such-job' },
  'apply.goBack': { jobId: 'no-such-job' },
  'apply.interrupted': {},
  'apply.recover': { choice: 'put-back' },
  'apply.past': {},
  'apply.current': {},
  'apply.cancel': { jobId: 'no-such-job' },
  'apply.dismiss': { jobId: 'no-such-job' },
  'apply.log': { jobId: 'no-such-job', from: 0, limit: 10 },
  'apply.findInLog': { jobId: 'no-such-job', text: 'error', limit: 10 },
  'history.list': {},
  'history.compare': { from: 1, to: 2 },
  'history.switchTo': { generation: 1 },
  'history.bootOnce': { generation: 1, specialisation: null },
  'history.setDefault': { generation: 1 },
  'history.delete': { generations: [1] },
  'history.describe': { generation: 1, name: 'Before the exhibition' },
  'history.pin': { generation: 1, pinned: true },
  'history.unpinKept': { id: '7-0123456789abcdef' },
  'history.restoreSettings': { generation: 1 },
  'space.use': {},
  'space.cleanUp': { generations: [] },
  'updates.status': {},
  'updates.newer': {},
  'updates.plan': { inputs: null },
  'updates.start': {},
  'updates.look': { planId: 'no-such-plan' },
  'updates.stopLooking': {},
  'upgrade.status': {},
  'upgrade.current': {},
  'upgrade.look': { release: '25.05' },
  'upgrade.stopLooking': {},
  'upgrade.take': { takings: [{ finding: 'no-such-finding', choice: null }] },
  'upgrade.plan': { release: '25.05' },
  'space.stopReading': {},
  'users.list': {},
  'users.hashPassword': { password: 'hunter2' },
  'users.readKeys': { text: 'no key' },
};

describe('the host', () => {
  it.each(Object.keys(contract) as CallName[])('answers %s as the contract says', async (name) => {
    const host = await mountedHost({ 'configuration.nix': '{ ... }:\n{ time.timeZone = "UTC"; }\n' });
    const answer = await host.ask(name, inputs[name]);
    // Both answers and errors were compared with the contract on the way.
    expect(host.reports).toEqual([]);
    if (!answer.ok) expect(answer.error.kind).not.toMatch(/^(internal|invalid-input)$/);
  });

  it('answers after it was closed as before: a page may be a moment late', async () => {
    const host = await mountedHost({ 'configuration.nix': '{ }' });
    await host.close();
    expect(await host.ask('app.about', {})).toMatchObject({ ok: true });
  });
});
