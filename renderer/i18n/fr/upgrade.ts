/** Going to a newer release of NixOS. {release} is its number, such as 24.11. */
import type { upgradeTexts as english } from '../en/upgrade.ts';
import type { Translation } from '../load-texts.ts';

export const upgradeTexts: Translation<typeof english> = {
  'upgrade.title': 'Une version plus récente',
  'upgrade.follows': 'Cet ordinateur suit NixOS {release}',
  'upgrade.supported': 'Cette version reçoit des mises à jour jusque vers le {date}.',
  'upgrade.unsupported': 'Cette version n’a plus reçu de mises à jour depuis le {date} environ.',
  'upgrade.followsNone': 'Cet ordinateur ne suit aucune version',
  'upgrade.newest': 'Il n’y a pas de version plus récente',
  'upgrade.newestText': 'Une nouvelle version paraît chaque fin mai et chaque fin novembre.',
  'upgrade.until': 'Reçoit des mises à jour jusque vers le {date}',
  'upgrade.perhaps': 'Paraît ce mois-ci, peut-être pas encore disponible',
  'upgrade.look': 'Voir ce qui changerait',
  'upgrade.lookNamed': 'Voir ce que NixOS {release} changerait',
  'upgrade.stop': 'Arrêter',
  'upgrade.fetching': 'Récupération de NixOS {release} à côté de la version actuelle',
  'upgrade.evaluating': 'Essai de vos fichiers avec NixOS {release}',
  'upgrade.rounds':
    '{rounds, plural, one {Premier examen} other {Examen numéro #}}, {found, plural, =0 {rien trouvé pour l’instant} one {un point trouvé pour l’instant} other {# points trouvés pour l’instant}}',
  'upgrade.lookText': 'Cela ne modifie rien. Cela peut prendre quelques minutes.',
  'upgrade.failed': 'NixOS {release} n’a pas pu être examiné',
  'upgrade.again': 'Examiner à nouveau',

  'upgrade.fine': 'NixOS {release} accepte vos fichiers tels quels',
  'upgrade.fineText': 'Il n’y a rien à modifier.',
  'upgrade.stopped': 'D’autres points peuvent apparaître',
  'upgrade.stoppedText':
    'Ce qui se cache derrière n’a pas pu être vu. Tranchez les points ouverts, acceptez les modifications, puis examinez à nouveau.',
  'upgrade.proposals': 'Peut être modifié pour vous',
  'upgrade.take': '{count, plural, one {Accepter une modification} other {Accepter # modifications}}',
  'upgrade.notTaken': 'Les modifications n’ont pas pu être ajoutées',
  'upgrade.decisions': 'Demande votre décision',
  'upgrade.choicesNone':
    'Rien ne peut être proposé ici. Modifiez cela dans le fichier ou sur sa page, puis examinez à nouveau.',
  'upgrade.taken': 'Accepté : voir Modifications',
  'upgrade.blocks': 'À modifier avant que NixOS {release} puisse être construit.',
  'upgrade.says': 'NixOS dit : {reason}',
  'upgrade.place': '{file}, ligne {line}',
  'upgrade.difference': 'Afficher la modification',
  'upgrade.notes': 'Ce que NixOS {release} dit encore',
  // {name} and {to} are names of settings or apps.
  'upgrade.found.renamed-setting': '{name} s’appelle maintenant {to}',
  'upgrade.found.removed-setting': '{name} n’a plus d’effet',
  'upgrade.found.replaced-setting': '{to} remplace {name}',
  'upgrade.found.unknown-setting': 'Le réglage {name} n’existe plus',
  'upgrade.found.other-type': '{name} prend maintenant un autre type de valeur',
  'upgrade.found.renamed-app': 'L’application {name} s’appelle maintenant {to}',
  'upgrade.found.missing-app': 'L’application {name} n’existe plus',
  'upgrade.found.condition': 'NixOS demande quelque chose que vos fichiers ne disent pas',
  'upgrade.found.problem': 'Vos fichiers ne donnent pas un système avec NixOS {release}',

  'upgrade.stateVersion': 'system.stateVersion reste tel quel',
  'upgrade.stateVersionText':
    'Il indique avec quelle version les données de vos programmes ont été créées, et non quelle version s’exécute. Avec un autre numéro, des programmes pourraient mal lire leurs données.',
  'upgrade.stateVersionValue': 'Il vaut {value} et garde cette valeur.',

  'upgrade.go': 'Passer à NixOS {release}',
  'upgrade.goText':
    'Les modifications en attente et la nouvelle version deviennent ensemble le système. En cas d’échec, tout est comme avant.',
  'upgrade.goOpen':
    '{count, plural, one {Un point à modifier n’est pas encore réglé.} other {# points à modifier ne sont pas encore réglés.}}',
  'upgrade.goStart': 'Vérifier et passer…',
  'upgrade.goTitle': 'Passer à NixOS {release} ?',
  'upgrade.goDialog':
    '« Au prochain démarrage » est plus sûr : ce qui s’exécute continue sans interruption, et le menu de démarrage contient encore le système actuel.',
  'upgrade.goNoFiles': 'Aucun fichier n’a besoin d’être modifié.',
  'upgrade.goNow': 'Maintenant',
};
