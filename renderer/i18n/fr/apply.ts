/** The running job and how it ended. */
import type { applyTexts as english } from '../en/apply.ts';
import type { Translation } from '../load-texts.ts';

export const applyTexts: Translation<typeof english> = {
  'apply.apply': 'Appliquer',
  'apply.boot': 'Au prochain démarrage',
  'apply.write': 'Écrire les fichiers',
  'apply.planIsOld':
    'Un fichier a été modifié ailleurs entre-temps. Voici la vérification dans son état actuel',
  'apply.busy': 'Une autre tâche est en cours sur cet ordinateur',
  'apply.refused': 'Certaines modifications ne peuvent pas être faites telles quelles',
  'apply.cannotApply': 'Ce système n’est pas en cours d’exécution ici et ne peut donc pas être reconstruit',
  'apply.notStarted': 'La tâche n’a pas pu être lancée',

  'job.apply': 'Application des modifications',
  'job.switch-generation': 'Retour à un point de restauration',
  'job.update': 'Mise à jour du système',
  'job.recover': 'Remise en ordre',
  'job.finish': 'Fin de la tâche interrompue',
  'job.putBack': 'Remise de tout comme avant',
  'job.keeping': 'Conservation du nouveau système',
  'job.goingBack': 'Retour en arrière',

  'apply.title': 'Modifications en cours d’application',
  'apply.titleChanges':
    '{count, plural, =0 {Application des fichiers tels quels} one {Application de # modification} other {Application de # modifications}}',
  'apply.titleBoot':
    '{count, plural, =0 {Préparation des fichiers tels quels pour le prochain démarrage} one {Préparation de # modification pour le prochain démarrage} other {Préparation de # modifications pour le prochain démarrage}}',
  'apply.titleTry':
    '{count, plural, =0 {Essai des fichiers tels quels} one {Essai de # modification} other {Essai de # modifications}}',
  'apply.titleTest':
    '{count, plural, =0 {Application des fichiers tels quels jusqu’au prochain démarrage} one {Application de # modification jusqu’au prochain démarrage} other {Application de # modifications jusqu’au prochain démarrage}}',
  'apply.titleBuild': 'Construction du système de ces fichiers',
  'apply.titleWrite': 'Écriture des fichiers',
  'apply.titleSwitch': 'Retour au point de restauration {number}',
  'apply.titleUpdate': 'Mise à jour du système',
  'apply.keepUsing': 'Vous pouvez continuer à utiliser l’ordinateur pendant ce temps.',

  'stage.list': 'Étapes',
  'stage.planned': 'Examen',
  'stage.trying': 'Essai',
  'stage.kept': 'Conservation',
  'stage.reverted': 'Retour en arrière',
  'stage.authorising': 'Mot de passe',
  'stage.writing': 'Écriture',
  'stage.checking': 'Contrôle',
  'stage.downloading': 'Téléchargement',
  'stage.building': 'Construction',
  'stage.activating': 'Activation',
  'stage.done': 'Terminé',
  'stage.failed': 'Échec',
  'stage.cancelled': 'Annulé',
  'stage.isDone': '{stage} : terminé',
  'stage.isNow': '{stage} : en cours',
  'stage.isNext': '{stage} : à venir',

  'activity.authorising': 'En attente de votre mot de passe',
  'activity.planned': 'Contrôle préalable sur cet ordinateur',
  'activity.keeping': 'Passage à ce système pour tous les démarrages à venir',
  'activity.goingBack': 'Retour au système précédent',
  'activity.writing': 'Écriture de la configuration',
  'activity.evaluating': 'Lecture de toute la configuration',
  'activity.downloading': 'Téléchargement : {name}',
  'activity.downloadingBytes': '{name} · {done} sur {total}',
  'activity.building': 'Construction : {name}',
  'activity.buildingCount': 'Construction : {name} · {done, number} sur {total, number}',
  'activity.activating': 'Démarrage de ce qui a changé : {what}',
  'activity.starting': 'Préparation',
  'activity.downloadingNext': 'Téléchargement du nécessaire',
  'activity.buildingNext': 'Construction',

  'elapsed.soFar': 'depuis {time}',
  'left.seconds': '{count, plural, one {encore environ # seconde} other {encore environ # secondes}}',
  'left.minutes': '{count, plural, one {encore environ # minute} other {encore environ # minutes}}',
  'left.hours': '{count, plural, one {encore environ # heure} other {encore environ # heures}}',

  'apply.notYet':
    'Rien n’a encore changé sur cet ordinateur. Si la construction échoue, vos fichiers reviennent à leur état précédent.',
  'apply.activatingNow':
    'Le nouveau système est en train d’être mis en place. Cette étape ne peut pas être interrompue.',
  'apply.keepingNow':
    'Le nouveau système s’exécute et est en train d’être gardé. Cette étape ne peut pas être interrompue.',
  'apply.goingBackNow':
    'Le système et les fichiers précédents sont en train d’être remis en place. Cette étape ne peut pas être interrompue.',
  'apply.cancel': 'Annuler',
  'apply.cancelTitle': 'Arrêter ici ?',
  'apply.cancelText':
    'Le système en cours d’exécution reste tel quel, vos fichiers reviennent à leur état précédent et vos modifications restent en attente. Ce qui a été téléchargé est conservé et n’aura pas à l’être de nouveau.',
  'apply.cancelNo': 'Continuer',
  'apply.cancelYes': 'Arrêter',
  'apply.cancelTooLate':
    'Il est trop tard pour arrêter : le nouveau système est déjà en train d’être mis en place',

  'log.show': 'Afficher le journal',
  'log.hide': 'Masquer le journal',
  'log.lines': '{count, plural, one {# ligne} other {# lignes}}',
  'log.label': 'Journal',
  'log.copy': 'Copier le journal',
  'log.copyLines': '{count, plural, one {Copier # ligne} other {Copier # lignes}}',
  'log.copied': '{count, plural, one {# ligne copiée} other {# lignes copiées}}',
  'log.notCopied': 'Le journal n’a pas pu être copié',
  'log.search': 'Rechercher dans le journal',
  'log.next': 'Ligne correspondante suivante',
  'log.previous': 'Ligne correspondante précédente',
  'log.found': '{count, plural, one {# ligne} other {# lignes}}',
  'log.foundAt': '{position, number} sur {count, number}',
  'log.foundNone': 'Aucun résultat',
  'log.follow': 'Suivre la fin',

  'done.title': 'Terminé',
  'done.apply':
    '{count, plural, =0 {Le système est maintenant tel que les fichiers le décrivent.} one {Votre modification est en place.} other {Vos # modifications sont en place.}}',
  'done.boot':
    '{count, plural, =0 {Le système que décrivent les fichiers prend effet au prochain démarrage.} one {Votre modification est prête et prend effet au prochain démarrage.} other {Vos # modifications sont prêtes et prennent effet au prochain démarrage.}}',
  'done.try':
    '{count, plural, =0 {Le nouveau système est gardé.} one {Votre modification est gardée.} other {Vos # modifications sont gardées.}}',
  'done.test': 'Le nouveau système s’exécute jusqu’au prochain démarrage, qui lancera l’ancien.',
  'done.build': 'Le système de ces fichiers peut être construit. Rien n’a été modifié.',
  'done.write': 'Les fichiers sont écrits. Ils prendront effet quand ce système sera reconstruit.',
  'done.switch': 'Cet ordinateur est maintenant comme au point de restauration {number}.',
  'done.update': 'Le système est à jour.',
  'done.point': 'Ceci est le point de restauration {number}. Vous pouvez revenir au précédent à tout moment.',
  'done.nothing': 'Le système était déjà ainsi : aucun nouveau point de restauration n’était nécessaire.',
  'done.restart': 'Une partie prend effet après un redémarrage.',
  'done.history': 'Aller à l’historique',
  'done.close': 'Fermer',

  'done.finish': 'Ce qui avait été interrompu est terminé.',
  'done.putBack': 'Tout est comme avant l’interruption.',
  'done.committed': 'Les fichiers sont dans le commit {hash}.',
  'done.notCommitted.uncommitted-work':
    'Aucun commit n’a été fait : les fichiers contiennent un autre travail qui n’est pas encore dans un commit. Il n’a pas été touché.',
  'done.notCommitted.no-repository': 'Aucun commit n’a été fait : les fichiers ne sont dans aucun dépôt Git.',
  'done.notCommitted.git-failed':
    'Aucun commit n’a été fait : Git ne l’a pas accepté. Le journal en dit plus.',
  'cancelled.title': 'Arrêté',
  'cancelled.text': 'Le système en cours d’exécution n’a pas été touché.',
  'cancelled.files': 'Vos fichiers sont comme avant et vos modifications sont toujours là.',

  'failed.title': 'Cela n’a pas fonctionné',
  'failed.files': 'Vos fichiers sont comme avant et vos modifications sont toujours là.',
  'failed.filesNone': 'Le système en cours d’exécution est comme avant.',
  'failed.filesSettled': 'Ce qui avait été commencé a été remis en ordre depuis.',
  'failed.filesWritten':
    'Le nouveau système était déjà en place à ce moment-là : les fichiers ont donc été gardés. Vous pouvez revenir en arrière dans l’historique.',
  'failed.back': 'Retour aux modifications',
  'failed.backUpdates': 'Retour aux mises à jour',
  'failed.backHistory': 'Retour à l’historique',
  'failed.place': 'Où',
  'failed.placeAt': '{file}, ligne {line, number}',
  'failed.details': 'Ce qui s’est passé',
  'failed.detailsLabel': 'Dernières lignes du journal',
  'failed.subject': 'Concerne',
  'failed.option': 'Réglage',
  'failed.cause': 'Depuis votre modification',
  'failed.suggestions': 'Vouliez-vous dire',
  'fix.added': 'Ajouté à vos modifications',
  'fix.notAdded': 'Cela n’a pas pu être ajouté à vos modifications',
  'failed.gone': 'Aucune tâche en cours',
  'failed.goneText': 'Quand vous appliquez des modifications, l’avancement s’affiche ici.',

  'failure.not-authorised': 'Le mot de passe n’a pas été accepté : rien n’a été fait.',
  'failure.dismissed': 'La demande de mot de passe a été fermée : rien n’a été fait.',
  'failure.changed-on-disk':
    'Un fichier de configuration a été modifié ailleurs depuis votre vérification. Vérifiez à nouveau vos modifications, puis appliquez-les.',
  'failure.syntax-error': 'La configuration contient une erreur d’écriture et Nix ne peut pas la lire.',
  'failure.undefined-variable': 'La configuration utilise un nom qui n’y désigne rien.',
  'failure.other-rebuild': 'Un autre programme est en train de reconstruire cet ordinateur.',
  'failure.unknown-option':
    'La configuration définit quelque chose que cette version de NixOS ne connaît pas.',
  'failure.wrong-type': 'Un réglage a une valeur du mauvais type.',
  'failure.missing-attribute':
    'La configuration demande quelque chose qui n’est pas dans la collection. Il porte peut-être un autre nom maintenant.',
  'failure.failed-assertion':
    'Deux réglages sont incompatibles et NixOS refuse de construire un tel système.',
  'failure.unfree-package':
    'Une application est un logiciel non libre, que la configuration n’autorise pas encore.',
  'failure.build-failed': 'Une partie du nouveau système n’a pas pu être construite.',
  'failure.no-space':
    'Le disque est plein. Libérez de l’espace, par exemple en supprimant d’anciens points de restauration, puis appliquez à nouveau.',
  'failure.boot-loader':
    'Le menu de démarrage de l’ordinateur n’a pas pu être écrit. La partition /boot est peut-être pleine ou protégée en écriture.',
  'failure.unit-failed': 'Le nouveau système est en place, mais l’un de ses services n’a pas démarré.',
  'failure.conflicting-values': 'Un réglage a deux valeurs différentes, et une seule peut compter.',
  'failure.infinite-recursion': 'Un réglage dépend de lui-même.',
  'failure.insecure-package':
    'Une application a des failles de sécurité connues et n’est pas installée sans autorisation.',
  'failure.broken-package': 'Une application est connue pour ne pas fonctionner dans cette version de NixOS.',
  'failure.unsupported-package': 'Une application n’existe pas pour ce type d’ordinateur.',
  'failure.package-collision':
    'Deux applications apportent le même fichier et ne peuvent pas être installées ensemble.',
  'failure.file-not-found': 'La configuration nomme un fichier qui n’existe pas.',
  'failure.untracked-file': 'Nix ne voit pas un fichier de la configuration, car Git ne le connaît pas.',
  'failure.flakes-disabled':
    'Cette configuration est une flake, et les flakes sont désactivées sur cet ordinateur.',
  'failure.hash-mismatch': 'Un téléchargement n’est pas conforme à ce qui était attendu.',
  'failure.boot-full':
    'La partition de démarrage (/boot) est pleine. Supprimez d’anciens points de restauration.',
  'failure.restart-needed': 'Le nouveau système est prêt et prendra effet après un redémarrage.',
  'failure.store-unavailable': 'Nix ne répond pas sur cet ordinateur. Réessayez dans un moment.',
  'failure.out-of-memory': 'La mémoire était pleine. Fermez d’autres programmes et appliquez à nouveau.',
  'failure.network': 'Un téléchargement a échoué. Vérifiez la connexion réseau et appliquez à nouveau.',
  'failure.interrupted': 'La tâche a été interrompue avant la fin.',
  'failure.unknown': 'Nix s’est arrêté sur une erreur que Snowglobe ne sait pas encore expliquer.',
};
