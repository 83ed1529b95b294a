/** Pending changes and their review. */
import type { changesTexts as english } from '../en/changes.ts';
import type { Translation } from '../load-texts.ts';

export const changesTexts: Translation<typeof english> = {
  'change.install': 'Installer {name}',
  'change.remove': 'Supprimer {name}',
  'change.turnOn': 'Activer « {title} »',
  'change.turnOff': 'Désactiver « {title} »',
  'change.set': '{title} : {to}',
  'change.setFrom': '{title} : {from} → {to}',
  'change.reset': 'Réinitialiser « {title} »',
  'change.addEntry': '{title} : ajouter {name}',
  'change.removeEntry': '{title} : supprimer {name}',
  'change.renameEntry': '{title} : renommer {name} en {to}',
  'change.andMore': '{named} et {count, plural, one {# autre} other {# autres}}',

  'pending.count': '{count, plural, one {# modification en attente} other {# modifications en attente}}',
  'pending.waiting': '{count, plural, one {# modification en attente} other {# modifications en attente}}',
  'pending.review': 'Vérifier',
  'pending.unknownApp': 'Cette application n’est pas dans la collection',
  'pending.unknownSetting': 'Ce réglage n’est pas connu sur cet ordinateur',
  'pending.wrongValue': 'Cette valeur ne convient pas à ce réglage',
  'pending.notPossible': 'Cela ne peut pas être modifié ici',
  'pending.configurationBroken':
    'La configuration contient une erreur : rien ne peut être modifié avant sa correction',
  'pending.failed': 'Cette modification n’a pas pu être enregistrée',

  'changes.title': '{count, plural, one {Vérifier # modification} other {Vérifier # modifications}}',
  'changes.emptyTitle': 'Modifications',
  'changes.files':
    '{count, plural, one {Un fichier sera modifié. Tout le reste de son contenu demeure exactement tel quel.} other {# fichiers seront modifiés. Tout le reste de leur contenu demeure exactement tel quel.}}',
  'changes.nothingToWrite': 'Les fichiers disent déjà tout cela. Il n’y a rien à écrire.',
  'changes.planning': 'Calcul de ce qui changera dans les fichiers…',
  'changes.list': 'Vos modifications',
  'changes.undoOne': 'Annuler',
  'changes.undoOneLabel': 'Annuler : {change}',
  'changes.undo': 'Annuler',
  'changes.redo': 'Rétablir',
  'changes.discard': 'Tout abandonner',
  'changes.discardTitle':
    '{count, plural, one {Abandonner cette modification ?} other {Abandonner les # modifications ?}}',
  'changes.discardText':
    'La configuration reste telle quelle. « Annuler » permet de retrouver les modifications.',
  'changes.discardNo': 'Les garder',
  'changes.discardYes': 'Abandonner',
  'changes.alreadySo': 'Déjà le cas',
  'changes.refused': 'Impossible à cet endroit',
  'changes.refusedPlace': '{file}, ligne {line, number}',
  'changes.useOverride': 'Mettre plutôt dans snowglobe.nix',
  'changes.overrideNote':
    'snowglobe.nix est un fichier de Snowglobe à côté de votre configuration. Ce qui s’y trouve l’emporte sur la ligne qui gêne.',
  'changes.overrideChosen': 'Va dans snowglobe.nix',
  'changes.overrideUndo': 'Pas dans snowglobe.nix',
  'changes.refusalsBlock':
    '{count, plural, one {Une modification ne peut pas être faite telle quelle. Annulez-la, ou choisissez l’autre solution si elle est proposée.} other {# modifications ne peuvent pas être faites telles quelles. Annulez-les, ou choisissez l’autre solution là où elle est proposée.}}',
  'changes.affects': 'Ces noms du même fichier sont aussi concernés : {names}.',
  'changes.emptyText':
    'Activez une application ou changez un réglage : la modification attend ici que vous l’appliquiez.',
  'changes.emptyHeading': 'Aucune modification en attente',
  'changes.toApps': 'Parcourir les applications',
  'changes.toSettings': 'Ouvrir les réglages',
  'changes.broken': 'La configuration contient une erreur',
  'changes.brokenText':
    'Vos modifications sont conservées. Elles pourront être vérifiées une fois le fichier corrigé.',
  'changes.planFailed': 'Impossible de calculer ce qui changera',
  'changes.password': 'Demande votre mot de passe une fois',
  'changes.noPassword': 'Sans mot de passe',
  'changes.actions': 'Appliquer ces modifications',

  'diff.new': 'Nouveau fichier',
  'diff.added': '{count, plural, one {# ligne ajoutée} other {# lignes ajoutées}}',
  'diff.removed': '{count, plural, one {# ligne supprimée} other {# lignes supprimées}}',
  'diff.label': 'Modifications dans {file}',
  'diff.addedLine': 'Ajouté :',
  'diff.removedLine': 'Supprimé :',
  'diff.gap': 'Lignes inchangées omises',
};
