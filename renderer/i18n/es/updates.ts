/** What an update would change, inputs of a flake, and room for what is to come. */
import type { updateTexts as english } from '../en/updates.ts';
import type { Translation } from '../load-texts.ts';

export const updateTexts: Translation<typeof english> = {
  'look.title': '¿Qué cambiaría?',
  'look.text': 'Calcula qué paquetes cambian, sin modificar nada. Puede tardar unos minutos.',
  'look.textLock': 'Calcula qué paquetes cambian con estas versiones, sin modificar nada.',
  'look.start': 'Ver qué cambiaría',
  'look.again': 'Volver a mirar',
  'look.running': 'Comprobando qué cambiaría',
  'look.stage.fetching': 'Descargando lo más reciente',
  'look.stage.unpacking': 'Desempaquetando',
  'look.stage.evaluating': 'Calculando el sistema resultante',
  'look.stage.comparing': 'Comparando con el sistema en ejecución',
  'look.failed': 'No se ha podido comprobar: {reason}',
  'look.nothingNewer': 'No hay nada más reciente.',
  'look.packages': 'Paquetes',
  'look.count':
    '{count, plural, =0 {Ningún paquete cambia de versión} one {# paquete cambia de versión} other {# paquetes cambian de versión}}',
  'look.noPackages': 'No se sabe qué paquetes cambian.',

  'updates.inputFollows': 'Sigue a otra entrada y se actualiza con ella',
  'updates.inputPinned': 'Fijada a un commit concreto en flake.nix; se deja como está',

  'room.make': 'Hacer sitio…',
  'room.first': 'Haga sitio primero y vuelva a comprobar',
  'room.text': 'Limpieza: {rule}. Libera {size}.',
  'room.none':
    'Ninguna limpieza de puntos de restauración libera lo suficiente. Elimine antes otros archivos.',
};
