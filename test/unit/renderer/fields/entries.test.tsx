// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { foundApp, renderField } from '../../../helpers/render-field.tsx';
import { finish, leave, typeInto } from '../../../helpers/type-into.ts';

afterEach(cleanup);

const text = (value: string): NixValue => ({ type: 'string', value });
const int = (value: string): NixValue => ({ type: 'int', value });
const list = (...items: readonly NixValue[]): NixValue => ({ type: 'list', items });
const set = (entries: Readonly<Record<string, NixValue>>): NixValue => ({
  type: 'set',
  entries: Object.entries(entries),
});
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const texts: OptionType = { kind: 'listOf', of: { kind: 'string' } };
const ports: OptionType = { kind: 'listOf', of: { kind: 'int', min: 0, max: 65_535 } };

describe('a list', () => {
  it('hands over nothing when it is opened and walked through', () => {
    const { committed } = renderField(texts, { value: list(text('a'), text('b')) });
    for (const control of screen.getAllByRole('textbox')) {
      fireEvent.focus(control);
      leave(control);
    }
    expect(committed).toEqual([]);
  });

  it('changes an entry in its place', () => {
    const { committed } = renderField(texts, { value: list(text('a'), text('b'), text('a')) });
    typeInto(field('The setting, entry 3'), 'c');
    finish(field('The setting, entry 3'));
    expect(committed).toEqual([list(text('a'), text('b'), text('c'))]);
  });

  it('adds with Enter and goes on with the next', () => {
    const { committed } = renderField(ports);
    const add = field('Add an entry to The setting');
    for (const port of ['22', '443']) {
      typeInto(add, port);
      finish(add);
    }
    expect(committed.at(-1)).toEqual(list(int('22'), int('443')));
    expect(add.value).toBe('');
  });

  it('does not add what does not fit, and says why', () => {
    const { committed } = renderField(ports, { value: list(int('22')) });
    const add = field('Add an entry to The setting');
    typeInto(add, '99999');
    finish(add);
    leave(add);
    expect(committed).toEqual([]);
    expect(add.value).toBe('99999');
    expect(screen.getByRole('alert').textContent).toBe('Enter a whole number from 0 to 65535.');
  });

  it('takes many pasted lines at once, or none of them', () => {
    const { committed } = renderField(ports, { value: list(int('22')) });
    const add = field('Add an entry to The setting');
    const paste = (pasted: string) => fireEvent.paste(add, { clipboardData: { getData: () => pasted } });
    paste('80\nhttp\n443');
    expect(committed).toEqual([]);
    expect(screen.getByRole('alert').textContent).toMatch(/“http” does not fit/);
    paste(' 80\n\n443\r\n');
    expect(committed).toEqual([list(int('22'), int('80'), int('443'))]);
  });

  it('is put in order by buttons and by keys', async () => {
    const { committed } = renderField(texts, { value: list(text('a'), text('b'), text('c')) });
    press('Move Entry 3 up');
    fireEvent.keyDown(field('The setting, entry 1'), { key: 'ArrowDown', altKey: true });
    expect(committed).toEqual([list(text('a'), text('c'), text('b')), list(text('c'), text('a'), text('b'))]);
    expect(screen.getByRole('status').textContent).toBe('Moved to place 2 of 3');
  });

  it('keeps a half-typed entry itself while others move', () => {
    renderField(texts, { value: list(text('a'), text('b')) });
    typeInto(field('The setting, entry 2'), 'half');
    press('Remove Entry 1');
    expect(field('The setting, entry 1').value).toBe('half');
  });

  it('takes entries out', () => {
    const { committed } = renderField(texts, { value: list(text('a'), text('b')) });
    press('Remove Entry 1');
    press('Remove Entry 1');
    expect(committed).toEqual([list(text('b')), list()]);
  });

  it('shows an entry written by hand as Nix text beside the others', () => {
    renderField(texts, { value: list(text('a'), { type: 'nix', text: 'config.b' }) });
    press('Show Entry 2');
    expect(screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)).toContain('config.b');
  });

  it('of packages grows by picking them', async () => {
    const { committed } = renderField(
      { kind: 'listOf', of: { kind: 'package' } },
      {
        value: list({ type: 'package', attribute: ['vim'] }),
        answers: { 'apps.search': () => ({ apps: [foundApp('gimp', 'GIMP', '')], total: 1 }) },
      },
    );
    const add = screen.getByRole<HTMLInputElement>('combobox', { name: 'Add an entry to The setting' });
    typeInto(add, 'gimp');
    fireEvent.click(await screen.findByRole('option'));
    expect(committed).toEqual([
      list({ type: 'package', attribute: ['vim'] }, { type: 'package', attribute: ['gimp'] }),
    ]);
    expect(add.value).toBe('');
  });

  it('of a thousand entries keeps only those in sight in the page', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => text(`entry ${index}`));
    const before = performance.now();
    renderField(texts, { value: list(...many) });
    expect(performance.now() - before).toBeLessThan(1_500);
    expect(screen.getAllByRole('textbox').length).toBeLessThan(60);
  });
});

