// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { foundApp, renderField } from '../../../helpers/render-field.tsx';
import { finish, leave, putBack, typeInto } from '../../../helpers/type-into.ts';

afterEach(cleanup);

const text = (value: string): NixValue => ({ type: 'string', value });
const combo = (name = 'The setting') => screen.getByRole<HTMLInputElement>('combobox', { name });
const offered = () => screen.queryAllByRole('option').map((option) => option.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('one of a few values', () => {
  const type: OptionType = { kind: 'enum', values: ['auto', 2, true, null] };

  it('is chosen among buttons, and handed over as the scalar that it is', () => {
    const { committed } = renderField(type, { value: text('auto') });
    for (const name of ['2', 'On', 'Nothing', 'auto']) fireEvent.click(screen.getByRole('radio', { name }));
    expect(committed).toEqual([
      { type: 'int', value: '2' },
      { type: 'bool', value: true },
      { type: 'null' },
      text('auto'),
    ]);
  });

  it('is not changed by moving through it', () => {
    const { committed } = renderField(type, { value: text('auto') });
    const first = screen.getByRole('radio', { name: 'auto' });
    first.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) fireEvent.keyDown(first, { key });
    fireEvent.click(first);
    expect(committed).toEqual([]);
  });

  it('keeps showing a value that is not offered (any more)', () => {
    renderField({ kind: 'enum', values: ['auto'] }, { value: text('manual') });
    expect(screen.getByRole('radio', { name: 'manual' }).getAttribute('aria-checked')).toBe('true');
  });

  it('is called by its label where it has one', () => {
    const { committed } = renderField(
      { kind: 'enum', values: ['a', 'b'] },
      {
        choices: [{ value: 'b', label: 'Blue' }],
      },
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Blue' }));
    expect(committed).toEqual([text('b')]);
  });
});

describe('one of many values', () => {
  const values = Array.from({ length: 40 }, (_, index) => `choice-${index}`);

  it('is found by typing; Enter takes the first hit', () => {
    const { committed } = renderField({ kind: 'enum', values }, { value: text('choice-3') });
    typeInto(combo(), 'ICE-39');
    expect(offered()).toEqual(['choice-39']);
    finish(combo());
    expect(committed).toEqual([text('choice-39')]);
  });

  it('is only one of them: anything else is put back', () => {
    const { committed } = renderField({ kind: 'enum', values }, { value: text('choice-3') });
    typeInto(combo(), 'something else');
    leave(combo());
    expect(combo().value).toBe('choice-3');
    expect(committed).toEqual([]);
  });
});

describe('what exists on this computer', () => {
  const zones = [
    { value: 'Europe/Lisbon', label: 'Lisbon' },
    { value: 'America/New_York', label: 'New York' },
  ];
  const answers = { 'options.suggestions': () => ({ suggestions: zones }) };

  it('is offered by its label, found by any word, and handed over by its value', async () => {
    const { committed, asked } = renderField(
      { kind: 'string' },
      { answers, option: 'time.timeZone', value: text('Europe/Lisbon') },
    );
    await waitFor(() => expect(combo().value).toBe('Lisbon'));
    expect(asked).toContainEqual({ name: 'options.suggestions', input: { option: 'time.timeZone' } });
    fireEvent.keyDown(combo(), { key: 'ArrowDown' });
    expect(offered()).toHaveLength(2);
    fireEvent.keyDown(combo(), { key: 'ArrowDown' });
    leave(combo());
    expect(committed).toEqual([]);
    typeInto(combo(), 'new amer');
    fireEvent.click(screen.getByRole('option'));
    expect(committed).toEqual([text('America/New_York')]);
    expect(combo().value).toBe('New York');
  });

  it('does not keep anybody from writing another text', async () => {
    const { committed } = renderField({ kind: 'string' }, { answers, option: 'time.timeZone' });
    const field = await screen.findByRole<HTMLInputElement>('combobox');
    typeInto(field, 'Mars/Olympus');
    putBack(field);
    putBack(field);
    expect(field.value).toBe('');
    typeInto(field, 'Mars/Olympus');
    finish(field);
    expect(committed).toEqual([text('Mars/Olympus')]);
  });

  it('is not asked for where a secret is entered', () => {
    const { asked } = renderField(
      { kind: 'string', secret: true },
      { option: 'users.users.a.hashedPassword' },
    );
    expect(asked).toEqual([]);
  });
});

describe('a package', () => {
  const apps = [
    foundApp('vim', 'Vim', 'The most popular clone of the VI editor'),
    foundApp('kdePackages.kate', 'Kate', 'Editor'),
  ];
  const answers = {
    'apps.search': (input: { text: string }) => {
      const found = apps.filter(({ id }) => id.toLowerCase().includes(input.text));
      return { apps: found, total: found.length };
    },
  };

  it('is looked for in the catalogue, with name, attribute and description', async () => {
    const { committed, asked } = renderField({ kind: 'package' }, { answers });
    typeInto(combo(), 'k');
    typeInto(combo(), 'kate');
    const hit = await screen.findByRole('option', { name: /Kate/ });
    expect(hit.textContent).toBe('kdePackages.kateKateEditor');
    // Once, when the typing paused.
    expect(asked).toEqual([{ name: 'apps.search', input: { text: 'kate', limit: 30 } }]);
    finish(combo());
    expect(committed).toEqual([{ type: 'package', attribute: ['kdePackages', 'kate'] }]);
  });

  it('that no catalogue knows is taken when that is chosen, not by leaving the field', async () => {
    const { committed } = renderField(
      { kind: 'package' },
      { answers, value: { type: 'package', attribute: ['vim'] } },
    );
    typeInto(combo(), 'ourTool');
    await screen.findByRole('option', { name: /Use pkgs\.ourTool/ });
    finish(combo());
    leave(combo());
    expect(committed).toEqual([]);
    expect(combo().value).toBe('vim');
    typeInto(combo(), 'ourTool');
    fireEvent.click(await screen.findByRole('option', { name: /Use pkgs\.ourTool/ }));
    expect(committed).toEqual([{ type: 'package', attribute: ['ourTool'] }]);
  });
});

describe('a value that may not be set', () => {
  it('is another thing than an empty one', () => {
    const { committed } = renderField({ kind: 'nullOr', of: { kind: 'string' } }, { value: text('a') });
    const field = screen.getByRole<HTMLInputElement>('textbox');
    typeInto(field, '');
    finish(field);
    expect(field.placeholder).toBe('Empty');
    press('Clear The setting');
    expect(field.placeholder).toBe('Not set');
    expect(screen.queryByRole('button', { name: 'Clear The setting' })).toBeNull();
    expect(committed).toEqual([text(''), { type: 'null' }]);
  });

  it('is taken out by emptying a number, a path or a package', () => {
    const number: NixValue = { type: 'int', value: '4' };
    const { committed } = renderField({ kind: 'nullOr', of: { kind: 'int', min: 1 } }, { value: number });
    typeInto(screen.getByRole('textbox'), '');
    expect(screen.queryByRole('alert')).toBeNull();
    leave(screen.getByRole('textbox'));
    cleanup();
    const other = renderField(
      { kind: 'nullOr', of: { kind: 'package' } },
      { value: { type: 'package', attribute: ['vim'] } },
    );
    typeInto(combo(), '');
    leave(combo());
    expect([...committed, ...other.committed]).toEqual([{ type: 'null' }, { type: 'null' }]);
  });

  it('has “Not set” beside its choices', () => {
    const { committed } = renderField({ kind: 'nullOr', of: { kind: 'bool' } });
    expect(screen.getByRole('radio', { name: 'Not set' }).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(screen.getByRole('radio', { name: 'Off' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Not set' }));
    expect(committed).toEqual([{ type: 'bool', value: false }, { type: 'null' }]);
  });

  it('opens on request where it is more than a line, and is set by the first thing entered', () => {
    const { committed } = renderField({ kind: 'nullOr', of: { kind: 'listOf', of: { kind: 'string' } } });
    press('Set a value');
    expect(committed).toEqual([]);
    const field = screen.getByRole('textbox', { name: 'Add an entry to The setting' });
    typeInto(field, 'a');
    finish(field);
    press('Clear The setting');
    expect(committed).toEqual([{ type: 'list', items: [text('a')] }, { type: 'null' }]);
  });
});

describe('a value of one of several kinds', () => {
  const type: OptionType = {
    kind: 'oneOf',
    of: [{ kind: 'string' }, { kind: 'int', max: 9 }, { kind: 'enum', values: ['none'] }],
  };
  const kind = (name: string) => screen.getByRole('radio', { name });

  it('shows the kind that it is of', () => {
    renderField(type, { value: { type: 'int', value: '4' } });
    expect(kind('Whole number').getAttribute('aria-checked')).toBe('true');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('4');
  });

  it('keeps what was typed for one kind until a value of another is finished', () => {
    const { committed } = renderField(type, { value: { type: 'int', value: '4' } });
    typeInto(screen.getByRole('textbox'), '44');
    fireEvent.click(kind('Text'));
    expect(committed).toEqual([]);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
    fireEvent.click(kind('Whole number'));
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('44');
    expect(screen.getByRole('alert').textContent).toBe('Enter a whole number up to 9.');
    fireEvent.click(kind('Text'));
    typeInto(screen.getByRole('textbox'), 'forty');
    finish(screen.getByRole('textbox'));
    expect(committed).toEqual([text('forty')]);
    expect(kind('Text').getAttribute('aria-checked')).toBe('true');
  });

  it('takes a kind with one value by choosing it', () => {
    const { committed } = renderField(
      { kind: 'oneOf', of: [{ kind: 'int' }, { kind: 'enum', values: ['none'] }] },
      { value: { type: 'int', value: '4' } },
    );
    fireEvent.click(kind('none'));
    expect(committed).toEqual([text('none')]);
  });
});

describe('a value that no form knows', () => {
  const answers = {
    'options.checkText': (input: { text: string }) => ({
      problem: input.text.includes('(')
        ? { message: 'A bracket is not closed.', place: { line: 1, column: 3 } }
        : null,
    }),
  };
  const type: OptionType = { kind: 'other', description: 'function' };

  it('is Nix text, read through while typing, and handed over once it can be read', async () => {
    const { committed } = renderField(type, { answers, value: { type: 'nix', text: 'x: x' } });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The setting' });
    expect(field.value).toBe('x: x');
    typeInto(field, 'x: (x');
    expect((await screen.findByRole('alert')).textContent).toBe('Line 1, column 3: A bracket is not closed.');
    leave(field);
    await waitFor(() => expect(field.value).toBe('x: (x'));
    expect(committed).toEqual([]);
    typeInto(field, 'x: x + 1');
    leave(field);
    await waitFor(() => expect(committed).toEqual([{ type: 'nix', text: 'x: x + 1' }]));
  });

  it('shows what was written by hand as it is', () => {
    renderField({ kind: 'int' }, { value: { type: 'nix', text: 'config.a + 1' } });
    expect(within(document.body).getByRole<HTMLTextAreaElement>('textbox').value).toBe('config.a + 1');
  });
});
