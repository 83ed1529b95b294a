/** Jobs that ended: interrupted ones that wait to be put right, and those of the past. */
import type { pastJobsTexts as english } from '../en/past-jobs.ts';
import type { Translation } from '../load-texts.ts';

export const pastJobsTexts: Translation<typeof english> = {
  'interrupted.title': 'Algo se ha interrumpido: {when}',
  'interrupted.files':
    'Snowglobe estaba escribiendo la configuración cuando se detuvo, o se detuvo el equipo. Puede que unos archivos sean los nuevos y otros los antiguos.',
  'interrupted.rebuild':
    'La configuración se ha escrito, y Snowglobe o el equipo se detuvo antes de que el nuevo sistema estuviera activado. Puede que el sistema en ejecución no sea el que describen los archivos.',
  'interrupted.trial':
    'Se estaba probando un nuevo sistema cuando Snowglobe o el equipo se detuvo. No se ha conservado, y los archivos siguen siendo los nuevos.',
  'interrupted.fileList': 'Archivos afectados',
  'interrupted.finish': 'Terminar',
  'interrupted.finishText.switch':
    'Los archivos pasan a ser los nuevos, y el sistema se construye con ellos y se activa.',
  'interrupted.finishText.boot':
    'Los archivos pasan a ser los nuevos, y el sistema construido con ellos surte efecto en el próximo inicio.',
  'interrupted.finishText.try': 'Los archivos pasan a ser los nuevos, y el sistema se prueba una vez más.',
  'interrupted.finishText.test':
    'Los archivos pasan a ser los nuevos, y el sistema construido con ellos funciona hasta el próximo inicio.',
  'interrupted.finishText.write': 'Los archivos pasan a ser los nuevos.',
  'interrupted.finishText.update': 'La actualización se lleva hasta el final.',
  'interrupted.putBack': 'Dejar todo como estaba',
  'interrupted.putBackText':
    'Los archivos vuelven a su estado anterior. Los cambios vuelven a estar pendientes.',
  'interrupted.nothing': 'No queda nada por arreglar',
  'interrupted.banner': 'Se ha interrumpido la aplicación de cambios y queda por arreglar.',
  'interrupted.show': 'Mostrar',

  'apply.noneTitle': 'Qué se ha hecho',
  'interrupted.pageTitle': 'Interrumpido',

  'ended.label': 'Una tarea terminada',
  'ended.done': 'Hecho',
  'ended.wentBack': 'Se ha vuelto al estado anterior',
  'ended.failed': 'No ha funcionado',
  'ended.cancelled': 'Detenido',

  'past.title': 'Tareas anteriores',
  'past.done': 'Hecho',
  'past.wentBack': 'Vuelta atrás',
  'past.failed': 'No ha funcionado',
  'past.cancelled': 'Detenido',
  'past.log': 'Registro',
  'past.logLabel': 'Registro de: {what}, {when}',
  'past.showLog': 'Mostrar el registro de: {what}, {when}',
  'past.hideLog': 'Ocultar el registro de: {what}, {when}',
  'past.showAll': '{count, plural, one {Mostrar # más} other {Mostrar # más}}',
};
