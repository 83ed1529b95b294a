/** Settings: pages and rows. */
import type { settingsTexts as english } from '../en/settings.ts';
import type { Translation } from '../load-texts.ts';

export const settingsTexts: Translation<typeof english> = {
  'settings.title': 'Ajustes',
  'settings.subtitle': 'No pasa nada hasta que se apliquen los cambios.',
  'settings.pages': 'Páginas de ajustes',
  'settings.unknownPage': 'Esa página no existe',
  'settings.unknownPageText': 'Puede que la dirección sea antigua.',
  'settings.allPages': 'Ver todas las páginas',

  'setting.default': 'Predeterminado',
  'setting.set': 'Establecido en {file}, línea {line, number}',
  'setting.computed': 'Calculado por Nix en {file}, línea {line, number}',
  'setting.conditional': 'Solo bajo una condición, en {file}, línea {line, number}',
  'setting.written':
    'Escrito en {file}, línea {line, number}, de una forma que un formulario no puede mostrar',
  'setting.willChange': 'Cambiará',
  'setting.willReset': 'Se restablecerá',
  'setting.more': 'Más sobre {title}',
  'setting.undo': 'Deshacer este cambio',
  'setting.reset': 'Restablecer el valor predeterminado',
  'setting.editNix': 'Editar en Nix…',
  'setting.copy': 'Copiar el nombre de la opción',

  'setting.nixTitle': 'Editar «{title}» en Nix',
  'setting.nixText': 'Escriba el valor como expresión de Nix.',
  'setting.nixLabel': 'Expresión de Nix',
  'setting.nixProblem': 'Línea {line, number}, carácter {column, number}: {message}',
  'setting.nixSave': 'Usar este texto',

  'setting.warnTitle': '¿Activar «{title}»?',
  'setting.warnYes': 'Activar',
  'setting.warnOff': '¿Desactivar «{title}»?',
  'setting.warnOffYes': 'Desactivar',
  'setting.warnChange': '¿Cambiar «{title}»?',
  'setting.warnChangeYes': 'Cambiar',
  'setting.unfree':
    '{count, plural, one {{names} no es software libre: solo su fabricante puede estudiarlo y modificarlo.} other {{names} no son software libre: solo sus fabricantes pueden estudiarlos y modificarlos.}}',
  'setting.unfreeAllows':
    'NixOS solo lo instala donde se permite expresamente por su nombre. Este cambio lo permite.',
};
