/** The tour of the first start, and the menu that leads to it again. */
import type { tourTexts as english } from '../en/tour.ts';
import type { Translation } from '../load-texts.ts';

export const tourTexts: Translation<typeof english> = {
  'menu.open': 'Menü',
  'menu.preferences': 'Programmeinstellungen…',
  'menu.tour': 'Den Rundgang zeigen',

  'tour.title': 'Willkommen bei Snowglobe',
  'tour.step': 'Schritt {step} von {count}',
  'tour.skip': 'Rundgang überspringen',
  'tour.back': 'Zurück',
  'tour.next': 'Weiter',
  'tour.end': 'Loslegen',

  'tour.loop.title': 'Anhaken, ansehen, anwenden',
  'tour.loop.text':
    'Haken Sie die Apps an, die Sie möchten, und füllen Sie Einstellungen aus. Noch geschieht nichts: Ihre Änderungen sammeln sich, bis Sie sie anwenden. Gefällt Ihnen das Ergebnis nicht, gehen Sie dahin zurück, wie der Computer vorher war.',
  'tour.practice.title': 'Üben, ohne etwas zu riskieren',
  'tour.practice.here':
    'Dies ist ein Übungscomputer, ein kleines NixOS in einem eigenen Ordner. Probieren Sie alles aus: Ihr echtes System bleibt unberührt.',
  'tour.practice.elsewhere':
    'Bevor Sie diesen Computer ändern, können Sie alles auf einem Übungscomputer ausprobieren, einem kleinen NixOS in einem eigenen Ordner. Starten Sie ihn mit diesem Befehl:',
  'tour.search.title': 'Mit Strg+K alles finden',
  'tour.search.text':
    'Drücken Sie auf irgendeiner Seite Strg+K und tippen Sie, was Sie tun möchten, etwa „drucken“ oder „Fotos“. Apps, Einstellungen und Seiten lassen sich alle dort finden.',
};
