/** Frame, banners, search, and what every screen shares. */
import type { shellTexts as english } from '../en/shell.ts';
import type { Translation } from '../load-texts.ts';

export const shellTexts: Translation<typeof english> = {
  'dialog.cancel': 'Annuler',

  'app.name': 'Snowglobe',
  'app.documentTitle': '{title} – Snowglobe',
  skip: 'Aller au contenu',
  loading: 'Chargement',
  'notice.close': 'Fermer ce message',

  'nav.label': 'Navigation principale',
  'nav.home': 'Accueil',
  'nav.apps': 'Applica\u00ADtions',
  // Where a small window breaks them: browsers know no syllables of this language everywhere.
  'nav.settings': 'Réglages',
  'nav.changes': 'Modifi\u00ADcations',
  'nav.history': 'Histo\u00ADrique',
  'nav.updates': 'Mises à jour',

  'machine.nixos': 'NixOS',
  'machine.release': 'NixOS {release}',
  'machine.restorePoint': 'point de restauration {number}',

  'theme.label': 'Apparence : {theme}',
  'theme.menu': 'Apparence',
  'theme.system': 'Comme le système',
  'theme.light': 'Clair',
  'theme.dark': 'Sombre',

  'language.label': 'Langue : {language}',
  'language.menu': 'Langue',
  'language.system': 'Comme le système',

  'search.open': 'Tout rechercher',
  'search.keys': 'Ctrl K',
  'search.label': 'Rechercher des applications, des réglages et des pages',
  'search.placeholder': 'Applications, réglages et pages',
  'search.clear': 'Effacer la recherche',
  'search.results': '{count, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}}',
  'search.app': 'Application',
  'search.setting': 'Réglage',
  'search.page': 'Page',
  'search.foundBy': 'trouvé par « {word} »',
  'search.mark.installed': 'Installée',
  'search.mark.set': 'Défini',
  'search.nothing': 'Aucun résultat pour « {text} ».',
  'search.hint': 'Essayez ce que vous voulez faire : « imprimer », « photos », « langue ».',

  'banner.label': 'À propos de cet ordinateur',
  'banner.practice': 'Ceci est un ordinateur d’entraînement. Rien ici ne touche à votre vrai système.',
  'banner.mounted':
    'Ce système n’est pas en cours d’exécution ici : ses fichiers peuvent être modifiés, mais pas appliqués.',
  'banner.connectionLost':
    'La connexion à Snowglobe est perdue. Nouvelle tentative en cours. Si cela persiste, relancez Snowglobe et ouvrez l’adresse affichée.',
  'banner.problems':
    '{count, plural, one {Une partie de la configuration n’a pas pu être lue.} other {# parties de la configuration n’ont pas pu être lues.}}',
  'banner.problemsShow': 'Afficher',

  'jobBar.label': 'Tâche en cours',
  'jobBar.show': 'Afficher',

  'crash.title': 'Un problème est survenu dans cette fenêtre',
  'crash.text':
    'Votre ordinateur est resté tel quel et les modifications préparées sont conservées. Recharger la fenêtre suffit en général.',
  'crash.reload': 'Recharger',
  'crash.details': 'Détails pour un rapport',

  'error.title': 'Impossible de charger ce contenu',
  'error.again': 'Réessayer',

  'space.free': '{free} libres sur {total}',
};
