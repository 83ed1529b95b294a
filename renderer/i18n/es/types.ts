/** Types of options in plain words. `many` stands inside another type: a list of texts. */
import type { typesTexts as english } from '../en/types.ts';
import type { Translation } from '../load-texts.ts';

export const typesTexts: Translation<typeof english> = {
  'type.bool': '{many, select, yes {interruptores} other {activado o desactivado}}',
  'type.int': '{many, select, yes {números enteros} other {un número entero}}',
  'type.intBetween': '{many, select, yes {números enteros} other {un número entero}} del {min} al {max}',
  'type.intFrom': '{many, select, yes {números enteros} other {un número entero}} a partir de {min}',
  'type.intUpTo': '{many, select, yes {números enteros} other {un número entero}} hasta {max}',
  'type.number': '{many, select, yes {números} other {un número}}',
  'type.numberBetween': '{many, select, yes {números} other {un número}} del {min} al {max}',
  'type.numberFrom': '{many, select, yes {números} other {un número}} a partir de {min}',
  'type.numberUpTo': '{many, select, yes {números} other {un número}} hasta {max}',
  'type.text': '{many, select, yes {textos} other {un texto}}',
  'type.textOfOneLine': '{many, select, yes {textos} other {un texto}} de una sola línea',
  'type.textNotEmpty': '{many, select, yes {textos no vacíos} other {un texto no vacío}}',
  'type.textMatching': '{many, select, yes {textos} other {un texto}} de la forma {pattern}',
  'type.lines': '{many, select, yes {textos} other {un texto}} de cualquier número de líneas',
  'type.secret': '{many, select, yes {textos secretos} other {un texto secreto}}',
  'type.only': '{value}',
  'type.choice': '{many, select, yes {valores de entre estos} other {uno de estos valores}}: {values}',
  'type.choiceOfMany':
    '{many, select, yes {valores de entre estos} other {uno de estos valores}}: {values} y {count, plural, one {# más} other {# más}}',
  'type.nothing': 'nada',
  'type.path': '{many, select, yes {rutas} other {una ruta}}',
  'type.absolutePath': '{many, select, yes {rutas que empiezan} other {una ruta que empieza}} por /',
  'type.package': '{many, select, yes {paquetes} other {un paquete}}',
  'type.orNotSet': '{many, select, yes {{type} o nada} other {{type}, o sin establecer}}',
  'type.list': '{many, select, yes {listas} other {una lista}} de {items}',
  'type.listNotEmpty': '{many, select, yes {listas} other {una lista}} de {items}, con al menos un elemento',
  'type.entries': '{many, select, yes {conjuntos de nombres} other {un conjunto de nombres}} con {items}',
  'type.group': '{many, select, yes {grupos de ajustes} other {un grupo de ajustes}}',
  'type.openGroup':
    '{many, select, yes {grupos de ajustes} other {un grupo de ajustes}}, y otros por su nombre',
  'type.any': '{many, select, yes {valores cualesquiera} other {cualquier valor}}',
  'type.data': 'datos {format}',
  'type.nix': '{many, select, yes {expresiones de Nix} other {una expresión de Nix}}',
};