describe('a set of named entries', () => {
  const type: OptionType = { kind: 'attrsOf', of: { kind: 'string' } };
  const value = set({ EDITOR: text('vim'), PAGER: text('less') });
  const name = () => field('Name of a new entry in The setting');

  it('changes a value and keeps the order', () => {
    const { committed } = renderField(type, { value });
    typeInto(field('The setting, EDITOR'), 'nano');
    leave(field('The setting, EDITOR'));
    expect(committed).toEqual([set({ EDITOR: text('nano'), PAGER: text('less') })]);
  });

  it('adds an entry when it has a name and a value', () => {
    const { committed } = renderField(type, { value });
    typeInto(name(), 'BROWSER');
    finish(name());
    expect(committed).toEqual([]);
    const added = field('The setting, BROWSER');
    expect(document.activeElement).toBe(added);
    typeInto(added, 'firefox');
    finish(added);
    expect(committed).toEqual([set({ EDITOR: text('vim'), PAGER: text('less'), BROWSER: text('firefox') })]);
  });

  it('takes a name that is begun away again without a trace', () => {
    const { committed } = renderField(type, { value });
    typeInto(name(), 'BROWSER');
    press('Add');
    press('Remove BROWSER');
    expect(screen.queryByText('BROWSER')).toBeNull();
    expect(committed).toEqual([]);
  });

  it('refuses an empty name and one that is there, in words', () => {
    renderField(type, { value });
    press('Add');
    expect(screen.getByRole('alert').textContent).toBe('Enter a name.');
    typeInto(name(), ' PAGER ');
    expect(screen.getByRole('alert').textContent).toBe('There is an entry called “PAGER” already.');
    finish(name());
    expect(name().value).toBe(' PAGER ');
  });

  it('renames an entry in its place, not onto another one', () => {
    const { committed } = renderField(type, { value });
    press('Rename EDITOR');
    const editor = field('New name of EDITOR');
    typeInto(editor, 'PAGER');
    finish(editor);
    expect(screen.getByRole('alert').textContent).toBe('There is an entry called “PAGER” already.');
    typeInto(editor, 'VISUAL');
    finish(editor);
    expect(committed).toEqual([set({ VISUAL: text('vim'), PAGER: text('less') })]);
  });

  it('takes entries out', () => {
    const { committed } = renderField(type, { value });
    press('Remove EDITOR');
    expect(committed).toEqual([set({ PAGER: text('less') })]);
  });
});

function setting(option: string, type: OptionType, standard: NixValue | null = null): Setting {
  const names = option.split('.');
  return {
    option,
    title: names.at(-1) ?? '',
    summary: '',
    type,
    default: standard,
    choices: [],
    requires: null,
    warning: null,
    state: { kind: 'default' },
    declared: names,
  };
}

