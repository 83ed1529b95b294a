/** What uses the disk, and cleaning up. */
import type { spaceTexts as english } from '../en/space.ts';
import type { Translation } from '../load-texts.ts';

export const spaceTexts: Translation<typeof english> = {
  'home.spaceMore': 'Ver qué lo ocupa y limpiar',
  'space.title': 'Espacio',
  'space.fromHistory': 'Espacio y limpieza',
  'space.subtitle': 'Qué ocupa el disco de este equipo y cómo hacer sitio.',
  'space.disk': 'Discos',
  'space.reading': 'Consultando qué necesita cada punto de restauración',
  'space.readingText': 'Si hay muchos, tarda unos segundos. No se cambia nada.',
  'space.stopped': 'La lectura se ha detenido',
  'space.stoppedText': 'Hasta que no se lea, no se sabe qué ocupa el almacén.',
  'space.readNow': 'Leer ahora',
  'space.store': 'Aplicaciones y sistemas',
  'space.systems': 'Todos los puntos de restauración juntos',
  'space.systemsText': 'La mayor parte la comparten y se cuenta una sola vez.',
  'space.unneeded': 'Ya no hace falta',
  'space.cleanUp': 'Limpiar',
  'space.cleanUpText':
    'El espacio se calcula antes de eliminar nada. Los puntos de restauración fijados, en ejecución o usados en el inicio siempre se quedan.',
  'space.rule.unneeded': 'Solo lo que ya no hace falta',
  'space.rule.older-than': 'Puntos de restauración de más de {days, plural, one {# día} other {# días}}',
  'space.rule.keep-last':
    'Todos salvo {count, plural, one {el último punto de restauración} other {los últimos # puntos de restauración}}',
  'space.rule.only-needed': 'Todos los puntos de restauración prescindibles',
  'space.deletes':
    '{count, plural, =0 {No elimina ningún punto de restauración} one {Elimina # punto de restauración} other {Elimina # puntos de restauración}}',
  'space.nothing': 'Nada que liberar',
  'space.frees': 'Libera {size}',
  'space.choose': 'Limpiar…',
  'space.chooseNamed': 'Limpiar: {rule}, {frees}',
  'space.confirmTitle': '¿Limpiar y liberar {size}?',
  'space.confirmNone': 'Se elimina lo que ya no hace falta. Todos los puntos de restauración se quedan.',
  'space.confirmSome':
    '{count, plural, one {Se elimina el punto de restauración {numbers}.} other {Se eliminan los puntos de restauración {numbers}.}} Después no se podrá volver a {count, plural, one {él} other {ellos}}.',
  'space.confirmMenu': 'También desaparecen sus entradas del menú de arranque.',
  'space.confirmYes': 'Limpiar',
  'space.notStarted': 'No se ha podido iniciar la limpieza',
  'space.points': 'Puntos de restauración',
  'space.pointsText': 'Lo que necesita cada uno y lo que comparte con otros.',
  'space.alone': '{size} propios',
  'space.shared': '{size} compartidos',
  'space.automatic': 'Limpieza automática',
  'space.automaticMore': 'Todos los ajustes de almacenamiento',
  'space.automaticText': 'Lo que se establece aquí espera en Cambios hasta que se aplique.',
  'space.cleaning': 'Limpiando',
  'job.clean-up': 'Limpiando',
  'done.cleanUp':
    '{count, plural, =0 {Se ha eliminado lo que ya no hacía falta.} one {Se ha eliminado un punto de restauración y lo que solo él necesitaba.} other {Se han eliminado # puntos de restauración y lo que solo ellos necesitaban.}}',
  'done.freed': 'Espacio liberado: {size}.',
  'failed.backSpace': 'Volver a Espacio',
};
