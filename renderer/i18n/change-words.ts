/** A change in the words of the page; the host sends it as data. */
import type { ChangeWords } from '#shared/api/changes.ts';
import { assertNever } from '#shared/api/result.ts';
import type { UserChangeWords } from '#shared/api/users.ts';
import type { Formats } from './formats.ts';
import { shellName } from './shell-names.ts';
import type { Translate } from './text.tsx';

/** A sentence without a full stop: `Install Thunderbird`. */
export function changeSentence(t: Translate, words: ChangeWords): string {
  switch (words.kind) {
    case 'install-app':
      return t('change.install', { name: words.name });
    case 'remove-app':
      return t('change.remove', { name: words.name });
    case 'turn-on':
      return t('change.turnOn', { title: words.title });
    case 'turn-off':
      return t('change.turnOff', { title: words.title });
    case 'set':
      return words.from === null
        ? t('change.set', { title: words.title, to: words.to })
        : t('change.setFrom', { title: words.title, from: words.from, to: words.to });
    case 'reset':
      return t('change.reset', { title: words.title });
    case 'add-entry':
      return t('change.addEntry', { name: words.name, title: words.title });
    case 'remove-entry':
      return t('change.removeEntry', { name: words.name, title: words.title });
    case 'rename-entry':
      return t('change.renameEntry', { name: words.name, to: words.to, title: words.title });
    case 'add-user':
      return t(words.isAdministrator ? 'change.addAdministrator' : 'change.addUser', { name: words.name });
    case 'change-user':
      return userSentence(t, words.name, words.change);
    case 'remove-user':
      return t('change.removeUser', { name: words.name });
    case 'fix':
      return words.label;
    default:
      return assertNever(words);
  }
}

function userSentence(t: Translate, name: string, change: UserChangeWords): string {
  switch (change.part) {
    case 'full-name':
      return t('change.userName', { name, fullName: change.fullName });
    case 'group':
      if (change.group === 'wheel') {
        return t(change.member ? 'change.userAdministrator' : 'change.userNoAdministrator', { name });
      }
      return t(change.member ? 'change.userJoins' : 'change.userLeaves', { name, group: change.group });
    case 'shell':
      return change.shell === null
        ? t('change.userUsualShell', { name })
        : t('change.userShell', { name, shell: shellName(change.shell) });
    case 'password':
      return t(change.isSet ? 'change.userPassword' : 'change.userNoPassword', { name });
    case 'key':
      return t(change.wanted ? 'change.userKey' : 'change.userNoKey', { name, key: change.key });
    case 'auto-login':
      return t(change.on ? 'change.userAutoLogin' : 'change.userNoAutoLogin', { name });
    default:
      return assertNever(change);
  }
}

/** What it is about, for lists: `Thunderbird`, `Time zone`. */
export function changeSubject(words: ChangeWords): string {
  if (words.kind === 'fix') return words.label;
  return 'name' in words ? words.name : words.title;
}

const namedSubjects = 3;

/** `Thunderbird, Bluetooth, Time zone and 2 more` */
export function changeSubjects(t: Translate, formats: Formats, all: readonly ChangeWords[]): string {
  const subjects = [...new Set(all.map(changeSubject))];
  if (subjects.length <= namedSubjects + 1) return formats.list(subjects);
  const named = formats.commas(subjects.slice(0, namedSubjects));
  return t('change.andMore', { named, count: subjects.length - namedSubjects });
}
