/** Pending changes and their review. */
import type { changesTexts as english } from '../en/changes.ts';
import type { Translation } from '../load-texts.ts';

export const changesTexts: Translation<typeof english> = {
  'change.install': 'Instalar {name}',
  'change.remove': 'Eliminar {name}',
  'change.turnOn': 'Activar {title}',
  'change.turnOff': 'Desactivar {title}',
  'change.set': '{title}: {to}',
  'change.setFrom': '{title}: {from} → {to}',
  'change.reset': 'Restablecer {title} al valor predeterminado',
  'change.addEntry': '{title}: añadir {name}',
  'change.removeEntry': '{title}: eliminar {name}',
  'change.renameEntry': '{title}: cambiar el nombre de {name} a {to}',
  'change.andMore': '{named} y {count, number} más',

  'pending.count': '{count, plural, one {# cambio pendiente} other {# cambios pendientes}}',
  'pending.waiting': '{count, plural, one {# cambio pendiente} other {# cambios pendientes}}',
  'pending.review': 'Revisar',
  'pending.unknownApp': 'Esta aplicación no está en la colección',
  'pending.unknownSetting': 'Este ajuste no se conoce en este equipo',
  'pending.wrongValue': 'Este valor no es válido para el ajuste',
  'pending.notPossible': 'Esto no se puede cambiar aquí',
  'pending.configurationBroken':
    'La configuración tiene un error; hasta que se corrija no se puede cambiar nada',
  'pending.failed': 'No se ha podido anotar este cambio',

  'changes.title': '{count, plural, one {Revisar # cambio} other {Revisar # cambios}}',
  'changes.emptyTitle': 'Cambios',
  'changes.files':
    '{count, plural, one {Cambiará un archivo. Todo lo demás que contiene queda exactamente como está.} other {Cambiarán # archivos. Todo lo demás que contienen queda exactamente como está.}}',
  'changes.nothingToWrite': 'Los archivos ya dicen todo esto. No hay nada que escribir.',
  'changes.planning': 'Calculando qué cambiará en los archivos…',
  'changes.list': 'Sus cambios',
  'changes.undoOne': 'Deshacer',
  'changes.undoOneLabel': 'Deshacer: {change}',
  'changes.undo': 'Deshacer',
  'changes.redo': 'Rehacer',
  'changes.discard': 'Descartar todo',
  'changes.discardTitle': '{count, plural, one {¿Descartar este cambio?} other {¿Descartar los # cambios?}}',
  'changes.discardText': 'La configuración queda como está. Puede recuperar los cambios con Deshacer.',
  'changes.discardNo': 'Conservarlos',
  'changes.discardYes': 'Descartar',
  'changes.alreadySo': 'Ya está así',
  'changes.refused': 'No se puede hacer en su sitio',
  'changes.refusedPlace': '{file}, línea {line, number}',
  'changes.useOverride': 'Ponerlo en snowglobe.nix',
  'changes.overrideNote':
    'snowglobe.nix es un archivo de Snowglobe junto a la configuración. Lo que contiene prevalece sobre la línea que lo impide.',
  'changes.overrideChosen': 'Irá a snowglobe.nix',
  'changes.overrideUndo': 'No en snowglobe.nix',
  'changes.refusalsBlock':
    '{count, plural, one {Un cambio no se puede hacer tal como está.} other {# cambios no se pueden hacer tal como están.}} Deshágalo o elija la otra forma donde se ofrezca.',
  'changes.affects': 'El cambio también afecta a estos nombres del mismo archivo: {names}.',
  'changes.emptyText':
    'Active una aplicación o cambie un ajuste: quedará aquí pendiente hasta que lo aplique.',
  'changes.emptyHeading': 'No hay cambios pendientes',
  'changes.toApps': 'Explorar aplicaciones',
  'changes.toSettings': 'Abrir los ajustes',
  'changes.broken': 'La configuración tiene un error',
  'changes.brokenText':
    'Sus cambios se conservan. Podrá revisarlos de nuevo cuando el archivo esté corregido.',
  'changes.planFailed': 'No se ha podido calcular qué cambiará',
  'changes.password': 'Pide la contraseña una vez',
  'changes.noPassword': 'No necesita contraseña',
  'changes.actions': 'Aplicar estos cambios',

  'diff.new': 'Archivo nuevo',
  'diff.added': '{count, plural, one {# línea añadida} other {# líneas añadidas}}',
  'diff.removed': '{count, plural, one {# línea eliminada} other {# líneas eliminadas}}',
  'diff.label': 'Cambios en {file}',
  'diff.addedLine': 'Añadida:',
  'diff.removedLine': 'Eliminada:',
  'diff.gap': 'Líneas sin cambios omitidas',
};
