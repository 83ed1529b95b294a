/** Settings: pages and rows. */
import type { settingsTexts as english } from '../en/settings.ts';
import type { Translation } from '../load-texts.ts';

export const settingsTexts: Translation<typeof english> = {
  'settings.title': 'Réglages',
  'settings.subtitle': 'Rien ne se passe tant que vous n’appliquez pas.',
  'settings.pages': 'Pages de réglages',
  'settings.unknownPage': 'Cette page n’existe pas',
  'settings.unknownPageText': 'L’adresse est peut-être ancienne.',
  'settings.allPages': 'Voir toutes les pages',

  'setting.default': 'Par défaut',
  'setting.set': 'Défini dans {file}, ligne {line, number}',
  'setting.computed': 'Calculé par Nix dans {file}, ligne {line, number}',
  'setting.conditional': 'Seulement sous condition, dans {file}, ligne {line, number}',
  'setting.written': 'Écrit dans {file}, ligne {line, number}, sous une forme trop riche pour un formulaire',
  'setting.willChange': 'Sera modifié',
  'setting.willReset': 'Sera réinitialisé',
  'setting.more': 'Plus d’actions pour {title}',
  'setting.undo': 'Annuler cette modification',
  'setting.reset': 'Rétablir la valeur par défaut',
  'setting.editNix': 'Modifier en Nix…',
  'setting.copy': 'Copier le nom de l’option',

  'setting.nixTitle': 'Modifier « {title} » en Nix',
  'setting.nixText': 'Écrivez la valeur sous forme d’expression Nix.',
  'setting.nixLabel': 'Expression Nix',
  'setting.nixProblem': 'Ligne {line, number}, caractère {column, number} : {message}',
  'setting.nixSave': 'Utiliser ce texte',

  'setting.warnTitle': 'Activer « {title} » ?',
  'setting.warnYes': 'Activer',
  'setting.warnOff': 'Désactiver « {title} » ?',
  'setting.warnOffYes': 'Désactiver',
  'setting.warnChange': 'Modifier « {title} » ?',
  'setting.warnChangeYes': 'Modifier',
  // {names}: one or more names of drivers or programs, with commas between them.
  'setting.unfree':
    '{count, plural, one {{names} est un logiciel non libre : seul son éditeur peut l’étudier et le modifier.} other {{names} sont des logiciels non libres : seuls leurs éditeurs peuvent les étudier et les modifier.}}',
  'setting.unfreeAllows':
    'NixOS ne l’installe que s’il est autorisé nommément. Cette modification l’autorise.',
};
