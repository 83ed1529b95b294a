import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change, ChangeRequest } from '#shared/api/changes.ts';
import { ok } from '#shared/api/result.ts';
import { PasswordDialog } from '../../../../renderer/features/users/dialogs/PasswordDialog.tsx';
import { PeopleSection } from '../../../../renderer/features/users/PeopleSection.tsx';
import { PersonScreen } from '../../../../renderer/features/users/PersonScreen.tsx';
import { passwordStrength } from '../../../../renderer/features/users/password-strength.ts';
import {
  isLastAdministrator,
  newcomersIn,
  personStandings,
} from '../../../../renderer/features/users/person-standing.ts';
import { fakePeople } from '../../../helpers/fake-users.ts';
import { renderPage } from '../../../helpers/render-page.tsx';
import { finish, typeInto } from '../../../helpers/type-into.ts';

afterEach(cleanup);

function added(bridge: ReturnType<typeof renderPage>): readonly ChangeRequest[] {
  return bridge.calls.flatMap(({ name, input }) => (name === 'changes.add' ? [input as ChangeRequest] : []));
}

function pending(...requests: readonly ChangeRequest[]): readonly Change[] {
  return requests.map((request, index) => ({
    id: String(index),
    request,
    words: { kind: 'fix', label: '', option: '' },
    intents: [],
  }));
}

