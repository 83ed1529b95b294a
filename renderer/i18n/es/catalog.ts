/** What is known about settings and apps. */
import type { catalogTexts as english } from '../en/catalog.ts';
import type { Translation } from '../load-texts.ts';

export const catalogTexts: Translation<typeof english> = {
  'catalog.title': 'Lo que Snowglobe conoce',
  'catalog.counts':
    '{options, plural, one {# ajuste} other {# ajustes}} y {packages, plural, one {# aplicación} other {# aplicaciones}}',
  'catalog.since': 'leído {when}',
  'catalog.stale': 'desactualizado',
  'catalog.source.texts': 'Solo aquello de lo que trata el propio Snowglobe',
  'catalog.source.channel': 'Del canal de NixOS',
  'catalog.source.evaluation': 'De la configuración de este equipo',
  'catalog.refresh': 'Volver a leer',
  'catalog.cancel': 'Detener',
  'catalog.reading': 'Leyendo ajustes y aplicaciones',
  'catalog.stage.options': 'Leyendo los ajustes',
  'catalog.stage.packages': 'Leyendo las aplicaciones',
  'catalog.stage.index': 'Preparando la búsqueda',
  'catalog.problem.no-source':
    'No se han podido leer los ajustes ni las aplicaciones: Nix no está instalado aquí.',
  'catalog.problem.evaluation-failed':
    'No se ha podido evaluar la configuración, así que aquí faltan sus propios módulos.',
  'catalog.problem.download-failed': 'No se ha podido descargar la lista de aplicaciones.',
  'catalog.problem.too-large': 'Lo recibido es demasiado grande para ser correcto.',
  'catalog.problem.damaged': 'Lo leído está dañado.',
  'catalog.problem.out-of-memory': 'No había memoria suficiente.',
  'catalog.problem.no-space': 'No había espacio en el disco.',
  'catalog.problem.cancelled': 'La lectura se ha detenido.',
  'catalog.packages': 'No se conocen todas las aplicaciones',
  'catalog.packagesText': 'Nadie ofrece una lista de ellas para este equipo. Nix puede calcularla.',
  'catalog.evaluate': 'Calcularla…',
  'catalog.costTitle': '¿Dejar que Nix calcule la lista de todas las aplicaciones?',
  'catalog.costText':
    'Tarda {minutes, plural, one {alrededor de un minuto} other {unos # minutos}} y usa hasta {memory} de memoria. Puede seguir trabajando y detenerlo en cualquier momento.',
  'catalog.costNo': 'Ahora no',
  'catalog.costYes': 'Calcular',
};
