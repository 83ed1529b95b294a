/** What an update would change, inputs of a flake, and room for what is to come. */
import type { updateTexts as english } from '../en/updates.ts';
import type { Translation } from '../load-texts.ts';

export const updateTexts: Translation<typeof english> = {
  'look.title': 'Was würde sich ändern?',
  'look.text': 'Ermittelt, welche Pakete sich ändern, ohne etwas zu ändern. Das kann einige Minuten dauern.',
  'look.textLock': 'Ermittelt, welche Pakete sich mit diesen Versionen ändern, ohne etwas zu ändern.',
  'look.start': 'Ansehen, was sich ändern würde',
  'look.again': 'Erneut ansehen',
  'look.running': 'Es wird ermittelt, was sich ändern würde',
  'look.stage.fetching': 'Das Neuere wird geholt',
  'look.stage.unpacking': 'Es wird entpackt',
  'look.stage.evaluating': 'Das System, das daraus wird, wird ermittelt',
  'look.stage.comparing': 'Es wird mit dem laufenden verglichen',
  'look.failed': 'Das konnte nicht angesehen werden: {reason}',
  'look.nothingNewer': 'Es gibt nichts Neueres.',
  'look.packages': 'Pakete',
  'look.count':
    '{count, plural, =0 {Kein Paket bekommt eine andere Version} one {# Paket bekommt eine andere Version} other {# Pakete bekommen eine andere Version}}',
  'look.noPackages': 'Welche Pakete es ändert, ist nicht bekannt.',

  'updates.inputFollows': 'Folgt einer anderen Eingabe und wird mit ihr aktualisiert',
  'updates.inputPinned': 'In flake.nix auf einen Commit festgelegt und bleibt, wie sie ist',

  'room.make': 'Platz schaffen…',
  'room.first': 'Erst Platz schaffen, dann erneut prüfen',
  'room.text': 'Aufräumen: {rule}. Das gibt {size} frei.',
  'room.none':
    'Kein Aufräumen von Wiederherstellungspunkten gibt genug frei. Entfernen Sie erst andere Dateien.',
};
