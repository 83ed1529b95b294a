/** The running job and how it ended. */
import type { applyTexts as english } from '../en/apply.ts';
import type { Translation } from '../load-texts.ts';

export const applyTexts: Translation<typeof english> = {
  'apply.apply': 'Aplicar',
  'apply.boot': 'Desde el próximo inicio',
  'apply.write': 'Escribir los archivos',
  'apply.planIsOld':
    'Mientras tanto, un archivo ha cambiado fuera de Snowglobe. Esta es la revisión actualizada',
  'apply.busy': 'Hay otra tarea en curso en este equipo',
  'apply.refused': 'Algunos cambios no se pueden hacer tal como están',
  'apply.cannotApply': 'Este sistema no está en ejecución aquí, así que no se puede reconstruir',
  'apply.notStarted': 'No se ha podido iniciar la tarea',

  'job.apply': 'Aplicando los cambios',
  'job.switch-generation': 'Volviendo a un punto de restauración',
  'job.update': 'Actualizando el sistema',
  'job.recover': 'Arreglando lo interrumpido',
  'job.finish': 'Terminando lo interrumpido',
  'job.putBack': 'Dejando todo como estaba',
  'job.keeping': 'Conservando el nuevo sistema',
  'job.goingBack': 'Volviendo atrás',

  'apply.title': 'Aplicando',
  'apply.titleChanges':
    '{count, plural, =0 {Aplicando los archivos tal como están} one {Aplicando # cambio} other {Aplicando # cambios}}',
  'apply.titleBoot':
    '{count, plural, =0 {Preparando los archivos tal como están para el próximo inicio} one {Preparando # cambio para el próximo inicio} other {Preparando # cambios para el próximo inicio}}',
  'apply.titleTry':
    '{count, plural, =0 {Probando los archivos tal como están} one {Probando # cambio} other {Probando # cambios}}',
  'apply.titleTest':
    '{count, plural, =0 {Aplicando los archivos tal como están hasta el próximo inicio} one {Aplicando # cambio hasta el próximo inicio} other {Aplicando # cambios hasta el próximo inicio}}',
  'apply.titleBuild': 'Construyendo el sistema de estos archivos',
  'apply.titleWrite': 'Escribiendo los archivos',
  'apply.titleSwitch': 'Volviendo al punto de restauración {number}',
  'apply.titleUpdate': 'Actualizando el sistema',
  'apply.keepUsing': 'Mientras tanto puede seguir usando el equipo.',

  'stage.list': 'Etapas',
  'stage.planned': 'Examen',
  'stage.trying': 'Prueba',
  'stage.kept': 'Conservación',
  'stage.reverted': 'Vuelta atrás',
  'stage.authorising': 'Contraseña',
  'stage.writing': 'Escritura',
  'stage.checking': 'Comprobación',
  'stage.downloading': 'Descarga',
  'stage.building': 'Construcción',
  'stage.activating': 'Activación',
  'stage.done': 'Hecho',
  'stage.failed': 'Fallido',
  'stage.cancelled': 'Cancelado',
  'stage.isDone': '{stage}: terminado',
  'stage.isNow': '{stage}: en curso',
  'stage.isNext': '{stage}: pendiente',

  'activity.authorising': 'Esperando la contraseña',
  'activity.planned': 'Comprobando si este equipo lo acepta',
  'activity.keeping': 'Dejándolo como el sistema que arranca a partir de ahora',
  'activity.goingBack': 'Recuperando el sistema anterior',
  'activity.writing': 'Escribiendo la configuración',
  'activity.evaluating': 'Leyendo toda la configuración',
  'activity.downloading': 'Descargando {name}',
  'activity.downloadingBytes': '{name} · {done} de {total}',
  'activity.building': 'Construyendo {name}',
  'activity.buildingCount': 'Construyendo {name} · {done, number} de {total, number}',
  'activity.activating': 'Iniciando lo que ha cambiado: {what}',
  'activity.starting': 'Preparando',
  'activity.downloadingNext': 'Descargando lo necesario',
  'activity.buildingNext': 'Construyendo',

  'elapsed.soFar': '{time} hasta ahora',
  'left.seconds': '{count, plural, one {queda # segundo aproximadamente} other {quedan unos # segundos}}',
  'left.minutes': '{count, plural, one {queda # minuto aproximadamente} other {quedan unos # minutos}}',
  'left.hours': '{count, plural, one {queda # hora aproximadamente} other {quedan unas # horas}}',

  'apply.notYet':
    'Todavía no ha cambiado nada en este equipo. Si la construcción falla, los archivos vuelven a su estado anterior.',
  'apply.activatingNow': 'Se está activando el nuevo sistema. Este paso no se puede detener a medias.',
  'apply.keepingNow':
    'El nuevo sistema está en ejecución y se está conservando. Este paso no se puede detener a medias.',
  'apply.goingBackNow':
    'Se están recuperando el sistema y los archivos anteriores. Este paso no se puede detener a medias.',
  'apply.cancel': 'Cancelar',
  'apply.cancelTitle': '¿Detener aquí?',
  'apply.cancelText':
    'El sistema en ejecución queda como está, los archivos vuelven a su estado anterior y los cambios siguen pendientes. Lo descargado se conserva y no habrá que descargarlo otra vez.',
  'apply.cancelNo': 'Continuar',
  'apply.cancelYes': 'Detener',
  'apply.cancelTooLate': 'Ya no se puede detener: el nuevo sistema se está activando',

  'log.show': 'Mostrar el registro',
  'log.hide': 'Ocultar el registro',
  'log.lines': '{count, plural, one {# línea} other {# líneas}}',
  'log.label': 'Registro',
  'log.copy': 'Copiar el registro',
  'log.copyLines': '{count, plural, one {Copiar # línea} other {Copiar # líneas}}',
  'log.copied': '{count, plural, one {# línea copiada} other {# líneas copiadas}}',
  'log.notCopied': 'No se ha podido copiar el registro',
  'log.search': 'Buscar en el registro',
  'log.next': 'Siguiente línea que coincide',
  'log.previous': 'Línea anterior que coincide',
  'log.found': '{count, plural, one {# línea} other {# líneas}}',
  'log.foundAt': '{position, number} de {count, number}',
  'log.foundNone': 'Sin resultados',
  'log.follow': 'Seguir el final',

  'done.title': 'Hecho',
  'done.apply':
    '{count, plural, =0 {El sistema está ahora como dicen los archivos.} one {El cambio está aplicado.} other {Los # cambios están aplicados.}}',
  'done.boot':
    '{count, plural, =0 {El sistema que describen los archivos surte efecto en el próximo inicio.} one {El cambio está listo y surte efecto en el próximo inicio.} other {Los # cambios están listos y surten efecto en el próximo inicio.}}',
  'done.try':
    '{count, plural, =0 {El nuevo sistema se conserva.} one {El cambio se conserva.} other {Los # cambios se conservan.}}',
  'done.test': 'El nuevo sistema funciona hasta el próximo inicio; después arranca el anterior.',
  'done.build': 'El sistema de estos archivos se puede construir. No se ha cambiado nada.',
  'done.write': 'Los archivos están escritos. Surten efecto cuando se reconstruya ese sistema.',
  'done.switch': 'Este equipo está ahora como en el punto de restauración {number}.',
  'done.update': 'El sistema está al día.',
  'done.point': 'Este es el punto de restauración {number}. Puede volver al anterior en cualquier momento.',
  'done.nothing': 'El sistema ya estaba así, de modo que no ha hecho falta un nuevo punto de restauración.',
  'done.restart': 'Una parte surte efecto después de reiniciar.',
  'done.history': 'Ir al historial',
  'done.close': 'Cerrar',

  'done.finish': 'Lo interrumpido está terminado.',
  'done.putBack': 'Todo está como antes de la interrupción.',
  'done.committed': 'Los archivos se han guardado en el commit {hash}.',
  'done.notCommitted.uncommitted-work':
    'No se ha hecho ningún commit, porque los archivos contienen otro trabajo que aún no está en Git. Se ha dejado intacto.',
  'done.notCommitted.no-repository':
    'No se ha hecho ningún commit, porque los archivos no están en un repositorio Git.',
  'done.notCommitted.git-failed':
    'No se ha hecho ningún commit, porque Git no lo ha podido hacer. El registro da más detalles.',
  'cancelled.title': 'Detenido',
  'cancelled.text': 'El sistema en ejecución no se ha tocado.',
  'cancelled.files': 'Los archivos están como estaban y los cambios siguen aquí.',

  'failed.title': 'No ha funcionado',
  'failed.files': 'Los archivos están como estaban y los cambios siguen aquí.',
  'failed.filesNone': 'El sistema en ejecución está como estaba.',
  'failed.filesSettled': 'Lo que se había empezado ya se ha arreglado.',
  'failed.filesWritten':
    'El nuevo sistema ya estaba activado cuando ocurrió, así que los archivos se han conservado. Puede volver atrás en el historial.',
  'failed.back': 'Volver a los cambios',
  'failed.backUpdates': 'Volver a las actualizaciones',
  'failed.backHistory': 'Volver al historial',
  'failed.place': 'Dónde',
  'failed.placeAt': '{file}, línea {line, number}',
  'failed.details': 'Qué ha pasado',
  'failed.detailsLabel': 'Últimas líneas del registro',
  'failed.subject': 'Elemento afectado',
  'failed.option': 'Ajuste',
  'failed.cause': 'Desde su cambio',
  'failed.suggestions': 'Quizá quería decir',
  'fix.added': 'Añadido a sus cambios',
  'fix.notAdded': 'No se ha podido añadir a sus cambios',
  'failed.gone': 'No hay ninguna tarea en curso',
  'failed.goneText': 'Cuando aplique cambios, aquí verá cómo avanzan.',

  'failure.not-authorised': 'La contraseña no se ha aceptado, así que no se ha hecho nada.',
  'failure.dismissed': 'La petición de contraseña se ha cerrado, así que no se ha hecho nada.',
  'failure.changed-on-disk':
    'Un archivo de configuración ha cambiado fuera de Snowglobe desde la revisión. Revise de nuevo los cambios y aplíquelos después.',
  'failure.syntax-error': 'La configuración tiene un error de escritura y Nix no puede leerla.',
  'failure.undefined-variable': 'La configuración usa un nombre que ahí no significa nada.',
  'failure.other-rebuild': 'Otro programa está reconstruyendo este equipo en este momento.',
  'failure.unknown-option': 'La configuración establece algo que esta versión de NixOS no conoce.',
  'failure.wrong-type': 'Un ajuste tiene un valor de un tipo incorrecto.',
  'failure.missing-attribute':
    'La configuración pide algo que no está en la colección. Puede que ahora tenga otro nombre.',
  'failure.failed-assertion': 'Dos ajustes son incompatibles y NixOS no construye un sistema así.',
  'failure.unfree-package': 'Una aplicación no es software libre y la configuración aún no la permite.',
  'failure.build-failed': 'No se ha podido construir una parte del nuevo sistema.',
  'failure.no-space':
    'El disco está lleno. Libere espacio, por ejemplo eliminando puntos de restauración antiguos, y vuelva a aplicar.',
  'failure.boot-loader':
    'No se ha podido escribir el menú de arranque del equipo. Puede que la partición /boot esté llena o no admita escritura.',
  'failure.unit-failed': 'El nuevo sistema está activado, pero uno de sus servicios no se ha iniciado.',
  'failure.conflicting-values': 'Un ajuste tiene dos valores distintos y solo uno puede valer.',
  'failure.infinite-recursion': 'Un ajuste depende de sí mismo.',
  'failure.insecure-package':
    'Una aplicación tiene problemas de seguridad conocidos y no se instala si no se permite.',
  'failure.broken-package': 'Se sabe que una aplicación no funciona en esta versión de NixOS.',
  'failure.unsupported-package': 'Una aplicación no existe para este tipo de equipo.',
  'failure.package-collision': 'Dos aplicaciones traen el mismo archivo y no se pueden instalar juntas.',
  'failure.file-not-found': 'La configuración nombra un archivo que no existe.',
  'failure.untracked-file': 'Nix no puede ver un archivo de la configuración, porque Git no lo conoce.',
  'failure.flakes-disabled':
    'Esta configuración es un flake, y los flakes están desactivados en este equipo.',
  'failure.hash-mismatch': 'Una descarga no es la que se esperaba.',
  'failure.boot-full':
    'La partición de arranque (/boot) está llena. Elimine puntos de restauración antiguos.',
  'failure.restart-needed': 'El nuevo sistema está listo y necesita un reinicio para surtir efecto.',
  'failure.store-unavailable': 'Nix no responde en este equipo. Vuelva a intentarlo en un momento.',
  'failure.out-of-memory': 'La memoria se ha llenado. Cierre otros programas y vuelva a aplicar.',
  'failure.network': 'No se ha podido descargar algo. Compruebe la conexión de red y vuelva a aplicar.',
  'failure.interrupted': 'La tarea se ha interrumpido antes de terminar.',
  'failure.unknown': 'Nix se ha detenido con un error que Snowglobe todavía no sabe explicar.',
};
