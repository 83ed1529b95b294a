/** What is known about settings and apps. */
import type { catalogTexts as english } from '../en/catalog.ts';
import type { Translation } from '../load-texts.ts';

export const catalogTexts: Translation<typeof english> = {
  'catalog.title': 'Ce que Snowglobe connaît',
  'catalog.counts':
    '{options, plural, one {# réglage} other {# réglages}} et {packages, plural, one {# application} other {# applications}}',
  'catalog.since': 'lu {when}',
  'catalog.stale': 'n’est plus à jour',
  'catalog.source.texts': 'Seulement ce que Snowglobe décrit lui-même',
  'catalog.source.channel': 'Depuis le canal NixOS',
  'catalog.source.evaluation': 'Depuis la configuration de cet ordinateur',
  'catalog.refresh': 'Relire',
  'catalog.cancel': 'Arrêter',
  'catalog.reading': 'Lecture des réglages et des applications',
  'catalog.stage.options': 'Lecture des réglages',
  'catalog.stage.packages': 'Lecture des applications',
  'catalog.stage.index': 'Préparation de la recherche',
  'catalog.problem.no-source':
    'Les réglages et les applications n’ont pas pu être lus : Nix n’est pas installé ici.',
  'catalog.problem.evaluation-failed':
    'La configuration n’a pas pu être évaluée : vos propres modules manquent ici.',
  'catalog.problem.download-failed': 'La liste des applications n’a pas pu être téléchargée.',
  'catalog.problem.too-large': 'Ce que le serveur a fourni est trop gros pour être correct.',
  'catalog.problem.damaged': 'Ce qui a été lu est endommagé.',
  'catalog.problem.out-of-memory': 'Il n’y avait pas assez de mémoire.',
  'catalog.problem.no-space': 'Il n’y avait pas assez de place sur le disque.',
  'catalog.problem.cancelled': 'La lecture a été arrêtée.',
  'catalog.packages': 'Toutes les applications ne sont pas connues',
  'catalog.packagesText': 'Aucun serveur n’en fournit la liste pour cet ordinateur. Nix peut la calculer.',
  'catalog.evaluate': 'Calculer…',
  'catalog.costTitle': 'Laisser Nix calculer la liste de toutes les applications ?',
  'catalog.costText':
    'Cela prend {minutes, plural, one {environ une minute} other {environ # minutes}} et jusqu’à {memory} de mémoire. Vous pouvez continuer à travailler et arrêter à tout moment.',
  'catalog.costNo': 'Pas maintenant',
  'catalog.costYes': 'Calculer',
};
