/** What uses the disk, and cleaning up. */
import type { spaceTexts as english } from '../en/space.ts';
import type { Translation } from '../load-texts.ts';

export const spaceTexts: Translation<typeof english> = {
  'home.spaceMore': 'Voir ce qui l’occupe, et nettoyer',
  'space.title': 'Espace disque',
  'space.fromHistory': 'Espace disque et nettoyage',
  'space.subtitle': 'Ce qui occupe le disque de cet ordinateur, et comment libérer de la place.',
  'space.disk': 'Disques',
  'space.reading': 'Lecture de ce que demande chaque point de restauration',
  'space.readingText': 'S’il y en a beaucoup, cela prend quelques secondes. Rien n’est modifié.',
  'space.stopped': 'La lecture a été arrêtée',
  'space.stoppedText': 'Ce qui occupe le disque n’est pas connu avant cette lecture.',
  'space.readNow': 'Lire maintenant',
  'space.store': 'Applications et systèmes',
  'space.systems': 'Tous les points de restauration ensemble',
  'space.systemsText': 'Ils en partagent la plus grande part, comptée une seule fois.',
  'space.unneeded': 'Plus nécessaire à rien',
  'space.cleanUp': 'Nettoyer',
  'space.cleanUpText':
    'L’espace est calculé avant toute suppression. Les points de restauration épinglés, en cours d’exécution ou utilisés au démarrage restent toujours.',
  'space.rule.unneeded': 'Seulement ce dont rien n’a besoin',
  'space.rule.older-than': 'Points de restauration de plus de {days, plural, one {# jour} other {# jours}}',
  'space.rule.keep-last':
    '{count, plural, one {Tous sauf le dernier point de restauration} other {Tous sauf les # derniers points de restauration}}',
  'space.rule.only-needed': 'Tous les points de restauration qui peuvent partir',
  'space.deletes':
    '{count, plural, =0 {Ne supprime aucun point de restauration} one {Supprime # point de restauration} other {Supprime # points de restauration}}',
  'space.nothing': 'Rien à libérer',
  'space.frees': 'Libère {size}',
  'space.choose': 'Nettoyer…',
  'space.chooseNamed': 'Nettoyer : {rule}, {frees}',
  'space.confirmTitle': 'Nettoyer et libérer {size} ?',
  'space.confirmNone': 'Ce dont plus rien n’a besoin est supprimé. Tous les points de restauration restent.',
  'space.confirmSome':
    '{count, plural, one {Le point de restauration {numbers} est supprimé. Vous ne pourrez plus y revenir ensuite.} other {Les points de restauration {numbers} sont supprimés. Vous ne pourrez plus y revenir ensuite.}}',
  'space.confirmMenu': 'Leurs entrées dans le menu de démarrage disparaissent aussi.',
  'space.confirmYes': 'Nettoyer',
  'space.notStarted': 'Le nettoyage n’a pas pu être lancé',
  'space.points': 'Points de restauration',
  'space.pointsText': 'Ce que chacun occupe seul, et ce qu’il partage avec autre chose.',
  'space.alone': '{size} à lui seul',
  'space.shared': '{size} partagés',
  'space.automatic': 'Nettoyage automatique',
  'space.automaticMore': 'Tous les réglages de stockage',
  'space.automaticText': 'Ce qui est réglé ici attend dans Modifications que vous l’appliquiez.',
  'space.cleaning': 'Nettoyage',
  'job.clean-up': 'Nettoyage',
  'done.cleanUp':
    '{count, plural, =0 {Ce dont plus rien n’a besoin est supprimé.} one {Un point de restauration et ce dont lui seul avait besoin sont supprimés.} other {# points de restauration et ce dont eux seuls avaient besoin sont supprimés.}}',
  'done.freed': '{size} ont été libérés.',
  'failed.backSpace': 'Retour à l’espace disque',
};
