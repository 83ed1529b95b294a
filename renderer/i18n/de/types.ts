/** Types of options in plain words. `many` stands inside another type: a list of texts. */
import type { typesTexts as english } from '../en/types.ts';
import type { Translation } from '../load-texts.ts';

export const typesTexts: Translation<typeof english> = {
  'type.bool': '{many, select, yes {Schaltern} other {an oder aus}}',
  'type.int': '{many, select, yes {ganzen Zahlen} other {eine ganze Zahl}}',
  'type.intBetween': '{many, select, yes {ganzen Zahlen} other {eine ganze Zahl}} von {min} bis {max}',
  'type.intFrom': '{many, select, yes {ganzen Zahlen} other {eine ganze Zahl}} ab {min}',
  'type.intUpTo': '{many, select, yes {ganzen Zahlen} other {eine ganze Zahl}} bis {max}',
  'type.number': '{many, select, yes {Zahlen} other {eine Zahl}}',
  'type.numberBetween': '{many, select, yes {Zahlen} other {eine Zahl}} von {min} bis {max}',
  'type.numberFrom': '{many, select, yes {Zahlen} other {eine Zahl}} ab {min}',
  'type.numberUpTo': '{many, select, yes {Zahlen} other {eine Zahl}} bis {max}',
  'type.text': '{many, select, yes {Texten} other {ein Text}}',
  'type.textOfOneLine': '{many, select, yes {einzeiligen Texten} other {ein einzeiliger Text}}',
  'type.textNotEmpty': '{many, select, yes {nicht leeren Texten} other {ein nicht leerer Text}}',
  'type.textMatching': '{many, select, yes {Texten} other {ein Text}} der Form {pattern}',
  'type.lines': '{many, select, yes {Texten} other {ein Text}} mit beliebig vielen Zeilen',
  'type.secret': '{many, select, yes {geheimen Texten} other {ein geheimer Text}}',
  'type.only': '{value}',
  'type.choice': '{many, select, yes {Werten aus der Auswahl} other {eines von}} {values}',
  'type.choiceOfMany':
    '{many, select, yes {Werten aus der Auswahl} other {eines von}} {values} und {count, plural, one {# weiteren} other {# weiteren}}',
  'type.nothing': 'nichts',
  'type.path': '{many, select, yes {Pfaden} other {ein Pfad}}',
  'type.absolutePath':
    '{many, select, yes {Pfaden, die} other {ein Pfad, der}} mit / {many, select, yes {beginnen} other {beginnt}}',
  'type.package': '{many, select, yes {Paketen} other {ein Paket}}',
  'type.orNotSet': '{many, select, yes {{type} oder nichts} other {{type}, oder nicht gesetzt}}',
  'type.list': '{many, select, yes {Listen} other {eine Liste}} von {items}',
  'type.listNotEmpty':
    '{many, select, yes {Listen} other {eine Liste}} von {items}, mit mindestens einem Eintrag',
  'type.entries': '{many, select, yes {benannten Einträgen} other {benannte Einträge}} mit {items}',
  'type.group': '{many, select, yes {Gruppen von Einstellungen} other {eine Gruppe von Einstellungen}}',
  'type.openGroup':
    '{many, select, yes {Gruppen von Einstellungen} other {eine Gruppe von Einstellungen}}, und weitere mit eigenem Namen',
  'type.any': '{many, select, yes {beliebigen Werten} other {ein beliebiger Wert}}',
  'type.data': '{format}-Daten',
  'type.nix': '{many, select, yes {Nix-Ausdrücken} other {ein Nix-Ausdruck}}',
};
