/** Snowglobe in the browser of another computer, and who is using it. */
import type { remoteTexts as english } from '../en/remote.ts';
import type { Translation } from '../load-texts.ts';

export const remoteTexts: Translation<typeof english> = {
  'menu.remote': 'Von einem anderen Computer benutzen',
  'remote.title': 'Von einem anderen Computer benutzen',
  'remote.text':
    'Snowglobe antwortet nur auf dem Computer, auf dem es läuft. Ein SSH-Tunnel bringt es verschlüsselt auf Ihren Bildschirm und lässt sonst niemanden herein.',
  'remote.serve': 'Starten Sie es auf dem Computer, der verwaltet werden soll, ohne Fenster:',
  'remote.tunnel': 'Öffnen Sie auf dem Computer vor Ihnen den Tunnel:',
  'remote.address':
    'Öffnen Sie dann die Adresse, die der erste Befehl ausgegeben hat. Sie gilt einmal; die nächste wird ausgegeben, sobald sie benutzt ist.',
  'remote.commands': 'Befehle',
  'remote.sessions': 'Wer dieses Snowglobe benutzt',
  'remote.others':
    '{count, plural, =0 {Nur dieser Browser.} one {Dieser Browser und # anderer.} other {Dieser Browser und # andere.}}',
  'remote.endOthers': 'Die anderen abmelden',
  'remote.end': 'Hier abmelden',
  'remote.failed': 'Das hat nicht geklappt. Versuchen Sie es noch einmal, oder starten Sie Snowglobe neu.',
  'remote.close': 'Schließen',
  'banner.sessionEnded':
    'Sie sind hier von Snowglobe abgemeldet. Ihre Änderungen bleiben erhalten. Öffnen Sie die neueste Adresse, die es ausgegeben hat.',
};
