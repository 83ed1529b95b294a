/** Types of options in plain words. `many` stands inside another type: a list of texts. */
import type { typesTexts as english } from '../en/types.ts';
import type { Translation } from '../load-texts.ts';

export const typesTexts: Translation<typeof english> = {
  'type.bool': '{many, select, yes {interrupteurs} other {activé ou désactivé}}',
  'type.int': '{many, select, yes {nombres entiers} other {un nombre entier}}',
  'type.intBetween': '{many, select, yes {nombres entiers} other {un nombre entier}} de {min} à {max}',
  'type.intFrom': '{many, select, yes {nombres entiers} other {un nombre entier}} à partir de {min}',
  'type.intUpTo': '{many, select, yes {nombres entiers} other {un nombre entier}} jusqu’à {max}',
  'type.number': '{many, select, yes {nombres} other {un nombre}}',
  'type.numberBetween': '{many, select, yes {nombres} other {un nombre}} de {min} à {max}',
  'type.numberFrom': '{many, select, yes {nombres} other {un nombre}} à partir de {min}',
  'type.numberUpTo': '{many, select, yes {nombres} other {un nombre}} jusqu’à {max}',
  'type.text': '{many, select, yes {textes} other {un texte}}',
  'type.textOfOneLine': '{many, select, yes {textes} other {un texte}} d’une seule ligne',
  'type.textNotEmpty': '{many, select, yes {textes non vides} other {un texte non vide}}',
  'type.textMatching': '{many, select, yes {textes} other {un texte}} de la forme {pattern}',
  'type.lines': '{many, select, yes {textes} other {un texte}} de plusieurs lignes',
  'type.secret': '{many, select, yes {textes secrets} other {un texte secret}}',
  'type.only': '{value}',
  'type.choice': '{many, select, yes {choix} other {un choix}} : {values}',
  'type.choiceOfMany':
    '{many, select, yes {choix} other {un choix}} : {values} et {count, plural, one {# autre} other {# autres}}',
  'type.nothing': 'rien',
  'type.path': '{many, select, yes {chemins} other {un chemin}}',
  'type.absolutePath': '{many, select, yes {chemins qui commencent} other {un chemin qui commence}} par /',
  'type.package': '{many, select, yes {paquets} other {un paquet}}',
  'type.orNotSet': '{many, select, yes {{type} ou rien} other {{type}, ou non défini}}',
  'type.list': '{many, select, yes {listes} other {une liste}} contenant des {items}',
  'type.listNotEmpty':
    '{many, select, yes {listes} other {une liste}} contenant des {items}, au moins un élément',
  'type.entries': '{many, select, yes {ensembles de noms} other {un ensemble de noms}} avec des {items}',
  'type.group': '{many, select, yes {groupes de réglages} other {un groupe de réglages}}',
  'type.openGroup':
    '{many, select, yes {groupes de réglages} other {un groupe de réglages}}, et d’autres par leur nom',
  'type.any': '{many, select, yes {valeurs quelconques} other {n’importe quelle valeur}}',
  'type.data': 'données {format}',
  'type.nix': '{many, select, yes {expressions Nix} other {une expression Nix}}',
};
