/** What is known about settings and apps. */
import type { catalogTexts as english } from '../en/catalog.ts';
import type { Translation } from '../load-texts.ts';

export const catalogTexts: Translation<typeof english> = {
  'catalog.title': 'Was Snowglobe kennt',
  'catalog.counts':
    '{options, plural, one {# Einstellung} other {# Einstellungen}} und {packages, plural, one {# App} other {# Apps}}',
  'catalog.since': 'gelesen {when}',
  'catalog.stale': 'veraltet',
  'catalog.source.texts': 'Nur, worüber Snowglobe selbst schreibt',
  'catalog.source.channel': 'Aus dem NixOS-Kanal',
  'catalog.source.evaluation': 'Aus der Konfiguration dieses Computers',
  'catalog.refresh': 'Neu einlesen',
  'catalog.cancel': 'Anhalten',
  'catalog.reading': 'Einstellungen und Apps werden gelesen',
  'catalog.stage.options': 'Die Einstellungen werden gelesen',
  'catalog.stage.packages': 'Die Apps werden gelesen',
  'catalog.stage.index': 'Die Suche wird vorbereitet',
  'catalog.problem.no-source':
    'Einstellungen und Apps konnten nicht gelesen werden: Nix ist hier nicht installiert.',
  'catalog.problem.evaluation-failed':
    'Die Konfiguration konnte nicht ausgewertet werden, deshalb fehlen hier Ihre eigenen Module.',
  'catalog.problem.download-failed': 'Die Liste der Apps konnte nicht heruntergeladen werden.',
  'catalog.problem.too-large': 'Was geliefert wurde, ist zu groß, um richtig zu sein.',
  'catalog.problem.damaged': 'Was gelesen wurde, ist beschädigt.',
  'catalog.problem.out-of-memory': 'Der Arbeitsspeicher reichte nicht.',
  'catalog.problem.no-space': 'Auf der Festplatte war kein Platz.',
  'catalog.problem.cancelled': 'Das Lesen wurde angehalten.',
  'catalog.packages': 'Nicht alle Apps sind bekannt',
  'catalog.packagesText': 'Für diesen Computer bietet niemand eine Liste an. Nix kann sie ermitteln.',
  'catalog.evaluate': 'Ermitteln…',
  'catalog.costTitle': 'Soll Nix die Liste aller Apps ermitteln?',
  'catalog.costText':
    'Das dauert {minutes, plural, one {etwa eine Minute} other {etwa # Minuten}} und braucht bis zu {memory} Arbeitsspeicher. Sie können weiterarbeiten und jederzeit anhalten.',
  'catalog.costNo': 'Jetzt nicht',
  'catalog.costYes': 'Ermitteln',
};
