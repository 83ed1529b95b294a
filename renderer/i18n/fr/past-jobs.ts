/** Jobs that ended: interrupted ones that wait to be put right, and those of the past. */
import type { pastJobsTexts as english } from '../en/past-jobs.ts';
import type { Translation } from '../load-texts.ts';

export const pastJobsTexts: Translation<typeof english> = {
  'interrupted.title': 'Une tâche a été interrompue : {when}',
  'interrupted.files':
    'Snowglobe écrivait votre configuration quand il s’est arrêté, ou l’ordinateur. Certains fichiers sont peut-être les nouveaux, d’autres les anciens.',
  'interrupted.rebuild':
    'Votre configuration était écrite, et Snowglobe ou l’ordinateur s’est arrêté avant la mise en place du nouveau système. Le système en cours d’exécution n’est peut-être pas celui que décrivent les fichiers.',
  'interrupted.trial':
    'Un nouveau système était à l’essai quand Snowglobe ou l’ordinateur s’est arrêté. Il n’a pas été gardé, et les fichiers sont toujours les nouveaux.',
  'interrupted.fileList': 'Les fichiers concernés',
  'interrupted.finish': 'Terminer',
  'interrupted.finishText.switch':
    'Les fichiers deviennent les nouveaux, et le système en est construit et mis en place.',
  'interrupted.finishText.boot':
    'Les fichiers deviennent les nouveaux, et le système qui en est construit prend effet au prochain démarrage.',
  'interrupted.finishText.try':
    'Les fichiers deviennent les nouveaux, et le système est essayé encore une fois.',
  'interrupted.finishText.test':
    'Les fichiers deviennent les nouveaux, et le système qui en est construit s’exécute jusqu’au prochain démarrage.',
  'interrupted.finishText.write': 'Les fichiers deviennent les nouveaux.',
  'interrupted.finishText.update': 'La mise à jour est menée à son terme.',
  'interrupted.putBack': 'Tout remettre comme avant',
  'interrupted.putBackText':
    'Les fichiers redeviennent ce qu’ils étaient. Vos modifications sont de nouveau en attente.',
  'interrupted.nothing': 'Il ne reste rien à remettre en ordre',
  'interrupted.banner':
    'Des modifications ont été interrompues en cours d’application et attendent d’être remises en ordre.',
  'interrupted.show': 'Afficher',

  'apply.noneTitle': 'Ce qui a été fait',
  'interrupted.pageTitle': 'Interrompu',

  'ended.label': 'Une tâche terminée',
  'ended.done': 'Terminé',
  'ended.wentBack': 'Revenu à l’état précédent',
  'ended.failed': 'Cela n’a pas fonctionné',
  'ended.cancelled': 'Arrêté',

  'past.title': 'Tâches précédentes',
  'past.done': 'Terminé',
  'past.wentBack': 'Revenu en arrière',
  'past.failed': 'Échec',
  'past.cancelled': 'Arrêté',
  'past.log': 'Journal',
  'past.logLabel': 'Journal de : {what}, {when}',
  'past.showLog': 'Afficher le journal de : {what}, {when}',
  'past.hideLog': 'Masquer le journal de : {what}, {when}',
  'past.showAll': '{count, plural, one {Afficher # autre} other {Afficher # autres}}',
};