describe('a submodule', () => {
  const options = [
    setting('the.setting.host', { kind: 'string' }, text('localhost')),
    setting('the.setting.port', { kind: 'int' }),
    setting('the.setting.ssl.enable', { kind: 'bool' }),
    setting('the.setting.routes', { kind: 'listOf', of: { kind: 'submodule' } }),
    setting('the.setting.routes.*.path', { kind: 'string' }),
    setting('the.setting._module.args', { kind: 'data' }),
  ];
  const routes = [setting('the.setting.routes.*.path', { kind: 'string' })];
  const answers = {
    'options.declared': (input: { path: string[] }) => ({
      settings: [...(input.path.includes('*') ? routes : options)],
    }),
  };
  const type: OptionType = { kind: 'submodule' };

  it('has its own options, and only what is set is in the value', async () => {
    const { committed } = renderField(type, { answers });
    const host = await screen.findByRole<HTMLInputElement>('textbox', { name: 'host' });
    expect(host.placeholder).toBe('localhost');
    expect(screen.queryByText('args')).toBeNull();
    expect(screen.queryByText('path')).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: 'enable' }));
    typeInto(host, 'example.org');
    finish(host);
    press('Use the default for enable');
    expect(committed).toEqual([
      set({ ssl: set({ enable: { type: 'bool', value: true } }) }),
      set({ ssl: set({ enable: { type: 'bool', value: true } }), host: text('example.org') }),
      set({ host: text('example.org') }),
    ]);
  });

  it('is nested in lists, to any depth, and nothing is added before something is set', async () => {
    const { committed, asked } = renderField(type, { answers, value: set({ port: int('80') }) });
    await screen.findByText('routes');
    press('Add an entry');
    const path = await screen.findByRole<HTMLInputElement>('textbox', { name: 'path' });
    expect(committed).toEqual([]);
    typeInto(path, '/api');
    finish(path);
    expect(committed).toEqual([set({ port: int('80'), routes: list(set({ path: text('/api') })) })]);
    expect(asked).toContainEqual({
      name: 'options.declared',
      input: { path: ['the', 'setting', 'routes', '*'] },
    });
    // Still open, for the next option of the same entry.
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'path' })).toBe(path);
  });

  it('does not show a password in its title line', () => {
    const login = set({ user: text('jane'), password: text('hunter2') });
    renderField({ kind: 'listOf', of: type }, { answers, value: list(login) });
    expect(screen.getByText('user: jane, password: ••••')).toBeTruthy();
    expect(document.body.innerHTML).not.toContain('hunter2');
  });

  it('can be added without anything in it', async () => {
    const { committed } = renderField({ kind: 'listOf', of: type }, { answers });
    press('Add an entry');
    fireEvent.click(await screen.findByRole('button', { name: 'Add it as it is' }));
    expect(committed).toEqual([list(set({}))]);
    press('Remove Entry 1');
    expect(screen.queryByRole('button', { name: 'Add it as it is' })).toBeNull();
  });

  it('keeps entries that no option declares, in their place', async () => {
    const { committed } = renderField(type, {
      answers,
      value: set({ extra: text('kept'), port: int('80') }),
    });
    const port = await screen.findByRole<HTMLInputElement>('textbox', { name: 'port' });
    typeInto(port, '81');
    finish(port);
    const extra = field('The setting, extra');
    typeInto(extra, 'changed');
    finish(extra);
    expect(committed.at(-1)).toEqual(set({ extra: text('changed'), port: int('81') }));
  });

  it('takes other entries where it is free in its form, not under the name of an option', async () => {
    const { committed } = renderField(
      { kind: 'submodule', freeform: { kind: 'attrsOf', of: { kind: 'int' } } },
      { answers },
    );
    const name = await screen.findByRole<HTMLInputElement>('textbox', {
      name: 'Name of a new entry in The setting',
    });
    typeInto(name, 'host');
    expect(screen.getByRole('alert').textContent).toBe('There is an entry called “host” already.');
    typeInto(name, 'workers');
    finish(name);
    typeInto(field('The setting, workers'), '4');
    finish(field('The setting, workers'));
    expect(committed).toEqual([set({ workers: int('4') })]);
  });

  it('of many options shows those that are set or needed, and finds the others', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      setting(`the.setting.option${index}`, { kind: 'string' }, text('')),
    );
    renderField(type, {
      answers: { 'options.declared': () => ({ settings: many }) },
      value: set({ option17: text('set') }),
    });
    await screen.findByText('option17');
    expect(screen.queryByText('option29')).toBeNull();
    press('Show 25 more settings');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '29' } });
    await waitFor(() => expect(screen.queryByText('option17')).toBeNull());
    screen.getByText('option29');
  });

  it('that nobody can describe is a set of any data', async () => {
    const { committed } = renderField(type, { value: set({ a: int('1') }) });
    const a = await screen.findByRole<HTMLInputElement>('textbox', { name: 'The setting, a' });
    typeInto(a, '2');
    finish(a);
    expect(committed).toEqual([set({ a: int('2') })]);
  });
});

describe('plain data', () => {
  const type: OptionType = { kind: 'data', format: 'JSON' };

  it('is a tree of named values, each of its own kind', () => {
    const { committed } = renderField(type, { value: set({ name: text('a'), size: int('3') }) });
    typeInto(field('The setting, size'), '4');
    finish(field('The setting, size'));
    expect(committed).toEqual([set({ name: text('a'), size: int('4') })]);
  });

  it('hands over nothing for another kind until there is a value of it', async () => {
    const { committed } = renderField(type, { value: text('yes') });
    press('Text Kind of value for The setting');
    fireEvent.click(await screen.findByRole('option', { name: 'On or off' }));
    expect(committed).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Off' }));
    expect(committed).toEqual([{ type: 'bool', value: false }]);
  });

  it('grows to any depth', async () => {
    const { committed } = renderField(type, { value: set({ a: list(int('1')) }) });
    press('Show a');
    press('Add an entry');
    const added = field('The setting, a, entry 2');
    typeInto(added, 'two');
    finish(added);
    expect(committed).toEqual([set({ a: list(int('1'), text('two')) })]);
  });
});
