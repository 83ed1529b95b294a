// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import { SecretField } from '../../../../renderer/fields/SecretField.tsx';
import { renderField } from '../../../helpers/render-field.tsx';
import { renderPage } from '../../../helpers/render-page.tsx';
import { finish, leave, putBack, typeInto } from '../../../helpers/type-into.ts';

afterEach(cleanup);

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'The setting' });
const text = (value: string): NixValue => ({ type: 'string', value });

/** The field says what is wrong, so that it is seen, heard and found. */
function expectProblem(sentence: string): void {
  expect(screen.getByRole('alert').textContent).toBe(sentence);
  expect(box().getAttribute('aria-invalid')).toBe('true');
  const described = box().getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.some((id) => document.getElementById(id)?.textContent === sentence)).toBe(true);
}

describe('a truth value', () => {
  it('is a switch that hands over what it was switched to', () => {
    const { committed } = renderField({ kind: 'bool' }, { value: { type: 'bool', value: true } });
    expect(committed).toEqual([]);
    fireEvent.click(screen.getByRole('switch', { name: 'The setting' }));
    expect(committed).toEqual([{ type: 'bool', value: false }]);
  });

  it('shows what holds while nothing is set', () => {
    renderField({ kind: 'bool' }, { fallback: { type: 'bool', value: true } });
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'The setting' }).checked).toBe(true);
  });
});

describe('a whole number', () => {
  it('is exact beyond what a number of JavaScript holds', () => {
    const { committed } = renderField({ kind: 'int' }, { value: { type: 'int', value: '9007199254740993' } });
    expect(box().value).toBe('9007199254740993');
    fireEvent.keyDown(box(), { key: 'ArrowUp' });
    leave(box());
    expect(committed).toEqual([{ type: 'int', value: '9007199254740994' }]);
  });

  it('stays visible, is explained and not handed over while it is out of range', () => {
    const { committed } = renderField(
      { kind: 'int', min: 1, max: 65_535 },
      { value: { type: 'int', value: '22' } },
    );
    typeInto(box(), '70000');
    expectProblem('Enter a whole number from 1 to 65535.');
    finish(box());
    leave(box());
    expect(box().value).toBe('70000');
    expect(committed).toEqual([]);
    typeInto(box(), '22x');
    expectProblem('Enter a whole number from 1 to 65535.');
    putBack(box());
    expect(box().value).toBe('22');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is no number with more than 64 bits', () => {
    const { committed } = renderField({ kind: 'int' });
    typeInto(box(), '9223372036854775808');
    expectProblem('Enter a whole number.');
    typeInto(box(), '-9223372036854775808');
    finish(box());
    expect(committed).toEqual([{ type: 'int', value: '-9223372036854775808' }]);
  });

  it('hands over nothing for the same number written in another way, or while it is being typed', () => {
    const { committed } = renderField({ kind: 'int' }, { value: { type: 'int', value: '8' } });
    typeInto(box(), '80');
    expect(committed).toEqual([]);
    typeInto(box(), '08');
    leave(box());
    expect(committed).toEqual([]);
  });

  it('steps within its range', () => {
    const { committed } = renderField({ kind: 'int', max: 3 }, { value: { type: 'int', value: '2' } });
    fireEvent.click(screen.getByRole('button', { name: 'Increase The setting' }));
    fireEvent.click(screen.getByRole('button', { name: 'Increase The setting' }));
    fireEvent.click(screen.getByRole('button', { name: 'Decrease The setting' }));
    expect(committed.map((value) => value.type === 'int' && value.value)).toEqual(['3', '2']);
  });
});

describe('a number', () => {
  it('is taken with a decimal point, a comma or an exponent, within its range', () => {
    const { committed } = renderField(
      { kind: 'float', min: 0, max: 1 },
      { value: { type: 'int', value: '1' } },
    );
    typeInto(box(), '0,5');
    finish(box());
    typeInto(box(), '1.5');
    finish(box());
    expect(committed).toEqual([{ type: 'float', value: 0.5 }]);
  });

  it('is no word', () => {
    const { committed } = renderField({ kind: 'float' });
    typeInto(box(), 'many');
    leave(box());
    expectProblem('Enter a number.');
    expect(committed).toEqual([]);
  });
});

