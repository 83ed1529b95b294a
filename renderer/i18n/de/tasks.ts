/** What people come to do, on Home and in the search. */
import type { tasksTexts as english } from '../en/tasks.ts';
import type { Translation } from '../load-texts.ts';

export const tasksTexts: Translation<typeof english> = {
  'search.task': 'Aufgabe',
  'task.smallWords':
    'ein, eine, einen, einem, einer, der, die, das, den, dem, des, mein, meine, meinen, unser, unsere, diese, dieser, diesen, auf, an, am, im, in, für, von, vom, mit, aus, zu, zum, zur, ich, möchte, will, würde, gern, wie, kann, man, bitte, etwas, neu, neue, neuen',
  'task.install-app': 'Eine App installieren',
  'task.install-app.words': 'hinzufügen, holen, herunterladen, laden, programm, software, anwendung, paket',
  'task.bluetooth': 'Bluetooth einschalten',
  'task.bluetooth.words':
    'aktivieren, verbinden, koppeln, kopfhörer, ohrhörer, kabellos, lautsprecher, anmachen',
  'task.printer': 'Einen Drucker hinzufügen',
  'task.printer.words': 'einrichten, drucken, ausdrucken, verbinden, anschließen, installieren',
  'task.person': 'Eine Person hinzufügen',
  'task.person.words': 'benutzer, nutzer, konto, anlegen, kind, gast, familie, anmelden, anmeldung',
  'task.share': 'Einen Ordner freigeben',
  'task.share.words': 'teilen, freigabe, dateien, datei, verzeichnis, netzwerk, windows, samba',
  // Where narrow tiles break it; the search knows the word as people type it.
  'task.update': 'Den Computer aktuali\u00ADsieren',
  'task.update.words':
    'aktualisieren, aktualisierung, update, updaten, upgrade, system, neueste, version, ausgabe, flicken',
  'task.room': 'Platz auf der Festplatte schaffen',
  'task.room.words': 'frei, freigeben, speicher, speicherplatz, aufräumen, löschen, alt, voll',
  'task.go-back': 'Zu einem früheren Tag zurück',
  'task.go-back.words':
    'zurückgehen, rückgängig, wiederherstellen, zurücksetzen, zurück, gestern, verlauf, rollback',
  'task.password': 'Ein Passwort ändern',
  'task.password.words': 'setzen, vergessen, zurücksetzen, kennwort, anmelden, anmeldung, benutzer',
  'task.remove-app': 'Eine App entfernen',
  'task.remove-app.words': 'deinstallieren, löschen, loswerden, programm, software',
  'task.language': 'Die Sprache ändern',
  'task.language.words': 'einstellen, deutsch, englisch, französisch, spanisch, umstellen, übersetzen',
  'task.keyboard': 'Die Tastaturbelegung wählen',
  'task.keyboard.words': 'ändern, einstellen, tasten, tippen, qwertz, qwerty, tastatur, layout, neo',
  'task.time-zone': 'Die Zeitzone einstellen',
  'task.time-zone.words': 'ändern, uhr, uhrzeit, stunde, datum, zeit',
  'task.computer-name': 'Diesem Computer einen Namen geben',
  'task.computer-name.words': 'umbenennen, ändern, rechnername, hostname, computername',
  'task.desktop': 'Einen anderen Desktop wählen',
  'task.desktop.words': 'ändern, wechseln, gnome, kde, plasma, oberfläche, arbeitsumgebung',
  'task.remote': 'Diesen Computer von einem anderen aus erreichen',
  'task.remote.words': 'ssh, fernzugriff, fern, zugriff, verbinden, server, anmelden',
  'task.games': 'Mit Steam spielen',
  'task.games.words': 'spiele, spiel, gaming, zocken, installieren, einschalten, einrichten',
  'task.battery': 'Akku sparen',
  'task.battery.words': 'laptop, länger, energie, strom, deckel, ruhezustand, batterie',
  'task.update-by-itself': 'Selbst aktualisieren',
  'task.update-by-itself.words': 'automatisch, updates, aktualisierungen, upgrade, einschalten',
  'task.clean-by-itself': 'Selbst aufräumen',
  'task.clean-by-itself.words': 'automatisch, löschen, altes, müll, speicher, platz, einschalten',
};
