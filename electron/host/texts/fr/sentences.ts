/** What the host says itself. */
import type { Texts } from '../say.ts';

export const sentences: Texts = {
  'Something went wrong inside Snowglobe ({0}). Nothing was changed by it.':
    'Un problème est survenu dans Snowglobe ({0}). Rien n’a été modifié.',
  '&File': '&Fichier',
  'Search everything': 'Tout rechercher',
  Preferences: 'Préférences',
  'Close the window': 'Fermer la fenêtre',
  Quit: 'Quitter',
  '&Edit': '&Édition',
  Undo: 'Annuler',
  Redo: 'Rétablir',
  Cut: 'Couper',
  Copy: 'Copier',
  Paste: 'Coller',
  'Select all': 'Tout sélectionner',
  '&View': '&Affichage',
  Larger: 'Agrandir',
  Smaller: 'Réduire',
  'Usual size': 'Taille normale',
  'Full screen': 'Plein écran',
  '&Go': 'A&ller',
  Home: 'Accueil',
  Apps: 'Applications',
  Settings: 'Réglages',
  Changes: 'Modifications',
  History: 'Historique',
  Updates: 'Mises à jour',
  '&Help': 'Aid&e',
  'About Snowglobe': 'À propos de Snowglobe',
  'This window stopped working': 'Cette fenêtre a cessé de fonctionner',
  'Your computer is as it was, and the changes you collected are kept. What was being applied goes on.':
    'Votre ordinateur est resté tel quel et les modifications préparées sont conservées. Ce qui était en train d’être appliqué continue.',
  'Load again': 'Recharger',
  'This window does not answer': 'Cette fenêtre ne répond pas',
  'It may need a moment. Loading it again keeps the changes you collected; text that you are just typing is lost.':
    'Il lui faut peut-être un moment. La recharger conserve les modifications préparées ; un texte en cours de saisie est perdu.',
  Wait: 'Attendre',
  'A change in this plan cannot be made.': 'Une modification de ce plan ne peut pas être faite.',
  'Changed in the meantime: {0}': 'Modifié entre-temps : {0}',
  'Nothing is left half done.': 'Rien ne reste à moitié fait.',
  'It is too late to cancel this, or it has ended.': 'Il est trop tard pour annuler, ou c’est déjà terminé.',
  'This plan is no longer there. Review the changes again.':
    'Ce plan n’existe plus. Vérifiez à nouveau les modifications.',
  'Here files can be written, but not applied.': 'Ici, les fichiers peuvent être écrits, mais pas appliqués.',
  'No trial waits to be kept.': 'Aucun essai n’attend d’être gardé.',
  'There is no log of such a job.': 'Il n’y a pas de journal pour cette tâche.',
  'Another change of this computer is under way.': 'Une autre modification de cet ordinateur est en cours.',
  'Snowglobe was closed before this was done.': 'Snowglobe a été fermé avant la fin.',
  'The helper ended before it was done.': 'Le programme auxiliaire s’est arrêté avant la fin.',
  'Snowglobe could not go on: {0}': 'Snowglobe n’a pas pu continuer : {0}',
  '{0} are needed, and {1} are free.': '{0} sont nécessaires, et {1} sont libres.',
  'Another program is rebuilding this computer just now.':
    'Un autre programme est en train de reconstruire cet ordinateur.',
  'No app called {0} is known.': 'Aucune application nommée {0} n’est connue.',
  'There is no page called {0}.': 'Il n’y a pas de page nommée {0}.',
  'No setting called {0} is known.': 'Aucun réglage nommé {0} n’est connu.',
  'Reading the catalogue was stopped.': 'La lecture du catalogue a été arrêtée.',
  'There are no pending changes.': 'Il n’y a pas de modifications en attente.',
  'The other version could not be kept, so nothing was done: {0}':
    'L’autre version n’a pas pu être conservée, rien n’a donc été fait : {0}',
  'Nothing needs this any more: it is so already.': 'Ce n’est plus nécessaire : c’est déjà le cas.',
  '{0} is not a regular file.': '{0} n’est pas un fichier ordinaire.',
  '{0} is too large for a configuration file ({1} MB).':
    '{0} est trop gros pour un fichier de configuration ({1} Mo).',
  '{0} is not UTF-8 text: line {1}, column {2} has a byte that UTF-8 does not allow.':
    '{0} n’est pas du texte UTF-8 : ligne {1}, colonne {2}, un octet n’est pas permis en UTF-8.',
  '{0} does not exist.': '{0} n’existe pas.',
  'You are not allowed to read {0}.': 'Vous n’avez pas le droit de lire {0}.',
  '{0} is a link that leads back to itself.': '{0} est un lien qui renvoie à lui-même.',
  '{0} cannot be read: {1}.': '{0} ne peut pas être lu : {1}.',
  'There was no {0}.': '{0} n’existait pas.',
  'The system of generation {0} is no longer in the store.':
    'Le système de la génération {0} n’est plus sur le disque.',
  'It is pinned.': 'Il est épinglé.',
  'It is the system that runs.': 'C’est le système en cours d’exécution.',
  'The computer was started with it.': 'L’ordinateur a démarré avec lui.',
  'It is the one that starts.': 'C’est celui qui démarre.',
  'There is no such generation, or its system is no longer there.':
    'Cette génération n’existe pas, ou son système n’est plus là.',
  'Restore point {0} is not deleted. {1}': 'Le point de restauration {0} n’est pas supprimé. {1}',
  'What was in the configuration files then is not known.':
    'On ne sait pas ce que contenaient alors les fichiers de configuration.',
  'The files are as they were then.': 'Les fichiers sont tels qu’ils étaient alors.',
  'The files of today could not be copied: {0}': 'Les fichiers d’aujourd’hui n’ont pas pu être copiés : {0}',
  'Nothing can be switched on this computer from here.':
    'Rien ne peut être basculé sur cet ordinateur depuis ici.',
  'Nix made no root for it.': 'Nix n’a pas créé de racine pour lui.',
  'This computer is not running, so it has no journal to look at.':
    'Cet ordinateur n’est pas en cours d’exécution, il n’a donc pas de journal à consulter.',
  'Only the practice computer can rehearse failures.':
    'Seul l’ordinateur d’entraînement peut simuler des échecs.',
  'There is nothing on this system to ask for the password with: neither pkexec nor run0. Start Snowglobe with sudo.':
    'Rien sur ce système ne permet de demander le mot de passe : ni pkexec ni run0. Lancez Snowglobe avec sudo.',
  'The question for the password was closed, so nothing was changed.':
    'La demande de mot de passe a été fermée : rien n’a été modifié.',
  'The password was not accepted, or this account may not change the system. Nothing was changed.':
    'Le mot de passe n’a pas été accepté, ou ce compte n’a pas le droit de modifier le système. Rien n’a été modifié.',
  'The password was not given or not accepted, so nothing was changed.':
    'Le mot de passe n’a pas été donné ou accepté : rien n’a été modifié.',
  'Nothing in this session can show the question for the password: no polkit agent is running. A desktop starts one; without a desktop, start Snowglobe from a terminal.':
    'Rien dans cette session ne peut afficher la demande de mot de passe : aucun agent polkit n’est lancé. Un bureau en lance un ; sans bureau, lancez Snowglobe depuis un terminal.',
  'This system is not running here.': 'Ce système n’est pas en cours d’exécution ici.',
  'Reading the store was ended early.': 'La lecture du disque a été interrompue.',
  'This computer cannot be cleaned up from here.': 'Cet ordinateur ne peut pas être nettoyé depuis ici.',
  'The file {0} was changed': 'Le fichier {0} a été modifié',
  'What {0} serves is no channel.': 'Ce que fournit {0} n’est pas un canal.',
  'The channel could not be unpacked: {0}': 'Le canal n’a pas pu être décompressé : {0}',
  'Which revision is here is not known.': 'La révision présente ici n’est pas connue.',
  'Only Nix itself can tell.': 'Seul Nix lui-même peut le dire.',
  'This computer does not follow a channel.': 'Cet ordinateur ne suit pas de canal.',
  'Nothing newer is there.': 'Il n’y a rien de plus récent.',
  'The look was ended early.': 'L’examen a été interrompu.',
  'What is at {0} is no revision.': 'Ce qui se trouve à {0} n’est pas une révision.',
  '{0} could not be asked: {1}': '{0} n’a pas pu être interrogé : {1}',
  'Which system runs is not known.': 'Le système en cours d’exécution n’est pas connu.',
  'This computer follows no inputs.': 'Cet ordinateur ne suit aucune entrée.',
  'The flake has no input {0}.': 'La flake n’a pas d’entrée {0}.',
  'flake.nix pins {0} to one commit.': 'flake.nix fixe {0} à un commit.',
  '{0} follows another input.': '{0} suit une autre entrée.',
  'This plan is no longer there. Look for updates again.':
    'Ce plan n’existe plus. Recherchez à nouveau les mises à jour.',
  'This is the private half of a key, which nobody else may see. Take the file whose name ends in “.pub”.':
    'Ceci est la moitié privée d’une clé, que personne d’autre ne doit voir. Prenez le fichier dont le nom se termine par « .pub ».',
  'There is no key in it.': 'Il ne contient pas de clé.',
  'This key is in another form. “ssh-keygen -i -f FILE” writes it as OpenSSH and NixOS want it.':
    'Cette clé a un autre format. « ssh-keygen -i -f FICHIER » l’écrit comme OpenSSH et NixOS l’attendent.',
  'This is no SSH key. A key is one line that begins with its type, such as “ssh-ed25519”.':
    'Ceci n’est pas une clé SSH. Une clé est une ligne qui commence par son type, par exemple « ssh-ed25519 ».',
  'This key is not whole: some of it was lost when it was copied.':
    'Cette clé est incomplète : une partie s’est perdue à la copie.',
  'This key says that it is {0}, and inside it is another one.':
    'Cette clé dit être {0}, mais en contient une autre.',
  'The rebuild failed.': 'La reconstruction a échoué.',
  'Keep {0}': 'Garder {0}',
  'Write {0} instead of {1}': 'Écrire {0} au lieu de {1}',
  'What is in this folder cannot be tried out on this computer.':
    'Le contenu de ce dossier ne peut pas être testé sur cet ordinateur.',
  'The new settings could not be tried out: {0}': 'Les nouveaux réglages n’ont pas pu être testés : {0}',
  'Trying the new settings out took too long.': 'Le test des nouveaux réglages a pris trop de temps.',
  'Looking at the new settings was ended early.': 'L’examen des nouveaux réglages a été interrompu.',
  'The folder of the configuration holds more than {0} files or {1} MB, so the new settings were not tried out beforehand.':
    'Le dossier de la configuration contient plus de {0} fichiers ou {1} Mo : les nouveaux réglages n’ont pas été testés au préalable.',
  'The program {0} could not be started.': 'Le programme {0} n’a pas pu être lancé.',
  'Git could not be asked which files belong to the configuration.':
    'Git n’a pas pu dire quels fichiers font partie de la configuration.',
  'The new settings could not be tried out: you are not allowed to read {0}, which an administrator may be.':
    'Les nouveaux réglages n’ont pas pu être testés : vous n’avez pas le droit de lire {0}, un administrateur l’a peut-être.',
  'NixOS has settings of its own for it, and installs it together with what it needs':
    'NixOS a des réglages dédiés et l’installe avec tout ce qu’il lui faut',
  'NixOS starts it as a service in the background, with the account and the folders it needs':
    'NixOS le lance comme service en arrière-plan, avec le compte et les dossiers dont il a besoin',
  'Reading the catalogue needs more memory than there is.':
    'La lecture du catalogue demande plus de mémoire qu’il n’y en a.',
  'The catalogue could not be read: {0}': 'Le catalogue n’a pas pu être lu : {0}',
  'The system in this folder does not run, so Nix cannot be asked about it.':
    'Le système de ce dossier n’est pas en cours d’exécution, Nix ne peut donc pas être interrogé à son sujet.',
  'Nix is not installed here, so nothing can be evaluated.':
    'Nix n’est pas installé ici, rien ne peut donc être évalué.',
  'The value is too large to be shown.': 'La valeur est trop longue pour être affichée.',
  'Working it out needs more memory than is allowed for it.':
    'Le calcul demande plus de mémoire qu’il n’est permis.',
  'Working it out took too long.': 'Le calcul a pris trop de temps.',
  'Nix says: {0}': 'Nix dit : {0}',
  'No option is below {0}.': 'Aucune option ne se trouve sous {0}.',
  'The files know no user called {0}.': 'Les fichiers ne connaissent pas d’utilisateur nommé {0}.',
  '{0} cannot be installed through {1}.': '{0} ne peut pas être installé par {1}.',
  '{0} is known not to work in this version of NixOS, so it cannot be built.':
    '{0} est connu pour ne pas fonctionner dans cette version de NixOS et ne peut donc pas être construit.',
  '{0} does not exist for this kind of computer.': '{0} n’existe pas pour ce type d’ordinateur.',
  '{0} is not free software, and a rule of your own decides about such apps ({1}). Allow {2} there first.':
    '{0} est un logiciel non libre, et l’une de vos propres règles décide de ces applications ({1}). Autorisez-y d’abord {2}.',
  '{0} has known security problems, and a rule of your own decides about such apps ({1}). Allow {2} there first.':
    '{0} a des failles de sécurité connues, et l’une de vos propres règles décide de ces applications ({1}). Autorisez-y d’abord {2}.',
  '{0} is installed under a condition ({1}). Change the condition there.':
    '{0} est installé sous condition ({1}). Modifiez la condition à cet endroit.',
  '{0} is installed with changes of its own ({1}). Remove it there, so that nothing you wrote is lost.':
    '{0} est installé avec des changements qui lui sont propres ({1}). Supprimez-le à cet endroit, pour que rien de ce que vous avez écrit ne soit perdu.',
  '{0} is installed by a file that Snowglobe does not change ({1}).':
    '{0} est installé par un fichier que Snowglobe ne modifie pas ({1}).',
  '{0} is not free software. It is installed only after you have agreed.':
    '{0} est un logiciel non libre. Il n’est installé qu’après votre accord.',
  '{0} has known security problems. It is installed only after you have agreed.':
    '{0} a des failles de sécurité connues. Il n’est installé qu’après votre accord.',
  '{0}, line {1}': '{0}, ligne {1}',
  'No desktop called {0} is known here.': 'Aucun bureau nommé {0} n’est connu ici.',
  '{0}: there is no entry called {1} in the files.': '{0} : les fichiers n’ont pas d’entrée nommée {1}.',
  '{0}: there is an entry called {1} already.': '{0} : une entrée nommée {1} existe déjà.',
  '{0} stands for any name; choose one.': '{0} représente n’importe quel nom ; choisissez-en un.',
  'No set of entries called {0} is known.': 'Aucun ensemble d’entrées nommé {0} n’est connu.',
  '{0}: NixOS works this out from other settings, and it cannot be set.':
    '{0} : NixOS le calcule à partir d’autres réglages, il ne peut pas être défini.',
  'There is an account called {0} already.': 'Un compte nommé {0} existe déjà.',
  'There is no account called {0} in the files.': 'Les fichiers n’ont pas de compte nommé {0}.',
  'The password is read from a file ({0}), so it is changed there and not in the configuration.':
    'Le mot de passe est lu dans un fichier ({0}) : c’est là qu’il se change, et non dans la configuration.',
  'The name {0} belongs to a part of the system.': 'Le nom {0} appartient à une partie du système.',
  'A login name has no more than 31 characters.': 'Un identifiant n’a pas plus de 31 caractères.',
  'A login name begins with a small letter and has only small letters, digits, “-” and “_”.':
    'Un identifiant commence par une minuscule et ne contient que des minuscules, des chiffres, « - » et « _ ».',
  'A full name is one line without a colon.': 'Un nom complet tient sur une ligne, sans deux-points.',
  '{0} cannot be the name of a group.': '{0} ne peut pas être le nom d’un groupe.',
  'This takes the hash of a password, as “mkpasswd” prints it, and not the password itself.':
    'Ce champ prend l’empreinte d’un mot de passe, telle que l’affiche « mkpasswd », et non le mot de passe lui-même.',
  'This is worked out by Nix or stands under a condition ({0}). Change it there.':
    'Ceci est calculé par Nix ou se trouve sous condition ({0}). Modifiez-le à cet endroit.',
  'The helper could not be started.': 'Le programme auxiliaire n’a pas pu être lancé.',
  'The pkexec of this system has not got the rights to ask for a password. Nothing was changed.':
    'Le pkexec de ce système n’a pas les droits nécessaires pour demander un mot de passe. Rien n’a été modifié.',
  'The program that asks for the password can only start what has a plain name.':
    'Le programme qui demande le mot de passe ne peut lancer que ce qui porte un nom simple.',
  'The program that asks for the password ended without a word, and nothing was changed.':
    'Le programme qui demande le mot de passe s’est arrêté sans rien dire, et rien n’a été modifié.',
  'flake.nix cannot be read.': 'flake.nix ne peut pas être lu.',
  'flake.nix does not say in plain text which release its inputs follow.':
    'flake.nix ne dit pas en clair quelle version suivent ses entrées.',
  "The flake's inputs could not be brought to {0}: {1}":
    'Les entrées de la flake n’ont pas pu être amenées à {0} : {1}',
  'What {0} serves is no NixOS.': 'Ce que fournit {0} n’est pas NixOS.',
  'It was ended early.': 'L’opération a été interrompue.',
  'Evaluating the files with the new release took too long.':
    'L’évaluation des fichiers avec la nouvelle version a pris trop de temps.',
  'Rename {0} to {1}': 'Renommer {0} en {1}',
  'Take {0} out': 'Retirer {0}',
  'Some pending changes cannot be made. Look at them in Changes first.':
    'Certaines modifications en attente ne peuvent pas être faites. Examinez-les d’abord dans Modifications.',
  'This computer follows no release.': 'Cet ordinateur ne suit aucune version.',
  'The practice computer has no NixOS {0}.': 'L’ordinateur d’entraînement n’a pas de NixOS {0}.',
  'The address of the channel names no release.': 'L’adresse du canal n’indique aucune version.',
  'NixOS {0} is not newer than what is here.': 'NixOS {0} n’est pas plus récent que la version présente.',
  'This is no longer known. Look again.': 'Ceci n’est plus connu. Examinez à nouveau.',
  'Look at what NixOS {0} changes first.': 'Examinez d’abord ce que NixOS {0} change.',
  'It could not be taken over.': 'La modification n’a pas pu être ajoutée.',
  'The system in this folder can be edited, not upgraded from here.':
    'Le système de ce dossier peut être modifié, mais ne peut pas passer à une nouvelle version depuis ici.',
  'This computer follows no release: what it follows is brought up to date as it is.':
    'Cet ordinateur ne suit aucune version : ce qu’il suit est mis à jour tel quel.',
  'This configuration is a flake, and flakes are switched off in Nix on this computer.':
    'Cette configuration est une flake, et les flakes sont désactivées dans Nix sur cet ordinateur.',
  'Switch flakes on': 'Activer les flakes',
  'Nix does not answer: its service is not running, or its database is in use by somebody else. Try again in a moment, or restart the computer.':
    'Nix ne répond pas : son service n’est pas lancé, ou sa base de données est utilisée ailleurs. Réessayez dans un moment, ou redémarrez l’ordinateur.',
  'The disk is full. Make room by removing old restore points, then apply again.':
    'Le disque est plein. Libérez de la place en supprimant d’anciens points de restauration, puis appliquez à nouveau.',
  'The memory was full, so the work was stopped. Close other programs and apply again.':
    'La mémoire était pleine, le travail a donc été arrêté. Fermez d’autres programmes et appliquez à nouveau.',
  'The question for the password was closed, so nothing was done.':
    'La demande de mot de passe a été fermée : rien n’a été fait.',
  'This needs the rights of an administrator of this computer, and they were not given.':
    'Ceci demande les droits d’un administrateur de cet ordinateur, et ils n’ont pas été donnés.',
  'It was interrupted before it was finished.': 'L’opération a été interrompue avant la fin.',
  'The partition for starting the computer (/boot) is full. Remove old restore points, then apply again.':
    'La partition de démarrage (/boot) est pleine. Supprimez d’anciens points de restauration, puis appliquez à nouveau.',
  'The new system is in place, but {0} did not start.':
    'Le nouveau système est en place, mais {0} n’a pas démarré.',
  'The new system was built, but the computer’s start menu could not be written, so the next start would still use the old one.':
    'Le nouveau système a été construit, mais le menu de démarrage n’a pas pu être écrit : le prochain démarrage utiliserait donc encore l’ancien.',
  'The new system is ready, and it takes effect when the computer is restarted.':
    'Le nouveau système est prêt et prendra effet au redémarrage de l’ordinateur.',
  'Something could not be downloaded. Check the network connection and apply again.':
    'Un téléchargement a échoué. Vérifiez la connexion réseau et appliquez à nouveau.',
  'Somebody else is changing this computer at the moment. Try again when that is done.':
    'Quelqu’un d’autre est en train de modifier cet ordinateur. Réessayez ensuite.',
  'The configuration asks for <{0}>, and nothing on this computer has that name.':
    'La configuration demande <{0}>, et rien sur cet ordinateur ne porte ce nom.',
  'The configuration names {0}. A flake sees only the files inside of it.':
    'La configuration nomme {0}. Une flake ne voit que les fichiers qu’elle contient.',
  'There is no flake: a file flake.nix is missing.': 'Il n’y a pas de flake : le fichier flake.nix manque.',
  'There is no flake in {0}: a file flake.nix is missing.':
    'Il n’y a pas de flake dans {0} : le fichier flake.nix manque.',
  '{0} asks for {1} in its first line, and nothing passes it that.':
    '{0} demande {1} dans sa première ligne, et rien ne le lui fournit.',
  'There is nothing called {0} where the configuration asks for it.':
    'Rien ne s’appelle {0} là où la configuration le demande.',
  'The flake has nothing called {0}.': 'La flake n’a rien qui s’appelle {0}.',
  'There is nothing called {0} in what is to be built.':
    'Rien ne s’appelle {0} dans ce qui doit être construit.',
  'Something is used here that needs to be given {0}, and it is not.':
    'Quelque chose utilisé ici a besoin qu’on lui donne {0}, et ce n’est pas le cas.',
  'Something is given {0} here, and it does not take that.':
    'Quelque chose reçoit ici {0}, et ne l’accepte pas.',
  Something: 'Quelque chose',
  'something else': 'autre chose',
  'a text': 'un texte',
  '{0} stands where {1} is needed.': '{0} se trouve là où il faut {1}.',
  '{0} stands where {1} is needed, in {2}.': '{0} se trouve là où il faut {1}, dans {2}.',
  'Nix cannot see the file {0}. In a Git repository it sees only files that Git knows: run “git add -N {1}” there, if the file exists.':
    'Nix ne voit pas le fichier {0}. Dans un dépôt Git, il ne voit que les fichiers que Git connaît : exécutez-y « git add -N {1} », si le fichier existe.',
  'The configuration names the file {0}, and there is no such file.':
    'La configuration nomme le fichier {0}, et ce fichier n’existe pas.',
  'Do not import {0}': 'Ne pas importer {0}',
  'A semicolon is missing, here or at the end of the line before.':
    'Il manque un point-virgule, ici ou à la fin de la ligne précédente.',
  'The file ends too early: something that was opened is never closed.':
    'Le fichier se termine trop tôt : quelque chose d’ouvert n’est jamais fermé.',
  'Nix cannot read the file: {0} does not fit here.':
    'Nix ne peut pas lire le fichier : {0} n’a pas sa place ici.',
  'Nix cannot read the file: {0}.': 'Nix ne peut pas lire le fichier : {0}.',
  'The file uses {0} without asking for it in its first line, as in “{ {1}, ... }:”.':
    'Le fichier utilise {0} sans le demander dans sa première ligne, comme dans « { {1}, ... }: ».',
  'The name {0} means nothing where it is used.': 'Le nom {0} ne désigne rien là où il est utilisé.',
  '{0} is no longer in this version of NixOS: {1}': '{0} n’est plus dans cette version de NixOS : {1}',
  'Use {0} instead': 'Utiliser plutôt {0}',
  '{0} no longer exists in this version of NixOS.': '{0} n’existe plus dans cette version de NixOS.',
  'This version of NixOS has no setting called {0}.': 'Cette version de NixOS n’a pas de réglage nommé {0}.',
  '{0} stands beside “config” or “options”. In such a file, settings stand inside of “config”.':
    '{0} se trouve à côté de « config » ou « options ». Dans un tel fichier, les réglages vont à l’intérieur de « config ».',
  '{0} is a group of settings, and it has a value itself (of the type {1}). Perhaps {2}.enable was meant.':
    '{0} est un groupe de réglages, et a lui-même une valeur (du type {1}). Il s’agissait peut-être de {2}.enable.',
  '{0} in {1}': '{0} dans {1}',
  '{0} is set to different values in more than one place. One of them has to go.':
    '{0} a des valeurs différentes à plusieurs endroits. L’une d’elles doit disparaître.',
  '{0} is set to different values: {1}. One of them has to go.':
    '{0} a des valeurs différentes : {1}. L’une d’elles doit disparaître.',
  '{0} is declared twice: in {1} and in {2}.': '{0} est déclaré deux fois : dans {1} et dans {2}.',
  '{0} has to be set, and nothing sets it.': '{0} doit être défini, et rien ne le définit.',
  'The configuration demands that {0} holds, and it does not.':
    'La configuration exige que {0} soit vrai, et ce n’est pas le cas.',
  'In the list {0} stands a function. What is given arguments in a list needs brackets around it: (…).':
    'La liste {0} contient une fonction. Dans une liste, ce qui reçoit des arguments doit être entre parenthèses : (…).',
  'NixOS itself ({0})': 'NixOS lui-même ({0})',
  'Set {0} to {1}': 'Définir {0} à {1}',
  'Set {0}.enable to {1}': 'Définir {0}.enable à {1}',
  '{0} has a value which does not fit: it takes {1}.': '{0} a une valeur qui ne convient pas : il faut {1}.',
  '{0} has the value {1}, which does not fit: it takes {2}.':
    '{0} a la valeur {1}, qui ne convient pas : il faut {2}.',
  '{0} is not free software, and the configuration does not allow it yet.':
    '{0} est un logiciel non libre, que la configuration n’autorise pas encore.',
  '{0} is not free software ({1}), and the configuration does not allow it yet.':
    '{0} est un logiciel non libre ({1}), que la configuration n’autorise pas encore.',
  'Allow {0}': 'Autoriser {0}',
  '{0} has known security problems, so NixOS does not install it unless it is allowed by name.':
    '{0} a des failles de sécurité connues : NixOS ne l’installe que s’il est autorisé nommément.',
  'Allow {0} all the same': 'Autoriser quand même {0}',
  '{0} is known not to work in this version of NixOS.':
    '{0} est connu pour ne pas fonctionner dans cette version de NixOS.',
  'A download': 'Un téléchargement',
  '{0} was downloaded, and it is not what was expected: it has changed where it comes from. Update, or try again later.':
    '{0} a été téléchargé, et n’est pas conforme à ce qui était attendu : il a changé à sa source. Mettez à jour, ou réessayez plus tard.',
  'Building {0} was stopped from outside, most likely because the memory was full. Close other programs and apply again.':
    '{0} : la construction a été arrêtée de l’extérieur, très probablement parce que la mémoire était pleine. Fermez d’autres programmes et appliquez à nouveau.',
  'A package': 'Un paquet',
  '{0} could not be built: it took too long.': '{0} n’a pas pu être construit : cela a pris trop de temps.',
  '{0} could not be built on this kind of computer.':
    '{0} n’a pas pu être construit sur ce type d’ordinateur.',
  '{0} could not be built.': '{0} n’a pas pu être construit.',
  '{0} both bring the file {1}. Only one of them can be installed this way.':
    '{0} apportent tous deux le fichier {1}. Un seul peut être installé de cette façon.',
  'Switch {0} off': 'Désactiver {0}',
  'A setting depends on itself, so that Nix would never come to an end.':
    'Un réglage dépend de lui-même, et Nix n’en finirait jamais.',
  '{0} depends on itself, so that Nix would never come to an end.':
    '{0} dépend de lui-même, et Nix n’en finirait jamais.',
  'What is imported here depends on {0}, and {1} depends on what is imported. Import the file always, and put the condition inside of it.':
    'Ce qui est importé ici dépend de {0}, et {1} dépend de ce qui est importé. Importez toujours le fichier, et mettez la condition à l’intérieur.',
  'Something could not be reached. Check the network connection and apply again.':
    'Quelque chose n’a pas pu être joint. Vérifiez la connexion réseau et appliquez à nouveau.',
  '{0} could not be reached. Check the network connection and apply again.':
    '{0} n’a pas pu être joint. Vérifiez la connexion réseau et appliquez à nouveau.',
  'Perhaps {0} was meant.': 'Il s’agissait peut-être de {0}.',
  'Nobody answered the question for the password within # minutes, so it was closed and nothing was changed.':
    {
      one: 'Personne n’a répondu à la demande de mot de passe pendant # minute : elle a été fermée et rien n’a été modifié.',
      other:
        'Personne n’a répondu à la demande de mot de passe pendant # minutes : elle a été fermée et rien n’a été modifié.',
    },
  '# files were changed': { one: '# fichier a été modifié', other: '# fichiers ont été modifiés' },
  'There is an entry called {0} already.': 'Une entrée nommée {0} existe déjà.',
  'A path needs at least one name.': 'Un chemin demande au moins un nom.',
  'A text with a NUL character cannot be written in Nix.':
    'Un texte avec un caractère NUL ne peut pas être écrit en Nix.',
  'No NixOS module was found in this file.': 'Aucun module NixOS n’a été trouvé dans ce fichier.',
  'The override file cannot be edited.': 'Le fichier complémentaire ne peut pas être modifié.',
  'The package has no name.': 'Le paquet n’a pas de nom.',
  'The text holds half a character, which no file can keep.':
    'Le texte contient un demi-caractère, qu’aucun fichier ne peut garder.',
  'This file nests too deeply to be read as a module.':
    'Ce fichier a trop de niveaux imbriqués pour être lu comme un module.',
  'This list holds modules that set other options; change it by hand, or element by element.':
    'Cette liste contient des modules qui définissent d’autres options ; modifiez-la à la main, ou élément par élément.',
  '{0} is not a file that may be edited.': '{0} n’est pas un fichier qui peut être modifié.',
  '{0} does not fit in a whole number of Nix (64 bits).':
    '{0} dépasse ce qu’un nombre entier de Nix peut contenir (64 bits).',
  '{0} is only imported under a condition: {1}.': '{0} n’est importé que sous condition : {1}.',
  '{0} cannot be read.': '{0} ne peut pas être lu.',
  '{0} counts only under a condition: {1}.': '{0} ne compte que sous condition : {1}.',
  '{0} is not a number that Nix can write.': '{0} n’est pas un nombre que Nix peut écrire.',
  "'{0}' is not a whole number.": '« {0} » n’est pas un nombre entier.',
  "'{0}' is there only under a condition: {1}.": '« {0} » n’est là que sous condition : {1}.',
  "'{0}' is defined in several files: {1}.": '« {0} » est défini dans plusieurs fichiers : {1}.',
  "'{0}' cannot be moved into itself.": '« {0} » ne peut pas être déplacé dans lui-même.',
  "'{0}' is defined in parts (line {1}); set the parts instead.":
    '« {0} » est défini en plusieurs parties (ligne {1}) ; définissez plutôt ces parties.',
  "'{0}' is not set here.": '« {0} » n’est pas défini ici.',
  "'{0}' is not set in this configuration.": '« {0} » n’est pas défini dans cette configuration.',
  "'{0}' is used in the recursive set it stands in.":
    '« {0} » est utilisé dans l’ensemble récursif où il se trouve.',
  "'{0}' stands in a file that cannot hold '{1}'.":
    '« {0} » se trouve dans un fichier qui ne peut pas contenir « {1} ».',
  "'{0}' would stand in one side of a '//' whose other side may set '{1}' too.":
    '« {0} » serait d’un côté d’un « // » dont l’autre côté peut aussi définir « {1} ».',
  "'{0}' is there already.": '« {0} » est déjà là.',
  "'{0}' has a name that Nix works out, and it may be '{1}'.":
    '« {0} » a un nom que Nix calcule, et ce peut être « {1} ».',
  "'{0}' counts only under a condition: {1}.": '« {0} » ne compte que sous condition : {1}.',
  "'{0}' is not known in the file of this list.": '« {0} » n’est pas connu dans le fichier de cette liste.',
  "'{0}' has another value under a condition: {1}.": '« {0} » a une autre valeur sous condition : {1}.',
  "'{0}' is a set, not a list.": '« {0} » est un ensemble, pas une liste.',
  "'{0}' is a value, not a set, so '{1}' cannot stand in it.":
    '« {0} » est une valeur, pas un ensemble : « {1} » ne peut pas s’y trouver.',
  "'{0}' is also used here, and changes with it.": '« {0} » est aussi utilisé ici, et change en même temps.',
  "'{0}' is defined more than once (line {1}).": '« {0} » est défini plusieurs fois (ligne {1}).',
  "'{0}' is not a list: {1}.": '« {0} » n’est pas une liste : {1}.',
  "'{0}' is used elsewhere in the recursive set it stands in.":
    '« {0} » est utilisé ailleurs dans l’ensemble récursif où il se trouve.',
  "'{0}' is worked out by Nix, so '{1}' cannot be added to it here.":
    '« {0} » est calculé par Nix : « {1} » ne peut pas y être ajouté ici.',
  "'{0}' is written in a way that can only be renamed by hand.":
    '« {0} » est écrit d’une façon qui ne permet de le renommer qu’à la main.',
  "'{0}' lies in a value that Nix works out: {1}.":
    '« {0} » se trouve dans une valeur que Nix calcule : {1}.',
  "'{0}' lies in a value that counts only under a condition: {1}.":
    '« {0} » se trouve dans une valeur qui ne compte que sous condition : {1}.',
  "'{0}' lies in a value that is no set: {1}.":
    '« {0} » se trouve dans une valeur qui n’est pas un ensemble : {1}.',
  "'{0}' may be replaced by what is merged over it: {1}.":
    '« {0} » peut être remplacé par ce qui est fusionné par-dessus : {1}.',
  "'{0}' would lose its priority, which the set around it gives: {1}.":
    '« {0} » perdrait sa priorité, que lui donne l’ensemble qui l’entoure : {1}.',
  "'{0}' is not a path as Nix writes it.": '« {0} » n’est pas un chemin tel que Nix l’écrit.',
  "A definition with a name that Nix works out may be '{0}' already.":
    'Une définition dont Nix calcule le nom est peut-être déjà « {0} ».',
  "A definition with a name that Nix works out may be '{0}'.":
    'Une définition dont Nix calcule le nom est peut-être « {0} ».',
  "Everything this file sets counts only under a condition ({0}), so '{1}' would too.":
    'Tout ce que définit ce fichier ne compte que sous condition ({0}) : il en serait de même pour « {1} ».',
  "It is in '{0}' only under a condition: {1}.": 'Il n’est dans « {0} » que sous condition : {1}.',
  "It is in '{0}' with changes of its own: {1}.":
    'Il est dans « {0} » avec des changements qui lui sont propres : {1}.',
  "Nix allows only one '{0}' with a name that it works out, so '{1}' cannot stand beside it.":
    'Nix n’admet qu’un seul « {0} » dont il calcule le nom : « {1} » ne peut pas se trouver à côté.',
  "No file of this configuration may be edited to set '{0}'.":
    'Aucun fichier de cette configuration ne peut être modifié pour définir « {0} ».',
  'Snowglobe checked its own edit and did not accept it, so nothing was changed: {0}':
    'Snowglobe a vérifié sa propre modification et ne l’a pas acceptée : rien n’a été modifié ({0})',
  'The change would not read back: {0}': 'La modification ne serait pas relue telle quelle : {0}',
  'The file does not parse (line {0}): {1}': 'Le fichier contient une erreur d’écriture (ligne {0}) : {1}',
  "The list '{0}' counts only under a condition: {1}.":
    'La liste « {0} » ne compte que sous condition : {1}.',
  "The list '{0}' is worked out by Nix: {1}.": 'La liste « {0} » est calculée par Nix : {1}.',
  "The name '{0}' is there twice.": 'Le nom « {0} » est présent deux fois.',
  "The name '{0}' is worked out by Nix.": 'Le nom « {0} » est calculé par Nix.',
  'The new element cannot be written as a name in this set.':
    'Le nouvel élément ne peut pas être écrit comme un nom dans cet ensemble.',
  'The same file is also used for: {0}.': 'Le même fichier sert aussi à : {0}.',
  "The set is recursive, and '{0}' in it means something else so far.":
    'L’ensemble est récursif, et « {0} » y désigne jusqu’ici autre chose.',
  'The value is nested more than {0} levels deep.': 'La valeur a plus de {0} niveaux imbriqués.',
  "The value of '{0}' has names of its own around it: {1}.":
    'La valeur de « {0} » est entourée de noms qui lui sont propres : {1}.',
  "The value of '{0}' is worked out by Nix: {1}.": 'La valeur de « {0} » est calculée par Nix : {1}.',
  "The value of '{0}' may use names that are not known at its new place.":
    'La valeur de « {0} » utilise peut-être des noms inconnus à son nouvel emplacement.',
  "There is no plain set in this file that '{0}' could be written into.":
    'Ce fichier n’a pas d’ensemble simple où « {0} » pourrait être écrit.',
  'This is not a Nix expression: {0}': 'Ceci n’est pas une expression Nix : {0}',
  'What is merged over this list may replace it: {0}.':
    'Ce qui est fusionné par-dessus cette liste peut la remplacer : {0}.',
  'What stands here counts only under a condition: {0}.':
    'Ce qui se trouve ici ne compte que sous condition : {0}.',
  'Keep it in a file that only the service can read.':
    'Gardez-le dans un fichier que seul le service peut lire.',
  'Set {0} instead.': 'Définissez plutôt {0}.',
  'Every user of the computer could read it from here.':
    'Tous les utilisateurs de l’ordinateur pourraient le lire d’ici.',
};
