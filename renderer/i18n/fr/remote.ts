/** Snowglobe in the browser of another computer, and who is using it. */
import type { remoteTexts as english } from '../en/remote.ts';
import type { Translation } from '../load-texts.ts';

export const remoteTexts: Translation<typeof english> = {
  'menu.remote': 'Utiliser depuis un autre ordinateur',
  'remote.title': 'Utiliser depuis un autre ordinateur',
  'remote.text':
    'Snowglobe ne répond que sur l’ordinateur où il s’exécute. Un tunnel SSH l’amène sur votre écran, chiffré, sans laisser entrer personne d’autre.',
  'remote.serve': 'Sur l’ordinateur à gérer, lancez-le sans fenêtre :',
  'remote.tunnel': 'Sur l’ordinateur devant vous, ouvrez le tunnel :',
  'remote.address':
    'Ouvrez ensuite l’adresse affichée par la première commande. Elle ne sert qu’une fois ; la suivante s’affiche après son utilisation.',
  'remote.commands': 'Commandes',
  'remote.sessions': 'Qui utilise ce Snowglobe',
  'remote.others':
    '{count, plural, =0 {Seulement ce navigateur.} one {Ce navigateur et # autre.} other {Ce navigateur et # autres.}}',
  'remote.endOthers': 'Déconnecter les autres',
  'remote.end': 'Se déconnecter ici',
  'remote.failed': 'Cela n’a pas fonctionné. Réessayez ou relancez Snowglobe.',
  'remote.close': 'Fermer',
  'banner.sessionEnded':
    'Vous êtes déconnecté de Snowglobe ici. Vos modifications sont conservées. Ouvrez la dernière adresse affichée.',
};
