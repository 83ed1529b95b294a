/** The tour of the first start, and the menu that leads to it again. */
import type { tourTexts as english } from '../en/tour.ts';
import type { Translation } from '../load-texts.ts';

export const tourTexts: Translation<typeof english> = {
  // The name of the button that opens the menu of the application.
  'menu.open': 'Menu',
  'menu.preferences': 'Préférences…',
  'menu.tour': 'Revoir la visite guidée',

  'tour.title': 'Bienvenue dans Snowglobe',
  'tour.step': 'Étape {step} sur {count}',
  'tour.skip': 'Passer la visite',
  'tour.back': 'Précédent',
  'tour.next': 'Suivant',
  // Closes the tour after its last step.
  'tour.end': 'Commencer',

  'tour.loop.title': 'Choisir, vérifier, appliquer',
  'tour.loop.text':
    'Activez les applications que vous voulez et remplissez les réglages. Rien ne se passe encore : vos modifications attendent que vous les appliquiez. Si le résultat ne vous plaît pas, remettez l’ordinateur comme il était.',
  'tour.practice.title': 'S’entraîner sans risque',
  'tour.practice.here':
    'Ceci est un ordinateur d’entraînement, un petit NixOS dans un dossier à part. Essayez tout : votre vrai système n’est pas touché.',
  'tour.practice.elsewhere':
    'Avant de modifier cet ordinateur, vous pouvez tout essayer sur un ordinateur d’entraînement, un petit NixOS dans un dossier à part. Lancez-le avec cette commande :',
  'tour.search.title': 'Tout trouver avec Ctrl+K',
  'tour.search.text':
    'Appuyez sur Ctrl+K depuis n’importe quelle page et tapez ce que vous voulez faire, par exemple « imprimer » ou « photos ». Vous y trouverez applications, réglages et pages.',
};
