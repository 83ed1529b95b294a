/** The tour of the first start, and the menu that leads to it again. */
import type { tourTexts as english } from '../en/tour.ts';
import type { Translation } from '../load-texts.ts';

export const tourTexts: Translation<typeof english> = {
  'menu.open': 'Menú',
  'menu.preferences': 'Preferencias…',
  'menu.tour': 'Mostrar la visita guiada',

  'tour.title': 'Le damos la bienvenida a Snowglobe',
  'tour.step': 'Paso {step} de {count}',
  'tour.skip': 'Omitir la visita',
  'tour.back': 'Atrás',
  'tour.next': 'Siguiente',
  'tour.end': 'Empezar',

  'tour.loop.title': 'Marcar, revisar, aplicar',
  'tour.loop.text':
    'Marque las aplicaciones que quiera y rellene los ajustes. Todavía no pasa nada: los cambios se reúnen hasta que los aplique. Si el resultado no le gusta, puede volver a como estaba el equipo.',
  'tour.practice.title': 'Practicar sin ningún riesgo',
  'tour.practice.here':
    'Este es un equipo de práctica, un pequeño NixOS en una carpeta propia. Pruebe lo que quiera: su sistema real no se toca.',
  'tour.practice.elsewhere':
    'Antes de cambiar este equipo, puede probarlo todo en un equipo de práctica, un pequeño NixOS en una carpeta propia. Inícielo con esta orden:',
  'tour.search.title': 'Encontrarlo todo con Ctrl+K',
  'tour.search.text':
    'Pulse Ctrl+K en cualquier página y escriba lo que quiere hacer, como «imprimir» o «fotos». Ahí se encuentran aplicaciones, ajustes y páginas.',
};
