/** What is looked at before an apply, and work of another editor that is in the way. */
import type { checksTexts as english } from '../en/checks.ts';
import type { Translation } from '../load-texts.ts';

export const checksTexts: Translation<typeof english> = {
  'check.title': 'Comprobación previa',
  'check.running': 'Comprobando que este equipo lo acepta…',
  'check.runningText': 'No se cambia nada. No hace falta esperar.',
  'check.again': 'Volver a comprobar',
  'check.fine': 'No se ha encontrado ningún problema',
  'check.found':
    '{count, plural, one {La comprobación ha encontrado una cosa que revisar} other {La comprobación ha encontrado # cosas que revisar}}',
  'check.failed': 'No se ha podido comprobar de antemano',
  'check.notChecked': 'No se ha podido comprobar de antemano',
  'check.warning': 'NixOS advierte',
  'check.moreWarnings': '{count, plural, one {Mostrar # advertencia más} other {Mostrar # advertencias más}}',
  'check.lowSpace.store': 'Puede que no haya espacio suficiente en el disco',
  'check.lowSpace.boot': 'Puede que no haya espacio suficiente en la partición de arranque (/boot)',
  'check.noSpace.store': 'No hay espacio suficiente en el disco',
  'check.noSpace.boot': 'No hay espacio suficiente en la partición de arranque (/boot)',
  'check.spaceText': 'Se necesitan {needed}; hay {free} libres.',
  'check.battery': 'La batería está al {percent}',
  'check.batteryText': 'Conecte el equipo a la corriente antes de aplicar.',
  'check.otherRebuild': 'Hay otra reconstrucción en curso en este equipo',
  'check.otherRebuildText': 'Espere a que termine y vuelva a comprobar.',
  'check.toCome': 'Por hacer',
  'check.download': '{size} por descargar',
  'check.unpacked': '{size} en el disco',
  'check.builds':
    '{count, plural, =0 {nada que construir} one {# parte por construir} other {# partes por construir}}',
  'check.nothingToFetch': 'nada que descargar',
  'check.bar':
    'Unos {size} por descargar · {password, select, yes {pide la contraseña una vez} other {no necesita contraseña}}',

  'anyway.apply': 'Aplicar igualmente…',
  'anyway.title': '¿Aplicar de todos modos?',
  'anyway.text':
    'La comprobación ha encontrado algo que muy probablemente lo impedirá. Si falla, los archivos vuelven a su estado anterior y los cambios siguen pendientes.',
  'anyway.no': 'Verlo primero',
  'anyway.yes': 'Aplicar igualmente',
  'anyway.try': 'Probar igualmente',

  'conflict.title':
    '{count, plural, one {Un archivo ha cambiado fuera de Snowglobe} other {# archivos han cambiado fuera de Snowglobe}}',
  'conflict.text':
    'Otro editor lo ha modificado después de abrir esta revisión. Todavía no se ha aplicado nada.',
  'conflict.theirs': 'En el otro editor',
  'conflict.ours': 'Sus cambios',
  'conflict.theirsLabel': 'Cambiado fuera de Snowglobe en {file}',
  'conflict.gone': 'El archivo se ha eliminado.',
  'conflict.choices': 'Qué hacer',
  'conflict.both': 'Conservar ambos',
  'conflict.bothText': 'Sus cambios se hacen de nuevo en la versión actual.',
  'conflict.recommended': 'Recomendado',
  'conflict.useOurs': 'Usar su versión',
  'conflict.useOursText': 'Lo que escribió el otro editor se guarda como copia.',
  'conflict.useTheirs': 'Usar la otra versión',
  'conflict.useTheirsText': 'Sus cambios en este archivo dejan de estar pendientes. Deshacer los recupera.',
  'conflict.later': 'Ahora no',
  'conflict.go': 'Continuar',
  'conflict.settled': 'Esta es la revisión actualizada',
  'conflict.keptAs': 'Lo que escribió el otro editor se guarda en {files}',
  'conflict.nothingLeft': 'Se queda la otra versión. No queda nada por aplicar',
  'conflict.notKept': 'No se ha podido guardar una copia de la otra versión, así que no se ha hecho nada',
  'conflict.failed': 'No se ha podido resolver. La revisión se ha hecho de nuevo',
  'conflict.replanned': 'Mientras tanto, {file} ha cambiado fuera de Snowglobe',
  'conflict.replannedText': 'Sus cambios se hacen en la versión actual.',
  'conflict.look': 'Ver ambos',
};