describe('a text', () => {
  it('is handed over when finished and put back with Escape', () => {
    const { committed } = renderField({ kind: 'string' }, { value: text('old') });
    fireEvent.focus(box());
    leave(box());
    typeInto(box(), 'half a wo');
    putBack(box());
    leave(box());
    expect(committed).toEqual([]);
    typeInto(box(), 'new');
    leave(box());
    expect(committed).toEqual([text('new')]);
  });

  it('can be emptied, and says that it is empty and not unset', () => {
    const { committed } = renderField({ kind: 'string' }, { value: text('old') });
    typeInto(box(), '');
    finish(box());
    expect(committed).toEqual([text('')]);
    expect(box().placeholder).toBe('Empty');
  });

  it('that is not set becomes an empty one with Enter, and only then', () => {
    const { committed } = renderField({ kind: 'string' });
    expect(box().placeholder).toBe('Not set');
    leave(box());
    expect(committed).toEqual([]);
    finish(box());
    expect(committed).toEqual([text('')]);
  });

  it('of several lines keeps them, also where the type does not say so', () => {
    const { committed } = renderField({ kind: 'string' }, { value: text('one\ntwo') });
    expect(box().tagName).toBe('TEXTAREA');
    expect(box().value).toBe('one\ntwo');
    typeInto(box(), 'one\ntwo\nthree');
    finish(box());
    expect(committed).toEqual([]);
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
    expect(committed).toEqual([text('one\ntwo\nthree')]);
  });

  it('shows the default as what holds, not as what is set', () => {
    renderField({ kind: 'string' }, { fallback: text('nixos') });
    expect(box().value).toBe('');
    expect(box().placeholder).toBe('nixos');
  });
});

describe('a secret', () => {
  const hashed = { value: text('$y$j9T$old$hash'), option: 'users.users.jane.hashedPassword' };

  it('is never shown, neither what is set nor what is typed', () => {
    renderField({ kind: 'string', secret: true }, hashed);
    const field = screen.getByLabelText<HTMLInputElement>('The setting');
    expect(field.type).toBe('password');
    expect(document.body.innerHTML).not.toContain('old$hash');
  });

  it('is typed twice where the option wants a hash, and only its hash is handed over', async () => {
    const { committed } = renderField({ kind: 'string', secret: true }, hashed);
    typeInto(screen.getByLabelText('The setting'), 'hunter2');
    finish(screen.getByLabelText('The setting'));
    const again = await screen.findByLabelText('The setting, once more');
    typeInto(again, 'hunter3');
    leave(again);
    expect(screen.getByRole('alert').textContent).toBe('The two are not the same.');
    expect(committed).toEqual([]);
    typeInto(again, 'hunter2');
    finish(again);
    await waitFor(() => expect(committed).toHaveLength(1), { timeout: 10_000 });
    expect(committed).toEqual([{ type: 'string', value: expect.stringMatching(/^\$6\$rounds=/) }]);
    expect(screen.queryByLabelText('The setting, once more')).toBeNull();
    expect(document.body.innerHTML).not.toContain('hunter2');
  });

  it('is said not to be taken where the host makes no hash of it', async () => {
    const onCommit = vi.fn();
    const type = { kind: 'string', secret: true } as const;
    renderPage(
      <SecretField
        {...{ type, onCommit }}
        title="The setting"
        value={null}
        choices={[]}
        option={hashed.option}
        declared={null}
      />,
      { failing: ['users.hashPassword'] },
    );
    for (const name of ['The setting', 'The setting, once more']) {
      const field = await screen.findByLabelText(name);
      typeInto(field, 'hunter2');
      finish(field);
    }
    await screen.findByText('The password could not be used. Nothing was changed.');
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('is taken as it is where it is a hash already', () => {
    const { committed } = renderField({ kind: 'string', secret: true }, hashed);
    const field = () => screen.getByLabelText<HTMLInputElement>('The setting');
    typeInto(field(), '$y$j9T$abc$def');
    finish(field());
    expect(committed).toEqual([text('$y$j9T$abc$def')]);
    expect(field().value).toBe('');
  });

  it('is not taken where everybody could read it', () => {
    renderField({ kind: 'string', secret: true }, { value: text('hunter2'), option: 'networking.wlan.psk' });
    expect(screen.queryByLabelText('The setting')).toBeNull();
    expect(document.body.innerHTML).not.toContain('hunter2');
  });
});

describe('a path', () => {
  it('inside the configuration is a path of Nix, any other one a text', () => {
    const { committed } = renderField({ kind: 'path' });
    for (const path of ['./logo.png', '/var/lib/a b']) {
      typeInto(box(), path);
      finish(box());
    }
    expect(committed).toEqual([{ type: 'path', text: './logo.png' }, text('/var/lib/a b')]);
  });

  it('begins like a path', () => {
    const { committed } = renderField({ kind: 'path' }, { value: text('/var') });
    typeInto(box(), 'var');
    leave(box());
    expectProblem('Enter a path that begins with / or ./');
    expect(committed).toEqual([]);
  });
});
