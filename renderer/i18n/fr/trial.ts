/** Trying a new system: the countdown, the two answers, how it ended, and what is preferred. */
import type { trialTexts as english } from '../en/trial.ts';
import type { Translation } from '../load-texts.ts';

export const trialTexts: Translation<typeof english> = {
  'trial.start': 'Essayer pendant {duration}',
  'trial.options': 'Déroulement d’un essai',
  'trial.seconds': '{count, plural, one {# seconde} other {# secondes}}',
  'trial.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'trial.secondsShort': '{count, number} s',
  'trial.minutesShort': '{count, number} min',

  'trial.title': 'Garder ce système ?',
  'trial.text': 'Le nouveau système s’exécute. Faites un tour, et gardez-le si tout va bien.',
  'trial.silence':
    'Sans réponse de votre part, l’ordinateur revient à son état précédent. De même si Snowglobe est fermé ou si l’ordinateur est redémarré.',
  'trial.subtitle': 'Vous pouvez utiliser l’ordinateur comme d’habitude en attendant.',
  'trial.left': 'Temps restant pour le garder : {time}',
  'trial.keep': 'Garder',
  'trial.goBack': 'Revenir en arrière',
  'trial.barTitle': 'Garder le nouveau système ?',
  'trial.barLeft': 'retour en arrière dans {time}',
  'trial.announceStart':
    'Le nouveau système est à l’essai. Gardez-le d’ici {duration}, sinon l’ordinateur revient de lui-même en arrière.',
  'trial.announceLeft': 'Encore {duration} pour garder le nouveau système.',
  'trial.keepRefused':
    'L’ordinateur qui doit répondre ne l’a pas encore fait : rien n’est gardé pour l’instant. Réessayez dans un moment.',
  'trial.notKept': 'Le nouveau système n’a pas pu être gardé',
  'trial.over': 'L’essai est déjà terminé',

  'trial.durationLabel': 'Délai pour le garder',
  'trial.durationText': 'Sans réponse dans ce délai, l’ordinateur revient de lui-même en arrière.',
  'trial.checkLabel': 'Un ordinateur qui doit répondre',
  'trial.checkPlaceholder': 'router.local:22',
  'trial.checkText': 'Pour une utilisation à distance : l’essai se termine quand il ne répond plus.',
  'trial.checkWrong': 'Un nom ou une adresse, un deux-points et un port, par exemple router.local:22',

  'wentBack.title': 'Retour en arrière effectué',
  'wentBack.silence': 'Personne n’a gardé le nouveau système à temps : l’ordinateur est comme avant.',
  'wentBack.asked': 'L’ordinateur est comme avant.',
  'wentBack.app-closed': 'Snowglobe s’est arrêté pendant l’essai : l’ordinateur est comme avant.',
  'wentBack.check-failed': 'L’ordinateur qui devait répondre ne l’a pas fait : tout est comme avant.',
  'wentBack.restarted': 'L’ordinateur a été redémarré pendant l’essai : il est comme avant.',
  'wentBack.changes': 'Vos modifications sont toujours là, et vous pouvez les essayer à nouveau.',

  'preferences.title': 'Au moment d’appliquer',
  'preferences.trial': 'Essai d’un nouveau système',
  'preferences.close': 'Fermer',
  'preferences.notKept': 'Cette préférence n’a pas pu être enregistrée',
  'preferences.commit': 'Créer un commit à chaque fois',
  'preferences.commitText':
    'Si la configuration est dans un dépôt Git : un commit qui décrit vos modifications. Le travail qui n’est pas encore dans un commit n’est pas touché.',
};
