/** Frame, banners, search, and what every screen shares. */
import type { shellTexts as english } from '../en/shell.ts';
import type { Translation } from '../load-texts.ts';

export const shellTexts: Translation<typeof english> = {
  'dialog.cancel': 'Cancelar',

  'app.name': 'Snowglobe',
  'app.documentTitle': '{title} – Snowglobe',
  skip: 'Saltar al contenido',
  loading: 'Cargando',
  'notice.close': 'Cerrar este aviso',

  'nav.label': 'Principal',
  'nav.home': 'Inicio',
  'nav.apps': 'Aplica\u00ADciones',
  'nav.settings': 'Ajustes',
  'nav.changes': 'Cambios',
  'nav.history': 'Historial',
  'nav.updates': 'Actuali\u00ADzaciones',

  'machine.nixos': 'NixOS',
  'machine.release': 'NixOS {release}',
  'machine.restorePoint': 'punto de restauración {number}',

  'theme.label': 'Apariencia: {theme}',
  'theme.menu': 'Apariencia',
  'theme.system': 'La del sistema',
  'theme.light': 'Clara',
  'theme.dark': 'Oscura',

  'language.label': 'Idioma: {language}',
  'language.menu': 'Idioma',
  'language.system': 'El del sistema',

  'search.open': 'Buscar en todo',
  'search.keys': 'Ctrl K',
  'search.label': 'Buscar aplicaciones, ajustes y páginas',
  'search.placeholder': 'Buscar aplicaciones, ajustes y páginas',
  'search.clear': 'Borrar la búsqueda',
  'search.results': '{count, plural, =0 {Sin resultados} one {# resultado} other {# resultados}}',
  'search.app': 'Aplicación',
  'search.setting': 'Ajuste',
  'search.page': 'Página',
  'search.foundBy': 'encontrado por «{word}»',
  'search.mark.installed': 'Instalada',
  'search.mark.set': 'Establecido',
  'search.nothing': 'No se ha encontrado nada para «{text}».',
  'search.hint': 'Escriba lo que quiere hacer: «imprimir», «fotos», «idioma».',

  'banner.label': 'Sobre este equipo',
  'banner.practice': 'Este es un equipo de práctica. Nada de lo que haga aquí afecta a su sistema real.',
  'banner.mounted':
    'Este sistema no está en ejecución aquí: se pueden cambiar sus archivos, pero no aplicarlos.',
  'banner.connectionLost':
    'Se ha perdido la conexión con Snowglobe. Reintentando. Si el problema continúa, reinicie Snowglobe y abra la dirección que muestre.',
  'banner.problems':
    '{count, plural, one {No se ha podido leer una parte de la configuración.} other {No se han podido leer # partes de la configuración.}}',
  'banner.problemsShow': 'Mostrar',

  'jobBar.label': 'Tarea en curso',
  'jobBar.show': 'Mostrar',

  'crash.title': 'Algo ha fallado en esta ventana',
  'crash.text':
    'El equipo está como estaba y los cambios reunidos se conservan. Volver a cargar la ventana suele bastar.',
  'crash.reload': 'Volver a cargar',
  'crash.details': 'Detalles para un informe',

  'error.title': 'No se ha podido cargar',
  'error.again': 'Reintentar',

  'space.free': '{free} libres de {total}',
};