describe('adding a person', () => {
  it('proposes the login name, wants the password twice, and is one change with a hash', async () => {
    const bridge = renderPage(<PeopleSection />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add a person…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a person' });
    const add = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Add' });
    expect(add.disabled).toBe(true);
    typeInto(within(dialog).getByLabelText('Full name'), 'Mia Berg');
    expect(within(dialog).getByLabelText<HTMLInputElement>('Login name').value).toBe('mia');
    fireEvent.click(within(dialog).getByRole('switch', { name: 'May administer this computer' }));
    typeInto(within(dialog).getByLabelText('New password'), 'hunter2hunter2');
    typeInto(within(dialog).getByLabelText('The same again'), 'hunter3');
    expect(within(dialog).getByText('These are not the same.')).toBeTruthy();
    expect(add.disabled).toBe(true);
    typeInto(within(dialog).getByLabelText('The same again'), 'hunter2hunter2');
    fireEvent.click(add);
    await waitFor(() => expect(added(bridge)).toHaveLength(1));
    expect(added(bridge)).toMatchObject([
      {
        kind: 'add-user',
        user: 'mia',
        fullName: 'Mia Berg',
        groups: ['networkmanager', 'wheel'],
        hash: expect.stringMatching(/^\$6\$/),
      },
    ]);
    expect(JSON.stringify(added(bridge))).not.toContain('hunter2');
    expect(await screen.findByText('Will be added')).toBeTruthy();
    expect(document.body.innerHTML).not.toContain('hunter2');
  });

  it('refuses names that are taken or no names, each with its sentence', async () => {
    renderPage(<PeopleSection />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add a person…' }));
    const name = await screen.findByLabelText('Login name');
    for (const [text, sentence] of [
      ['jane', 'There is an account with this name already.'],
      ['root', 'This name belongs to a part of the system.'],
      ['Mia', 'It begins with a small letter from a to z.'],
    ] as const) {
      typeInto(name, text);
      expect(screen.getByText(sentence)).toBeTruthy();
    }
  });
});

describe('the key of a new person', () => {
  it('is no private one, and that does not stay on the screen', async () => {
    const bridge = renderPage(<PeopleSection />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add a person…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a person' });
    typeInto(within(dialog).getByLabelText('Full name'), 'Mia Berg');
    fireEvent.click(within(dialog).getByRole('radio', { name: /SSH key/ }));
    const field = await within(dialog).findByLabelText<HTMLTextAreaElement>('Public key');
    typeInto(field, '-----BEGIN OPENSSH PRIVATE KEY-----');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Add' }));
    await within(dialog).findByText('This is the private half of a key.');
    expect(field.value).toBe('');
    expect(added(bridge)).toEqual([]);
  });
});

describe('one person', () => {
  it('gets and loses groups in words; the last administrator is asked for', async () => {
    const bridge = renderPage(<PersonScreen id="jane" />);
    fireEvent.click(await screen.findByRole('switch', { name: 'Run containers with Docker' }));
    await waitFor(() => expect(added(bridge)).toHaveLength(1));
    fireEvent.click(screen.getByRole('switch', { name: 'Administer this computer' }));
    const question = await screen.findByRole('alertdialog');
    expect(question.textContent).toContain('Jane is the only person');
    fireEvent.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(added(bridge)).toEqual([
      { kind: 'change-user', user: 'jane', change: { part: 'group', group: 'docker', member: true } },
    ]);
  });

  it('gets another name and shell', async () => {
    const bridge = renderPage(<PersonScreen id="jane" />);
    const field = await screen.findByLabelText('Full name');
    typeInto(field, 'Jane Doe');
    finish(field);
    await waitFor(() => expect(added(bridge)).toHaveLength(1));
    expect(await screen.findByRole('heading', { level: 1, name: 'Jane Doe' })).toBeTruthy();
  });

  it('gets a new password, with a word about what counts while passwords are changed by command', async () => {
    const bridge = renderPage(<PersonScreen id="jane" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Change…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Change the password of Jane' });
    expect(dialog.textContent).toContain('keeps the password it has');
    typeInto(within(dialog).getByLabelText('New password'), 'geheim');
    typeInto(within(dialog).getByLabelText('The same again'), 'geheim');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Use this password' }));
    expect(await screen.findByText('A new password')).toBeTruthy();
    expect(added(bridge)).toMatchObject([
      { change: { part: 'password', hash: expect.stringMatching(/^\$6/) } },
    ]);
  });

  it('keeps its password when the dialog is left before the answer is there', async () => {
    const onSave = vi.fn();
    const bridge = renderPage(
      <PasswordDialog name="Jane" keepsOwnPasswords={false} onSave={onSave} onClose={() => {}} />,
    );
    let answer = () => {};
    vi.spyOn(bridge, 'call').mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = () => resolve(ok({ hash: '$6$salt$hash' }) as never);
        }),
    );
    typeInto(await screen.findByLabelText('New password'), 'geheim');
    typeInto(screen.getByLabelText('The same again'), 'geheim');
    fireEvent.click(screen.getByRole('button', { name: 'Use this password' }));
    await waitFor(() => expect(bridge.call).toHaveBeenCalledOnce());
    cleanup();
    await act(async () => answer());
    expect(onSave).not.toHaveBeenCalled();
  });

  it('takes no private key, and does not leave it on the screen', async () => {
    const bridge = renderPage(<PersonScreen id="jane" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add a key…' }));
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Public key');
    typeInto(field, '-----BEGIN OPENSSH PRIVATE KEY-----');
    await screen.findByText('This is the private half of a key.');
    await waitFor(() => expect(field.value).toBe(''));
    typeInto(field, 'ssh-ed25519 AAAA mia@laptop');
    fireEvent.click(await screen.findByRole('button', { name: 'Add the key' }));
    await waitFor(() => expect(added(bridge)).toHaveLength(1));
  });

  it('shows what is decided elsewhere and has no field for it', async () => {
    renderPage(<PersonScreen id="guest" />);
    await screen.findByText('lib.toUpper "guest"');
    expect(screen.queryByLabelText('Full name')).toBeNull();
    expect(screen.getByText(/Written in plain text/)).toBeTruthy();
  });
});

describe('how accounts stand', () => {
  it('is as in the files, with what is pending on top', () => {
    const changes = pending(
      { kind: 'change-user', user: 'jane', change: { part: 'group', group: 'wheel', member: false } },
      { kind: 'change-user', user: 'max', change: { part: 'group', group: 'wheel', member: true } },
      { kind: 'change-user', user: 'jane', change: { part: 'auto-login', on: true } },
      { kind: 'remove-user', user: 'guest' },
    );
    const all = personStandings(fakePeople, changes);
    const [jane, max, guest] = all;
    expect(jane?.groups.has('wheel')).toBe(false);
    expect([jane?.isSignedInAutomatically, max?.isSignedInAutomatically]).toEqual([true, false]);
    expect(max !== undefined && isLastAdministrator(max, all)).toBe(true);
    expect(guest?.removal).not.toBeNull();
    expect(newcomersIn(changes)).toEqual([]);
  });
});

describe('pending keys', () => {
  it('that somebody wrote into the files meanwhile are not told as going', () => {
    const text = fakePeople.people[0]?.keys[0]?.key.text ?? '';
    const standingWith = (wanted: boolean) =>
      personStandings(
        fakePeople,
        pending({ kind: 'change-user', user: 'jane', change: { part: 'key', key: text, wanted } }),
      )[0]?.keys[0];
    expect(standingWith(true)?.pending).toBeNull();
    expect(standingWith(false)?.pending).not.toBeNull();
  });
});

describe('the word about a password', () => {
  it('is calm, and higher for what is longer', () => {
    expect(
      ['', 'abc', 'aaaaaaaaaaaaaaaaaaaa', '12345678', 'password1', 'Passwort2026'].map(passwordStrength),
    ).toEqual(Array.from({ length: 6 }, () => 'short'));
    expect(passwordStrength('kitchen7')).toBe('fair');
    expect(passwordStrength('purple-kitchen')).toBe('good');
    expect(passwordStrength('correct horse battery staple')).toBe('long');
  });
});
