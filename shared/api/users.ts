/** The people who use the computer: `users.users.<name>` of those that are ordinary users. */
import { z } from 'zod';

/** An account's name as NixOS takes it is checked by the host: here only that it is no book. */
const name = z.string().min(1).max(100);
const group = z.string().min(1).max(100);
/** As one line of `authorized_keys` (sshd(8)). */
const sshKey = z.string().min(1).max(20_000);
/** As `crypt(5)` writes it; the password itself never is in a request. */
const passwordHash = z.string().min(1).max(500);
/** The attribute of a package of the collection: `zsh`. */
const shell = z.string().regex(/^[a-zA-Z][\w-]{0,60}$/);

/** An account that is still to be made, with everything that is said about it. */
export const newUserSchema = z.object({
  user: name,
  fullName: z.string().max(200),
  groups: z.array(group).max(100),
  /** Null: the computer's usual one. */
  shell: shell.nullable(),
  /** Null: nobody can sign in with a password. */
  hash: passwordHash.nullable(),
  keys: z.array(sshKey).max(100),
});
export type NewUser = z.infer<typeof newUserSchema>;

/** One thing about an account that is in the files. */
export const userChangeSchema = z.discriminatedUnion('part', [
  z.object({ part: z.literal('full-name'), fullName: z.string().max(200) }),
  z.object({ part: z.literal('group'), group, member: z.boolean() }),
  z.object({ part: z.literal('shell'), shell: shell.nullable() }),
  /** Null takes it out of the files. */
  z.object({ part: z.literal('password'), hash: passwordHash.nullable() }),
  z.object({ part: z.literal('key'), key: sshKey, wanted: z.boolean() }),
  /** Signed in as soon as the computer has started. */
  z.object({ part: z.literal('auto-login'), on: z.boolean() }),
]);
export type UserChange = z.infer<typeof userChangeSchema>;

/** The same in words: nothing of it is secret. */
export const userChangeWordsSchema = z.discriminatedUnion('part', [
  z.object({ part: z.literal('full-name'), fullName: z.string() }),
  z.object({ part: z.literal('group'), group: z.string(), member: z.boolean() }),
  z.object({ part: z.literal('shell'), shell: z.string().nullable() }),
  z.object({ part: z.literal('password'), isSet: z.boolean() }),
  /** `key`: its comment, or its fingerprint. */
  z.object({ part: z.literal('key'), key: z.string(), wanted: z.boolean() }),
  z.object({ part: z.literal('auto-login'), on: z.boolean() }),
]);
export type UserChangeWords = z.infer<typeof userChangeWordsSchema>;

const placeSchema = z.object({ file: z.string(), line: z.number() });

/** Something that a form can show and change, or that is written as more than a form can say. */
const writtenSchema = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('unset') }),
    placeSchema.extend({ kind: z.literal('set'), value }),
    /** Computed by Nix, or only under a condition: shown, and not replaced. */
    placeSchema.extend({ kind: z.literal('elsewhere'), text: z.string() }),
  ]);

export const sshKeySchema = z.object({
  /** The whole line, without its end. */
  text: z.string(),
  /** `ssh-ed25519` */
  type: z.string(),
  /** Null where the type has only one size. */
  bits: z.number().nullable(),
  comment: z.string(),
  /** `SHA256:…`, as `ssh-keygen -l` shows it. */
  fingerprint: z.string(),
  /** It can be broken with today's means: DSA, or RSA below 2048 bits. */
  isWeak: z.boolean(),
});
export type SshKey = z.infer<typeof sshKeySchema>;

export const passwordStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** `hashedPassword`, or the initial one. */
  placeSchema.extend({ kind: z.literal('hash'), option: z.string() }),
  /** `!` or `*`: nobody signs in with a password. */
  placeSchema.extend({ kind: z.literal('locked'), option: z.string() }),
  /** An empty text: no password is asked for. */
  placeSchema.extend({ kind: z.literal('open'), option: z.string() }),
  /** Its hash is read from a file outside the configuration. `path` as it is written. */
  placeSchema.extend({ kind: z.literal('file'), option: z.string(), path: z.string() }),
  /** Written in plain text, for everybody to read. */
  placeSchema.extend({ kind: z.literal('plain'), option: z.string() }),
  placeSchema.extend({ kind: z.literal('elsewhere'), option: z.string() }),
]);
export type PasswordState = z.infer<typeof passwordStateSchema>;

export const membershipSchema = placeSchema.extend({
  group: z.string(),
  /** Written with the person (`extraGroups`), or with the group (`members`). */
  via: z.enum(['person', 'group']),
  /** Under a condition: whether it counts is for Nix to say. */
  isConditional: z.boolean(),
});
export type Membership = z.infer<typeof membershipSchema>;

export const personSchema = placeSchema.extend({
  name: z.string(),
  fullName: writtenSchema(z.string()),
  groups: z.array(membershipSchema),
  /** Where a part of the list of groups is worked out by Nix. */
  computedGroups: placeSchema.nullable(),
  shell: writtenSchema(z.string()),
  password: passwordStateSchema,
  keys: z.array(placeSchema.extend({ key: sshKeySchema, isConditional: z.boolean() })),
  /** Texts in the list that are no key, a part that Nix works out, and files of keys. */
  otherKeys: z.array(placeSchema.extend({ text: z.string() })),
  isSignedInAutomatically: z.boolean(),
  home: z.string(),
});
export type Person = z.infer<typeof personSchema>;

export const peopleSchema = z.object({
  people: z.array(personSchema),
  /** Accounts whose names only Nix can tell. */
  computed: z.array(placeSchema),
  /** Names that no new account can have. */
  taken: z.array(z.string()),
  /** Shells to choose from, as attributes; what is not installed comes with the choice. */
  shells: z.array(z.object({ shell: z.string(), isInstalled: z.boolean() })),
  /** Groups that there are here, the one with the most rights first. */
  groups: z.array(z.string()),
  /** `users.mutableUsers`: passwords of accounts that exist are changed by command, not by the configuration. */
  keepsOwnPasswords: z.boolean(),
});
export type People = z.infer<typeof peopleSchema>;
