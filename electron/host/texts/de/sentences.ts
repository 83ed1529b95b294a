/** What the host says itself. */
import type { Texts } from '../say.ts';

export const sentences: Texts = {
  'Something went wrong inside Snowglobe ({0}). Nothing was changed by it.':
    'In Snowglobe ist etwas schiefgegangen ({0}). Geändert wurde dadurch nichts.',
  '&File': '&Datei',
  'Search everything': 'Alles durchsuchen',
  Preferences: 'Programmeinstellungen',
  'Close the window': 'Fenster schließen',
  Quit: 'Beenden',
  '&Edit': '&Bearbeiten',
  Undo: 'Rückgängig',
  Redo: 'Wiederholen',
  Cut: 'Ausschneiden',
  Copy: 'Kopieren',
  Paste: 'Einfügen',
  'Select all': 'Alles auswählen',
  '&View': '&Ansicht',
  Larger: 'Größer',
  Smaller: 'Kleiner',
  'Usual size': 'Übliche Größe',
  'Full screen': 'Vollbild',
  '&Go': '&Gehe zu',
  Home: 'Start',
  Apps: 'Apps',
  Settings: 'Einstellungen',
  Changes: 'Änderungen',
  History: 'Verlauf',
  Updates: 'Aktualisierungen',
  '&Help': '&Hilfe',
  'About Snowglobe': 'Über Snowglobe',
  'This window stopped working': 'Dieses Fenster funktioniert nicht mehr',
  'Your computer is as it was, and the changes you collected are kept. What was being applied goes on.':
    'Ihr Computer ist, wie er war, und Ihre gesammelten Änderungen bleiben erhalten. Was gerade angewendet wurde, läuft weiter.',
  'Load again': 'Neu laden',
  'This window does not answer': 'Dieses Fenster antwortet nicht',
  'It may need a moment. Loading it again keeps the changes you collected; text that you are just typing is lost.':
    'Vielleicht braucht es einen Moment. Beim Neuladen bleiben Ihre gesammelten Änderungen erhalten; nur was Sie gerade eintippen, geht verloren.',
  Wait: 'Warten',
  'A change in this plan cannot be made.': 'Eine Änderung in diesem Plan lässt sich nicht vornehmen.',
  'Changed in the meantime: {0}': 'Inzwischen geändert: {0}',
  'Nothing is left half done.': 'Nichts ist halb fertig liegen geblieben.',
  'It is too late to cancel this, or it has ended.':
    'Zum Abbrechen ist es zu spät, oder der Vorgang ist schon beendet.',
  'This plan is no longer there. Review the changes again.':
    'Diesen Plan gibt es nicht mehr. Sehen Sie die Änderungen noch einmal durch.',
  'Here files can be written, but not applied.': 'Hier lassen sich Dateien schreiben, aber nicht anwenden.',
  'No trial waits to be kept.': 'Es gibt keinen Versuch, der behalten werden könnte.',
  'There is no log of such a job.': 'Von einem solchen Vorgang gibt es kein Protokoll.',
  'Another change of this computer is under way.': 'Auf diesem Computer läuft schon eine andere Änderung.',
  'Snowglobe was closed before this was done.': 'Snowglobe wurde geschlossen, bevor dies fertig war.',
  'The helper ended before it was done.': 'Das Hilfsprogramm endete, bevor dies fertig war.',
  'Snowglobe could not go on: {0}': 'Snowglobe konnte nicht weitermachen: {0}',
  '{0} are needed, and {1} are free.': '{0} werden gebraucht, und {1} sind frei.',
  'Another program is rebuilding this computer just now.':
    'Ein anderes Programm baut diesen Computer gerade neu.',
  'No app called {0} is known.': 'Eine App namens {0} ist nicht bekannt.',
  'There is no page called {0}.': 'Es gibt keine Seite namens {0}.',
  'No setting called {0} is known.': 'Eine Einstellung namens {0} ist nicht bekannt.',
  'Reading the catalogue was stopped.': 'Das Lesen der Sammlung wurde angehalten.',
  'There are no pending changes.': 'Es gibt keine ausstehenden Änderungen.',
  'There is an entry called {0} already.': 'Es gibt schon einen Eintrag namens {0}.',
  'The other version could not be kept, so nothing was done: {0}':
    'Die andere Fassung konnte nicht aufgehoben werden, deshalb wurde nichts getan: {0}',
  'Nothing needs this any more: it is so already.': 'Das ist nicht mehr nötig: Es ist schon so.',
  '{0} is not a regular file.': '{0} ist keine gewöhnliche Datei.',
  '{0} is too large for a configuration file ({1} MB).':
    '{0} ist zu groß für eine Konfigurationsdatei ({1} MB).',
  '{0} is not UTF-8 text: line {1}, column {2} has a byte that UTF-8 does not allow.':
    '{0} ist kein UTF-8-Text: In Zeile {1}, Spalte {2} steht ein Byte, das UTF-8 nicht erlaubt.',
  '{0} does not exist.': '{0} gibt es nicht.',
  'You are not allowed to read {0}.': 'Sie dürfen {0} nicht lesen.',
  '{0} is a link that leads back to itself.': '{0} ist ein Link, der auf sich selbst zurückführt.',
  '{0} cannot be read: {1}.': '{0} lässt sich nicht lesen: {1}.',
  'There was no {0}.': '{0} war nicht da.',
  'The system of generation {0} is no longer in the store.':
    'Das System von Generation {0} ist nicht mehr im Store.',
  'It is pinned.': 'Er ist angeheftet.',
  'It is the system that runs.': 'Es ist das laufende System.',
  'The computer was started with it.': 'Der Computer wurde damit gestartet.',
  'It is the one that starts.': 'Es ist das System, das üblicherweise startet.',
  'There is no such generation, or its system is no longer there.':
    'Eine solche Generation gibt es nicht, oder ihr System ist nicht mehr da.',
  'Restore point {0} is not deleted. {1}': 'Wiederherstellungspunkt {0} wird nicht gelöscht. {1}',
  'What was in the configuration files then is not known.':
    'Was damals in den Konfigurationsdateien stand, ist nicht bekannt.',
  'The files are as they were then.': 'Die Dateien sind wie damals.',
  'The files of today could not be copied: {0}': 'Die heutigen Dateien konnten nicht kopiert werden: {0}',
  'Nothing can be switched on this computer from here.':
    'Auf diesem Computer lässt sich von hier aus nichts umstellen.',
  'Nix made no root for it.': 'Nix hat dafür keine Wurzel angelegt.',
  'This computer is not running, so it has no journal to look at.':
    'Dieser Computer läuft nicht, deshalb gibt es kein Journal, in das man sehen könnte.',
  'Only the practice computer can rehearse failures.':
    'Fehlschläge lassen sich nur auf dem Übungscomputer proben.',
  'There is nothing on this system to ask for the password with: neither pkexec nor run0. Start Snowglobe with sudo.':
    'Auf diesem System kann nichts nach dem Passwort fragen: weder pkexec noch run0 ist da. Starten Sie Snowglobe mit sudo.',
  'The question for the password was closed, so nothing was changed.':
    'Die Frage nach dem Passwort wurde geschlossen, deshalb wurde nichts geändert.',
  'The password was not accepted, or this account may not change the system. Nothing was changed.':
    'Das Passwort wurde nicht angenommen, oder dieses Konto darf das System nicht ändern. Geändert wurde nichts.',
  'The password was not given or not accepted, so nothing was changed.':
    'Das Passwort wurde nicht eingegeben oder nicht angenommen, deshalb wurde nichts geändert.',
  'Nothing in this session can show the question for the password: no polkit agent is running. A desktop starts one; without a desktop, start Snowglobe from a terminal.':
    'In dieser Sitzung kann nichts die Frage nach dem Passwort zeigen: Es läuft kein Polkit-Agent. Ein Desktop startet einen; ohne Desktop starten Sie Snowglobe aus einem Terminal.',
  'This system is not running here.': 'Dieses System läuft hier nicht.',
  'Reading the store was ended early.': 'Das Lesen des Stores wurde vorzeitig beendet.',
  'This computer cannot be cleaned up from here.': 'Dieser Computer lässt sich von hier aus nicht aufräumen.',
  'A path needs at least one name.': 'Ein Pfad braucht mindestens einen Namen.',
  'A text with a NUL character cannot be written in Nix.':
    'Ein Text mit einem NUL-Zeichen lässt sich in Nix nicht schreiben.',
  'No NixOS module was found in this file.': 'In dieser Datei wurde kein NixOS-Modul gefunden.',
  'The override file cannot be edited.': 'Die Ergänzungsdatei lässt sich nicht bearbeiten.',
  'The package has no name.': 'Das Paket hat keinen Namen.',
  'The text holds half a character, which no file can keep.':
    'Der Text enthält ein halbes Zeichen, das keine Datei aufnehmen kann.',
  'This file nests too deeply to be read as a module.':
    'Diese Datei ist zu tief verschachtelt, um als Modul gelesen zu werden.',
  'This list holds modules that set other options; change it by hand, or element by element.':
    'In dieser Liste stehen Module, die andere Optionen setzen. Ändern Sie sie von Hand oder Element für Element.',
  '{0} is not a file that may be edited.': '{0} ist keine Datei, die bearbeitet werden darf.',
  '{0} does not fit in a whole number of Nix (64 bits).': '{0} passt in keine ganze Zahl von Nix (64 Bit).',
  '{0} is only imported under a condition: {1}.': '{0} wird nur unter einer Bedingung importiert: {1}.',
  '{0} cannot be read.': '{0} lässt sich nicht lesen.',
  '{0} counts only under a condition: {1}.': '{0} gilt nur unter einer Bedingung: {1}.',
  '{0} is not a number that Nix can write.': '{0} ist keine Zahl, die Nix schreiben kann.',
  "'{0}' is not a whole number.": '„{0}“ ist keine ganze Zahl.',
  "'{0}' is there only under a condition: {1}.": '„{0}“ ist nur unter einer Bedingung da: {1}.',
  "'{0}' is defined in several files: {1}.": '„{0}“ ist in mehreren Dateien definiert: {1}.',
  "'{0}' cannot be moved into itself.": '„{0}“ lässt sich nicht in sich selbst verschieben.',
  "'{0}' is defined in parts (line {1}); set the parts instead.":
    '„{0}“ ist in Teilen definiert (Zeile {1}). Setzen Sie stattdessen die Teile.',
  "'{0}' is not set here.": '„{0}“ ist hier nicht gesetzt.',
  "'{0}' is not set in this configuration.": '„{0}“ ist in dieser Konfiguration nicht gesetzt.',
  "'{0}' is used in the recursive set it stands in.":
    '„{0}“ wird in der rekursiven Menge verwendet, in der es steht.',
  "'{0}' stands in a file that cannot hold '{1}'.":
    '„{0}“ steht in einer Datei, die „{1}“ nicht aufnehmen kann.',
  "'{0}' would stand in one side of a '//' whose other side may set '{1}' too.":
    '„{0}“ stünde auf einer Seite von „//“, deren andere Seite „{1}“ vielleicht auch setzt.',
  "'{0}' is there already.": '„{0}“ ist schon da.',
  "'{0}' has a name that Nix works out, and it may be '{1}'.":
    '„{0}“ hat einen Namen, den Nix berechnet, und das könnte „{1}“ sein.',
  "'{0}' counts only under a condition: {1}.": '„{0}“ gilt nur unter einer Bedingung: {1}.',
  "'{0}' is not known in the file of this list.": '„{0}“ ist in der Datei dieser Liste nicht bekannt.',
  "'{0}' has another value under a condition: {1}.":
    '„{0}“ hat unter einer Bedingung einen anderen Wert: {1}.',
  "'{0}' is a set, not a list.": '„{0}“ ist eine Menge, keine Liste.',
  "'{0}' is a value, not a set, so '{1}' cannot stand in it.":
    '„{0}“ ist ein Wert und keine Menge, deshalb kann „{1}“ nicht darin stehen.',
  "'{0}' is also used here, and changes with it.": '„{0}“ wird auch hier verwendet und ändert sich mit.',
  "'{0}' is defined more than once (line {1}).": '„{0}“ ist mehr als einmal definiert (Zeile {1}).',
  "'{0}' is not a list: {1}.": '„{0}“ ist keine Liste: {1}.',
  "'{0}' is used elsewhere in the recursive set it stands in.":
    '„{0}“ wird noch an anderer Stelle der rekursiven Menge verwendet, in der es steht.',
  "'{0}' is worked out by Nix, so '{1}' cannot be added to it here.":
    '„{0}“ wird von Nix berechnet, deshalb lässt sich „{1}“ hier nicht hinzufügen.',
  "'{0}' is written in a way that can only be renamed by hand.":
    '„{0}“ ist so geschrieben, dass es sich nur von Hand umbenennen lässt.',
  "'{0}' lies in a value that Nix works out: {1}.": '„{0}“ liegt in einem Wert, den Nix berechnet: {1}.',
  "'{0}' lies in a value that counts only under a condition: {1}.":
    '„{0}“ liegt in einem Wert, der nur unter einer Bedingung gilt: {1}.',
  "'{0}' lies in a value that is no set: {1}.": '„{0}“ liegt in einem Wert, der keine Menge ist: {1}.',
  "'{0}' may be replaced by what is merged over it: {1}.":
    '„{0}“ könnte durch das ersetzt werden, was darübergelegt wird: {1}.',
  "'{0}' would lose its priority, which the set around it gives: {1}.":
    '„{0}“ verlöre den Vorrang, den ihm die Menge darum gibt: {1}.',
  "'{0}' is not a path as Nix writes it.": '„{0}“ ist kein Pfad, wie Nix ihn schreibt.',
  "A definition with a name that Nix works out may be '{0}' already.":
    'Eine Definition, deren Namen Nix berechnet, könnte schon „{0}“ sein.',
  "A definition with a name that Nix works out may be '{0}'.":
    'Eine Definition, deren Namen Nix berechnet, könnte „{0}“ sein.',
  "Everything this file sets counts only under a condition ({0}), so '{1}' would too.":
    'Alles, was diese Datei setzt, gilt nur unter einer Bedingung ({0}), also auch „{1}“.',
  "It is in '{0}' only under a condition: {1}.": 'Es steht nur unter einer Bedingung in „{0}“: {1}.',
  "It is in '{0}' with changes of its own: {1}.": 'Es steht mit eigenen Änderungen in „{0}“: {1}.',
  "Nix allows only one '{0}' with a name that it works out, so '{1}' cannot stand beside it.":
    'Nix erlaubt nur ein „{0}“, dessen Namen es berechnet, deshalb kann „{1}“ nicht daneben stehen.',
  "No file of this configuration may be edited to set '{0}'.":
    'Keine Datei dieser Konfiguration darf bearbeitet werden, um „{0}“ zu setzen.',
  'Snowglobe checked its own edit and did not accept it, so nothing was changed: {0}':
    'Snowglobe hat seine eigene Bearbeitung geprüft und nicht angenommen, deshalb wurde nichts geändert: {0}',
  'The change would not read back: {0}': 'Die Änderung ließe sich nicht so zurücklesen: {0}',
  'The file does not parse (line {0}): {1}': 'Die Datei lässt sich nicht lesen (Zeile {0}): {1}',
  "The list '{0}' counts only under a condition: {1}.":
    'Die Liste „{0}“ gilt nur unter einer Bedingung: {1}.',
  "The list '{0}' is worked out by Nix: {1}.": 'Die Liste „{0}“ wird von Nix berechnet: {1}.',
  "The name '{0}' is there twice.": 'Der Name „{0}“ kommt zweimal vor.',
  "The name '{0}' is worked out by Nix.": 'Der Name „{0}“ wird von Nix berechnet.',
  'The new element cannot be written as a name in this set.':
    'Das neue Element lässt sich in dieser Menge nicht als Name schreiben.',
  'The same file is also used for: {0}.': 'Dieselbe Datei wird auch verwendet für: {0}.',
  "The set is recursive, and '{0}' in it means something else so far.":
    'Die Menge ist rekursiv, und „{0}“ bedeutet darin bisher etwas anderes.',
  'The value is nested more than {0} levels deep.': 'Der Wert ist mehr als {0} Ebenen tief verschachtelt.',
  "The value of '{0}' has names of its own around it: {1}.":
    'Der Wert von „{0}“ ist von eigenen Namen umgeben: {1}.',
  "The value of '{0}' is worked out by Nix: {1}.": 'Der Wert von „{0}“ wird von Nix berechnet: {1}.',
  "The value of '{0}' may use names that are not known at its new place.":
    'Der Wert von „{0}“ verwendet vielleicht Namen, die an seinem neuen Platz nicht bekannt sind.',
  "There is no plain set in this file that '{0}' could be written into.":
    'In dieser Datei gibt es keine einfache Menge, in die „{0}“ geschrieben werden könnte.',
  'This is not a Nix expression: {0}': 'Das ist kein Nix-Ausdruck: {0}',
  'What is merged over this list may replace it: {0}.':
    'Was über diese Liste gelegt wird, könnte sie ersetzen: {0}.',
  'What stands here counts only under a condition: {0}.':
    'Was hier steht, gilt nur unter einer Bedingung: {0}.',
  'The file {0} was changed': 'Die Datei {0} wurde geändert',
  'What {0} serves is no channel.': 'Was {0} anbietet, ist kein Kanal.',
  'The channel could not be unpacked: {0}': 'Der Kanal konnte nicht entpackt werden: {0}',
  'Which revision is here is not known.': 'Welche Revision hier ist, ist nicht bekannt.',
  'Only Nix itself can tell.': 'Das kann nur Nix selbst sagen.',
  'This computer does not follow a channel.': 'Dieser Computer folgt keinem Kanal.',
  'Nothing newer is there.': 'Es gibt nichts Neueres.',
  'The look was ended early.': 'Das Nachsehen wurde vorzeitig beendet.',
  'What is at {0} is no revision.': 'Was bei {0} steht, ist keine Revision.',
  '{0} could not be asked: {1}': '{0} konnte nicht gefragt werden: {1}',
  'Which system runs is not known.': 'Welches System läuft, ist nicht bekannt.',
  'This computer follows no inputs.': 'Dieser Computer folgt keinen Eingaben.',
  'The flake has no input {0}.': 'Die Flake hat keine Eingabe {0}.',
  'flake.nix pins {0} to one commit.': 'flake.nix legt {0} auf einen Commit fest.',
  '{0} follows another input.': '{0} folgt einer anderen Eingabe.',
  'This plan is no longer there. Look for updates again.':
    'Diesen Plan gibt es nicht mehr. Suchen Sie noch einmal nach Aktualisierungen.',
  'This is the private half of a key, which nobody else may see. Take the file whose name ends in “.pub”.':
    'Dies ist die private Hälfte eines Schlüssels, die niemand sonst sehen darf. Nehmen Sie die Datei, deren Name auf „.pub“ endet.',
  'There is no key in it.': 'Darin ist kein Schlüssel.',
  'This key is in another form. “ssh-keygen -i -f FILE” writes it as OpenSSH and NixOS want it.':
    'Dieser Schlüssel hat eine andere Form. „ssh-keygen -i -f DATEI“ schreibt ihn so, wie OpenSSH und NixOS ihn brauchen.',
  'This is no SSH key. A key is one line that begins with its type, such as “ssh-ed25519”.':
    'Das ist kein SSH-Schlüssel. Ein Schlüssel ist eine Zeile, die mit seiner Art beginnt, etwa „ssh-ed25519“.',
  'This key is not whole: some of it was lost when it was copied.':
    'Dieser Schlüssel ist nicht vollständig: Beim Kopieren ging etwas verloren.',
  'This key says that it is {0}, and inside it is another one.':
    'Dieser Schlüssel nennt sich {0}, enthält aber einen anderen.',
  'The rebuild failed.': 'Das Neubauen ist gescheitert.',
  'Keep {0}': '{0} behalten',
  'Write {0} instead of {1}': '{0} statt {1} schreiben',
  'What is in this folder cannot be tried out on this computer.':
    'Was in diesem Ordner steht, lässt sich auf diesem Computer nicht ausprobieren.',
  'The new settings could not be tried out: {0}':
    'Die neuen Einstellungen konnten nicht ausprobiert werden: {0}',
  'Trying the new settings out took too long.':
    'Das Ausprobieren der neuen Einstellungen hat zu lange gedauert.',
  'Looking at the new settings was ended early.':
    'Die Prüfung der neuen Einstellungen wurde vorzeitig beendet.',
  'The folder of the configuration holds more than {0} files or {1} MB, so the new settings were not tried out beforehand.':
    'Der Ordner der Konfiguration enthält mehr als {0} Dateien oder {1} MB, deshalb wurden die neuen Einstellungen nicht vorab ausprobiert.',
  'The program {0} could not be started.': 'Das Programm {0} ließ sich nicht starten.',
  'Git could not be asked which files belong to the configuration.':
    'Git konnte nicht gefragt werden, welche Dateien zur Konfiguration gehören.',
  'The new settings could not be tried out: you are not allowed to read {0}, which an administrator may be.':
    'Die neuen Einstellungen konnten nicht ausprobiert werden: Sie dürfen {0} nicht lesen, ein Administrator darf es vielleicht.',
  'NixOS has settings of its own for it, and installs it together with what it needs':
    'NixOS hat dafür eigene Einstellungen und installiert es zusammen mit dem, was es braucht',
  'NixOS starts it as a service in the background, with the account and the folders it needs':
    'NixOS startet es als Dienst im Hintergrund, mit dem Konto und den Ordnern, die es braucht',
  'Reading the catalogue needs more memory than there is.':
    'Um die Sammlung zu lesen, reicht der Arbeitsspeicher nicht.',
  'The catalogue could not be read: {0}': 'Die Sammlung konnte nicht gelesen werden: {0}',
  'The system in this folder does not run, so Nix cannot be asked about it.':
    'Das System in diesem Ordner läuft nicht, deshalb kann Nix nicht danach gefragt werden.',
  'Nix is not installed here, so nothing can be evaluated.':
    'Nix ist hier nicht installiert, deshalb kann nichts ausgewertet werden.',
  'The value is too large to be shown.': 'Der Wert ist zu groß, um ihn zu zeigen.',
  'Working it out needs more memory than is allowed for it.':
    'Das Berechnen braucht mehr Arbeitsspeicher, als dafür erlaubt ist.',
  'Working it out took too long.': 'Das Berechnen hat zu lange gedauert.',
  'Nix says: {0}': 'Nix sagt: {0}',
  'No option is below {0}.': 'Unterhalb von {0} gibt es keine Option.',
  'The files know no user called {0}.': 'In den Dateien steht kein Benutzer namens {0}.',
  '{0} cannot be installed through {1}.': '{0} lässt sich nicht über {1} installieren.',
  '{0} is known not to work in this version of NixOS, so it cannot be built.':
    '{0} funktioniert in dieser Version von NixOS bekanntermaßen nicht und lässt sich deshalb nicht bauen.',
  '{0} does not exist for this kind of computer.': '{0} gibt es für diese Art von Computer nicht.',
  '{0} is not free software, and a rule of your own decides about such apps ({1}). Allow {2} there first.':
    '{0} ist keine freie Software, und über solche Apps entscheidet eine eigene Regel von Ihnen ({1}). Erlauben Sie dort zuerst {2}.',
  '{0} has known security problems, and a rule of your own decides about such apps ({1}). Allow {2} there first.':
    '{0} hat bekannte Sicherheitslücken, und über solche Apps entscheidet eine eigene Regel von Ihnen ({1}). Erlauben Sie dort zuerst {2}.',
  '{0} is installed under a condition ({1}). Change the condition there.':
    '{0} ist unter einer Bedingung installiert ({1}). Ändern Sie die Bedingung dort.',
  '{0} is installed with changes of its own ({1}). Remove it there, so that nothing you wrote is lost.':
    '{0} ist mit eigenen Änderungen installiert ({1}). Entfernen Sie es dort, damit nichts verloren geht, was Sie geschrieben haben.',
  '{0} is installed by a file that Snowglobe does not change ({1}).':
    '{0} wird von einer Datei installiert, die Snowglobe nicht ändert ({1}).',
  '{0} is not free software. It is installed only after you have agreed.':
    '{0} ist keine freie Software. Installiert wird es erst, wenn Sie zugestimmt haben.',
  '{0} has known security problems. It is installed only after you have agreed.':
    '{0} hat bekannte Sicherheitslücken. Installiert wird es erst, wenn Sie zugestimmt haben.',
  '{0}, line {1}': '{0}, Zeile {1}',
  'No desktop called {0} is known here.': 'Ein Desktop namens {0} ist hier nicht bekannt.',
  '{0}: there is no entry called {1} in the files.': '{0}: In den Dateien gibt es keinen Eintrag namens {1}.',
  '{0}: there is an entry called {1} already.': '{0}: Es gibt schon einen Eintrag namens {1}.',
  '{0} stands for any name; choose one.': '{0} steht für einen beliebigen Namen; wählen Sie einen.',
  'No set of entries called {0} is known.': 'Eine Sammlung von Einträgen namens {0} ist nicht bekannt.',
  'This takes the hash of a password, as “mkpasswd” prints it, and not the password itself.':
    'Hier gehört der Hash eines Passworts hin, wie „mkpasswd“ ihn ausgibt, und nicht das Passwort selbst.',
  'Keep it in a file that only the service can read.':
    'Legen Sie es in eine Datei, die nur der Dienst lesen kann.',
  'Set {0} instead.': 'Setzen Sie stattdessen {0}.',
  'Every user of the computer could read it from here.':
    'Von hier könnte es jeder lesen, der den Computer benutzt.',
  '{0}: NixOS works this out from other settings, and it cannot be set.':
    '{0}: NixOS berechnet dies aus anderen Einstellungen; setzen lässt es sich nicht.',
  'There is an account called {0} already.': 'Es gibt schon ein Konto namens {0}.',
  'There is no account called {0} in the files.': 'In den Dateien steht kein Konto namens {0}.',
  'The password is read from a file ({0}), so it is changed there and not in the configuration.':
    'Das Passwort wird aus einer Datei gelesen ({0}). Es wird dort geändert und nicht in der Konfiguration.',
  'The name {0} belongs to a part of the system.': 'Der Name {0} gehört zu einem Teil des Systems.',
  'A login name has no more than 31 characters.': 'Ein Anmeldename hat höchstens 31 Zeichen.',
  'A login name begins with a small letter and has only small letters, digits, “-” and “_”.':
    'Ein Anmeldename beginnt mit einem Kleinbuchstaben und enthält nur Kleinbuchstaben, Ziffern, „-“ und „_“.',
  'A full name is one line without a colon.': 'Ein voller Name ist eine Zeile ohne Doppelpunkt.',
  '{0} cannot be the name of a group.': '{0} kann nicht der Name einer Gruppe sein.',
  'This is worked out by Nix or stands under a condition ({0}). Change it there.':
    'Dies wird von Nix berechnet oder steht unter einer Bedingung ({0}). Ändern Sie es dort.',
  'The helper could not be started.': 'Das Hilfsprogramm ließ sich nicht starten.',
  'The pkexec of this system has not got the rights to ask for a password. Nothing was changed.':
    'Das pkexec dieses Systems hat nicht die Rechte, um nach einem Passwort zu fragen. Geändert wurde nichts.',
  'The program that asks for the password can only start what has a plain name.':
    'Das Programm, das nach dem Passwort fragt, kann nur starten, was einen einfachen Namen hat.',
  'The program that asks for the password ended without a word, and nothing was changed.':
    'Das Programm, das nach dem Passwort fragt, endete ohne Meldung. Geändert wurde nichts.',
  'flake.nix cannot be read.': 'flake.nix lässt sich nicht lesen.',
  'flake.nix does not say in plain text which release its inputs follow.':
    'In flake.nix steht nicht im Klartext, welcher Ausgabe die Eingaben folgen.',
  "The flake's inputs could not be brought to {0}: {1}":
    'Die Eingaben der Flake konnten nicht auf {0} gebracht werden: {1}',
  'What {0} serves is no NixOS.': 'Was {0} anbietet, ist kein NixOS.',
  'It was ended early.': 'Es wurde vorzeitig beendet.',
  'Evaluating the files with the new release took too long.':
    'Die Dateien mit der neuen Ausgabe auszuwerten, hat zu lange gedauert.',
  'Rename {0} to {1}': '{0} in {1} umbenennen',
  'Take {0} out': '{0} herausnehmen',
  'Some pending changes cannot be made. Look at them in Changes first.':
    'Manche ausstehenden Änderungen gehen so nicht. Sehen Sie sie zuerst unter „Änderungen“ an.',
  'This computer follows no release.': 'Dieser Computer folgt keiner Ausgabe.',
  'The practice computer has no NixOS {0}.': 'Auf dem Übungscomputer gibt es kein NixOS {0}.',
  'The address of the channel names no release.': 'Die Adresse des Kanals nennt keine Ausgabe.',
  'NixOS {0} is not newer than what is here.': 'NixOS {0} ist nicht neuer als das, was hier ist.',
  'This is no longer known. Look again.': 'Das ist nicht mehr bekannt. Sehen Sie noch einmal nach.',
  'Look at what NixOS {0} changes first.': 'Sehen Sie zuerst an, was NixOS {0} ändert.',
  'It could not be taken over.': 'Es konnte nicht übernommen werden.',
  'The system in this folder can be edited, not upgraded from here.':
    'Das System in diesem Ordner lässt sich von hier aus bearbeiten, aber nicht auf eine neue Ausgabe bringen.',
  'This computer follows no release: what it follows is brought up to date as it is.':
    'Dieser Computer folgt keiner Ausgabe: Was er verfolgt, wird so aktualisiert, wie es ist.',
  'This configuration is a flake, and flakes are switched off in Nix on this computer.':
    'Diese Konfiguration ist eine Flake, und Flakes sind in Nix auf diesem Computer ausgeschaltet.',
  'Switch flakes on': 'Flakes einschalten',
  'Nix does not answer: its service is not running, or its database is in use by somebody else. Try again in a moment, or restart the computer.':
    'Nix antwortet nicht: Sein Dienst läuft nicht, oder seine Datenbank wird gerade anderweitig benutzt. Versuchen Sie es gleich noch einmal, oder starten Sie den Computer neu.',
  'The disk is full. Make room by removing old restore points, then apply again.':
    'Die Festplatte ist voll. Schaffen Sie Platz, indem Sie alte Wiederherstellungspunkte entfernen, und wenden Sie dann erneut an.',
  'The memory was full, so the work was stopped. Close other programs and apply again.':
    'Der Arbeitsspeicher war voll, deshalb wurde angehalten. Schließen Sie andere Programme, und wenden Sie erneut an.',
  'The question for the password was closed, so nothing was done.':
    'Die Frage nach dem Passwort wurde geschlossen, deshalb wurde nichts getan.',
  'This needs the rights of an administrator of this computer, and they were not given.':
    'Dafür sind die Rechte eines Administrators dieses Computers nötig, und sie wurden nicht gegeben.',
  'It was interrupted before it was finished.': 'Es wurde unterbrochen, bevor es fertig war.',
  'The partition for starting the computer (/boot) is full. Remove old restore points, then apply again.':
    'Die Partition zum Starten des Computers (/boot) ist voll. Entfernen Sie alte Wiederherstellungspunkte, und wenden Sie dann erneut an.',
  'The new system is in place, but {0} did not start.':
    'Das neue System ist eingesetzt, aber {0} ist nicht gestartet.',
  'The new system was built, but the computer’s start menu could not be written, so the next start would still use the old one.':
    'Das neue System wurde gebaut, aber das Startmenü des Computers konnte nicht geschrieben werden. Der nächste Start nähme also noch das alte.',
  'The new system is ready, and it takes effect when the computer is restarted.':
    'Das neue System ist bereit und gilt, sobald der Computer neu gestartet wird.',
  'Something could not be downloaded. Check the network connection and apply again.':
    'Etwas konnte nicht heruntergeladen werden. Prüfen Sie die Netzwerkverbindung, und wenden Sie erneut an.',
  'Somebody else is changing this computer at the moment. Try again when that is done.':
    'Jemand anders ändert diesen Computer gerade. Versuchen Sie es noch einmal, wenn das fertig ist.',
  'The configuration asks for <{0}>, and nothing on this computer has that name.':
    'Die Konfiguration verlangt <{0}>, und nichts auf diesem Computer heißt so.',
  'The configuration names {0}. A flake sees only the files inside of it.':
    'Die Konfiguration nennt {0}. Eine Flake sieht nur die Dateien, die in ihr liegen.',
  'There is no flake: a file flake.nix is missing.': 'Es ist keine Flake da: Die Datei flake.nix fehlt.',
  'There is no flake in {0}: a file flake.nix is missing.':
    'In {0} ist keine Flake: Die Datei flake.nix fehlt.',
  '{0} asks for {1} in its first line, and nothing passes it that.':
    '{0} verlangt {1} in der ersten Zeile, und niemand übergibt es.',
  'There is nothing called {0} where the configuration asks for it.':
    'Wo die Konfiguration {0} verlangt, gibt es nichts dieses Namens.',
  'The flake has nothing called {0}.': 'Die Flake enthält nichts namens {0}.',
  'There is nothing called {0} in what is to be built.':
    'In dem, was gebaut werden soll, gibt es nichts namens {0}.',
  'Something is used here that needs to be given {0}, and it is not.':
    'Etwas, das hier verwendet wird, braucht {0} und bekommt es nicht.',
  'Something is given {0} here, and it does not take that.': 'Etwas bekommt hier {0} und nimmt das nicht an.',
  Something: 'Etwas',
  'something else': 'etwas anderes',
  'a text': 'ein Text',
  '{0} stands where {1} is needed.': '{0} steht, wo {1} gebraucht wird.',
  '{0} stands where {1} is needed, in {2}.': '{0} steht, wo {1} gebraucht wird (in {2}).',
  'Nix cannot see the file {0}. In a Git repository it sees only files that Git knows: run “git add -N {1}” there, if the file exists.':
    'Nix sieht die Datei {0} nicht. In einem Git-Repository sieht es nur Dateien, die Git kennt: Führen Sie dort „git add -N {1}“ aus, falls es die Datei gibt.',
  'The configuration names the file {0}, and there is no such file.':
    'Die Konfiguration nennt die Datei {0}, und die gibt es nicht.',
  'Do not import {0}': '{0} nicht importieren',
  'A semicolon is missing, here or at the end of the line before.':
    'Ein Semikolon fehlt, hier oder am Ende der Zeile davor.',
  'The file ends too early: something that was opened is never closed.':
    'Die Datei endet zu früh: Etwas, das geöffnet wurde, wird nie geschlossen.',
  'Nix cannot read the file: {0} does not fit here.': 'Nix kann die Datei nicht lesen: {0} passt hier nicht.',
  'Nix cannot read the file: {0}.': 'Nix kann die Datei nicht lesen: {0}.',
  'The file uses {0} without asking for it in its first line, as in “{ {1}, ... }:”.':
    'Die Datei verwendet {0}, ohne es in der ersten Zeile zu verlangen, wie in „{ {1}, ... }:“.',
  'The name {0} means nothing where it is used.': 'Der Name {0} bedeutet nichts, wo er verwendet wird.',
  '{0} is no longer in this version of NixOS: {1}': '{0} gibt es in dieser Version von NixOS nicht mehr: {1}',
  'Use {0} instead': 'Stattdessen {0} verwenden',
  '{0} no longer exists in this version of NixOS.': '{0} gibt es in dieser Version von NixOS nicht mehr.',
  'This version of NixOS has no setting called {0}.':
    'In dieser Version von NixOS heißt keine Einstellung {0}.',
  '{0} stands beside “config” or “options”. In such a file, settings stand inside of “config”.':
    '{0} steht neben „config“ oder „options“. In einer solchen Datei gehören Einstellungen in „config“ hinein.',
  '{0} is a group of settings, and it has a value itself (of the type {1}). Perhaps {2}.enable was meant.':
    '{0} ist eine Gruppe von Einstellungen und hat selbst einen Wert (von der Art {1}). Vielleicht war {2}.enable gemeint.',
  '{0} in {1}': '{0} in {1}',
  '{0} is set to different values in more than one place. One of them has to go.':
    '{0} wird an mehreren Stellen verschieden gesetzt. Eine davon muss weichen.',
  '{0} is set to different values: {1}. One of them has to go.':
    '{0} wird verschieden gesetzt: {1}. Eine dieser Stellen muss weichen.',
  '{0} is declared twice: in {1} and in {2}.': '{0} ist zweimal deklariert: in {1} und in {2}.',
  '{0} has to be set, and nothing sets it.': '{0} muss gesetzt sein, und nirgends geschieht das.',
  'The configuration demands that {0} holds, and it does not.':
    'Die Konfiguration verlangt, dass {0} gilt, und so ist es nicht.',
  'In the list {0} stands a function. What is given arguments in a list needs brackets around it: (…).':
    'In der Liste {0} steht eine Funktion. Was in einer Liste Argumente bekommt, braucht Klammern darum: (…).',
  'NixOS itself ({0})': 'NixOS selbst ({0})',
  'Set {0} to {1}': '{0} auf {1} setzen',
  'Set {0}.enable to {1}': '{0}.enable auf {1} setzen',
  '{0} has a value which does not fit: it takes {1}.':
    '{0} hat einen Wert, der nicht passt: Erlaubt ist {1}.',
  '{0} has the value {1}, which does not fit: it takes {2}.':
    '{0} hat den Wert {1}, der nicht passt: Erlaubt ist {2}.',
  '{0} is not free software, and the configuration does not allow it yet.':
    '{0} ist keine freie Software, und die Konfiguration erlaubt sie noch nicht.',
  '{0} is not free software ({1}), and the configuration does not allow it yet.':
    '{0} ist keine freie Software ({1}), und die Konfiguration erlaubt sie noch nicht.',
  'Allow {0}': '{0} erlauben',
  '{0} has known security problems, so NixOS does not install it unless it is allowed by name.':
    '{0} hat bekannte Sicherheitslücken, deshalb installiert NixOS es nur, wenn es namentlich erlaubt ist.',
  'Allow {0} all the same': '{0} trotzdem erlauben',
  '{0} is known not to work in this version of NixOS.':
    '{0} funktioniert in dieser Version von NixOS bekanntermaßen nicht.',
  'A download': 'Etwas Heruntergeladenes',
  '{0} was downloaded, and it is not what was expected: it has changed where it comes from. Update, or try again later.':
    '{0} wurde heruntergeladen und ist nicht, was erwartet wurde: Dort, woher es kommt, hat es sich geändert. Aktualisieren Sie, oder versuchen Sie es später noch einmal.',
  'Building {0} was stopped from outside, most likely because the memory was full. Close other programs and apply again.':
    'Das Bauen von {0} wurde von außen angehalten, wahrscheinlich weil der Arbeitsspeicher voll war. Schließen Sie andere Programme, und wenden Sie erneut an.',
  'A package': 'Ein Paket',
  '{0} could not be built: it took too long.': '{0} konnte nicht gebaut werden: Es hat zu lange gedauert.',
  '{0} could not be built on this kind of computer.':
    '{0} ließ sich auf dieser Art von Computer nicht bauen.',
  '{0} could not be built.': '{0} konnte nicht gebaut werden.',
  '{0} both bring the file {1}. Only one of them can be installed this way.':
    '{0} bringen beide die Datei {1} mit. So lässt sich nur eines davon installieren.',
  'Switch {0} off': '{0} ausschalten',
  'A setting depends on itself, so that Nix would never come to an end.':
    'Eine Einstellung hängt von sich selbst ab, sodass Nix nie zu einem Ende käme.',
  '{0} depends on itself, so that Nix would never come to an end.':
    '{0} hängt von sich selbst ab, sodass Nix nie zu einem Ende käme.',
  'What is imported here depends on {0}, and {1} depends on what is imported. Import the file always, and put the condition inside of it.':
    'Was hier importiert wird, hängt von {0} ab, und {1} hängt von dem ab, was importiert wird. Importieren Sie die Datei immer, und setzen Sie die Bedingung in die Datei hinein.',
  'Something could not be reached. Check the network connection and apply again.':
    'Etwas war nicht erreichbar. Prüfen Sie die Netzwerkverbindung, und wenden Sie erneut an.',
  '{0} could not be reached. Check the network connection and apply again.':
    '{0} war nicht erreichbar. Prüfen Sie die Netzwerkverbindung, und wenden Sie erneut an.',
  'Perhaps {0} was meant.': 'Vielleicht war {0} gemeint.',
  'Nobody answered the question for the password within # minutes, so it was closed and nothing was changed.':
    {
      one: 'Die Frage nach dem Passwort blieb # Minute lang unbeantwortet. Deshalb wurde sie geschlossen und nichts geändert.',
      other:
        'Die Frage nach dem Passwort blieb # Minuten lang unbeantwortet. Deshalb wurde sie geschlossen und nichts geändert.',
    },
  '# files were changed': { one: '# Datei wurde geändert', other: '# Dateien wurden geändert' },
};
