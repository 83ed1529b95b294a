/** What is looked at before an apply, and work of another editor that is in the way. */
import type { checksTexts as english } from '../en/checks.ts';
import type { Translation } from '../load-texts.ts';

export const checksTexts: Translation<typeof english> = {
  'check.title': 'Contrôle préalable',
  'check.running': 'Contrôle préalable en cours…',
  'check.runningText': 'Cela ne modifie rien. Vous n’avez pas besoin d’attendre.',
  'check.again': 'Contrôler à nouveau',
  'check.fine': 'Aucun problème trouvé',
  'check.found':
    '{count, plural, one {Le contrôle a trouvé un point à examiner} other {Le contrôle a trouvé # points à examiner}}',
  'check.failed': 'Le contrôle préalable a échoué',
  'check.notChecked': 'Contrôle préalable impossible',
  'check.warning': 'Avertissement de NixOS',
  'check.moreWarnings':
    '{count, plural, one {Afficher # autre avertissement} other {Afficher # autres avertissements}}',
  'check.lowSpace.store': 'Le disque risque de manquer de place',
  'check.lowSpace.boot': 'La partition de démarrage (/boot) risque de manquer de place',
  'check.noSpace.store': 'Le disque n’a pas assez de place',
  'check.noSpace.boot': 'La partition de démarrage (/boot) n’a pas assez de place',
  'check.spaceText': '{needed} nécessaires, {free} libres.',
  'check.battery': 'La batterie est à {percent}',
  'check.batteryText': 'Branchez l’ordinateur avant d’appliquer.',
  'check.otherRebuild': 'Une autre reconstruction est en cours sur cet ordinateur',
  'check.otherRebuildText': 'Attendez qu’elle soit terminée, puis contrôlez à nouveau.',
  'check.toCome': 'À venir',
  'check.download': '{size} à télécharger',
  'check.unpacked': '{size} sur le disque',
  'check.builds':
    '{count, plural, =0 {rien à construire} one {# élément à construire} other {# éléments à construire}}',
  'check.nothingToFetch': 'rien à télécharger',
  'check.bar':
    'Environ {size} à télécharger · {password, select, yes {demande votre mot de passe une fois} other {sans mot de passe}}',

  'anyway.apply': 'Appliquer quand même…',
  'anyway.title': 'Appliquer quand même ?',
  'anyway.text':
    'Le contrôle a trouvé quelque chose qui fera très probablement échouer l’opération. En cas d’échec, vos fichiers reviennent à leur état précédent et vos modifications restent en attente.',
  'anyway.no': 'Examiner d’abord',
  'anyway.yes': 'Appliquer quand même',
  'anyway.try': 'Essayer quand même',

  'conflict.title':
    '{count, plural, one {Un fichier a été modifié ailleurs} other {# fichiers ont été modifiés ailleurs}}',
  'conflict.text':
    'Un autre éditeur y a touché après l’ouverture de cette vérification. Rien n’a encore été appliqué.',
  'conflict.theirs': 'Dans l’autre éditeur',
  'conflict.ours': 'Vos modifications',
  'conflict.theirsLabel': 'Modifié ailleurs dans {file}',
  'conflict.gone': 'Le fichier a été supprimé.',
  'conflict.choices': 'Que faire',
  'conflict.both': 'Garder les deux',
  'conflict.bothText': 'Vos modifications sont refaites dans la version actuelle.',
  'conflict.recommended': 'Recommandé',
  'conflict.useOurs': 'Utiliser votre version',
  'conflict.useOursText': 'Ce que l’autre éditeur a écrit est conservé en copie.',
  'conflict.useTheirs': 'Utiliser l’autre version',
  'conflict.useTheirsText':
    'Vos modifications de ce fichier ne sont plus en attente. « Annuler » permet de les retrouver.',
  'conflict.later': 'Pas maintenant',
  'conflict.go': 'Continuer',
  'conflict.settled': 'Voici la vérification dans son état actuel',
  'conflict.keptAs': 'Ce que l’autre éditeur a écrit est conservé dans {files}',
  'conflict.nothingLeft': 'L’autre version reste. Il n’y a plus rien à appliquer',
  'conflict.notKept': 'L’autre version n’a pas pu être conservée en copie : rien n’a été fait',
  'conflict.failed': 'Impossible de résoudre ce conflit. La vérification a été refaite',
  'conflict.replanned': '{file} a été modifié ailleurs entre-temps',
  'conflict.replannedText': 'Vos modifications sont faites dans la version actuelle.',
  'conflict.look': 'Comparer les deux',
};
