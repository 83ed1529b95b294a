/** Going to a newer release of NixOS. {release} is its number, such as 24.11. */
import type { upgradeTexts as english } from '../en/upgrade.ts';
import type { Translation } from '../load-texts.ts';

export const upgradeTexts: Translation<typeof english> = {
  'upgrade.title': 'Una versión más reciente',
  'upgrade.follows': 'Este equipo sigue NixOS {release}',
  'upgrade.supported': 'Recibe actualizaciones hasta {date} aproximadamente.',
  'upgrade.unsupported': 'No recibe actualizaciones desde {date} aproximadamente.',
  'upgrade.followsNone': 'Este equipo no sigue ninguna versión',
  'upgrade.newest': 'No hay ninguna versión más reciente',
  'upgrade.newestText': 'Cada año sale una nueva a finales de mayo y otra a finales de noviembre.',
  'upgrade.until': 'Recibe actualizaciones hasta {date} aproximadamente',
  'upgrade.perhaps': 'Sale este mes; puede que aún no esté disponible',
  'upgrade.look': 'Ver qué cambiaría',
  'upgrade.lookNamed': 'Ver qué cambiaría NixOS {release}',
  'upgrade.stop': 'Detener',
  'upgrade.fetching': 'Descargando NixOS {release} junto al actual',
  'upgrade.evaluating': 'Probando sus archivos con NixOS {release}',
  'upgrade.rounds':
    '{rounds, plural, one {Primera comprobación} other {Comprobación número #}}, {found, plural, =0 {nada encontrado hasta ahora} one {una cosa encontrada hasta ahora} other {# cosas encontradas hasta ahora}}',
  'upgrade.lookText': 'No se cambia nada. Puede tardar unos minutos.',
  'upgrade.failed': 'No se ha podido comprobar NixOS {release}',
  'upgrade.again': 'Volver a comprobar',

  'upgrade.fine': 'NixOS {release} acepta sus archivos tal como están',
  'upgrade.fineText': 'No hay que cambiar nada.',
  'upgrade.stopped': 'Puede que aparezca algo más',
  'upgrade.stoppedText':
    'Lo que hay detrás de esto no se ha podido ver. Decida lo que está pendiente, incorpórelo y vuelva a comprobar.',
  'upgrade.proposals': 'Se puede cambiar automáticamente',
  'upgrade.take': 'Incorporar {count, plural, one {un cambio} other {# cambios}}',
  'upgrade.notTaken': 'No se ha podido incorporar',
  'upgrade.decisions': 'Necesita su decisión',
  'upgrade.choicesNone':
    'Aquí no se puede ofrecer nada. Cámbielo en el archivo o en su página y vuelva a comprobar.',
  'upgrade.taken': 'Incorporado: véase Cambios',
  'upgrade.blocks': 'Hay que cambiarlo antes de poder construir NixOS {release}.',
  'upgrade.says': 'NixOS dice: {reason}',
  'upgrade.place': '{file}, línea {line}',
  'upgrade.difference': 'Mostrar el cambio',
  'upgrade.notes': 'Qué más dice NixOS {release}',
  'upgrade.found.renamed-setting': '{name} se llama ahora {to}',
  'upgrade.found.removed-setting': '{name} ya no tiene efecto',
  'upgrade.found.replaced-setting': '{to} ocupa el lugar de {name}',
  'upgrade.found.unknown-setting': 'El ajuste {name} ya no existe',
  'upgrade.found.other-type': '{name} admite ahora otro tipo de valor',
  'upgrade.found.renamed-app': 'La aplicación {name} se llama ahora {to}',
  'upgrade.found.missing-app': 'La aplicación {name} ya no existe',
  'upgrade.found.condition': 'NixOS pide algo que sus archivos no dicen',
  'upgrade.found.problem': 'Con sus archivos no se puede crear un sistema NixOS {release}',

  'upgrade.stateVersion': 'system.stateVersion queda como está',
  'upgrade.stateVersionText':
    'Indica con qué versión se crearon los datos de sus programas, no qué versión está en ejecución. Con otro número, los programas podrían interpretar mal sus datos.',
  'upgrade.stateVersionValue': 'Es {value}, y así sigue.',

  'upgrade.go': 'Pasar a NixOS {release}',
  'upgrade.goText':
    'Los cambios que esperan en Cambios y la nueva versión se convierten juntos en el sistema. Si falla, todo queda como estaba.',
  'upgrade.goOpen':
    '{count, plural, one {Una cosa que hay que cambiar aún no se ha incorporado.} other {# cosas que hay que cambiar aún no se han incorporado.}}',
  'upgrade.goStart': 'Revisar y continuar…',
  'upgrade.goTitle': '¿Pasar a NixOS {release}?',
  'upgrade.goDialog':
    'Desde el próximo inicio es la forma más segura: lo que está en ejecución sigue sin alteraciones y el menú de arranque conserva el sistema actual.',
  'upgrade.goNoFiles': 'No hay que cambiar ningún archivo para ello.',
  'upgrade.goNow': 'Ahora',
};
