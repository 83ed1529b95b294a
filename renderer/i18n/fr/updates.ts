/** What an update would change, inputs of a flake, and room for what is to come. */
import type { updateTexts as english } from '../en/updates.ts';
import type { Translation } from '../load-texts.ts';

export const updateTexts: Translation<typeof english> = {
  'look.title': 'Qu’est-ce qui changerait ?',
  'look.text': 'Détermine quels paquets changent, sans rien modifier. Cela peut prendre quelques minutes.',
  'look.textLock': 'Détermine quels paquets changent avec ces versions, sans rien modifier.',
  'look.start': 'Voir ce qui changerait',
  'look.again': 'Examiner à nouveau',
  'look.running': 'Examen de ce qui changerait',
  'look.stage.fetching': 'Récupération des nouveautés',
  'look.stage.unpacking': 'Décompression',
  'look.stage.evaluating': 'Calcul du système qui en résulte',
  'look.stage.comparing': 'Comparaison avec le système en cours d’exécution',
  'look.failed': 'L’examen a échoué : {reason}',
  'look.nothingNewer': 'Il n’y a rien de plus récent.',
  'look.packages': 'Paquets',
  'look.count':
    '{count, plural, =0 {Aucun paquet ne change de version} one {# paquet change de version} other {# paquets changent de version}}',
  'look.noPackages': 'On ne sait pas quels paquets changeraient.',

  'updates.inputFollows': 'Suit une autre entrée et se met à jour avec elle',
  'updates.inputPinned': 'Fixée à un commit dans flake.nix, et laissée telle quelle',

  'room.make': 'Libérer de l’espace…',
  'room.first': 'Libérer d’abord de l’espace, puis contrôler à nouveau',
  // {rule}: one of space.rule.*, such as “All but the last 5 restore points”.
  'room.text': 'Nettoyage : {rule}. Il libère {size}.',
  'room.none':
    'Aucun nettoyage de points de restauration ne libère assez d’espace. Supprimez d’abord d’autres fichiers.',
};
