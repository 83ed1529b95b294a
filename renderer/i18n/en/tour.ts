/** The tour of the first start, and the menu that leads to it again. */
export const tourTexts = {
  // The name of the button that opens the menu of the application.
  'menu.open': 'Menu',
  'menu.preferences': 'Preferences…',
  'menu.tour': 'Show the tour',

  'tour.title': 'Welcome to Snowglobe',
  'tour.step': 'Step {step} of {count}',
  'tour.skip': 'Skip the tour',
  'tour.back': 'Back',
  'tour.next': 'Next',
  // Closes the tour after its last step.
  'tour.end': 'Get started',

  'tour.loop.title': 'Tick, look, apply',
  'tour.loop.text':
    'Tick the apps you want and fill in settings. Nothing happens yet: your changes collect until you apply them. If you do not like the result, go back to how the computer was.',
  'tour.practice.title': 'Practise with nothing at stake',
  'tour.practice.here':
    'This is a practice computer, a small NixOS in a folder of its own. Try anything: your real system is not touched.',
  'tour.practice.elsewhere':
    'Before you change this computer, you can try everything on a practice computer, a small NixOS in a folder of its own. Start it with this command:',
  'tour.search.title': 'Find everything with Ctrl+K',
  'tour.search.text':
    'Press Ctrl+K on any page and type what you want to do, such as “print” or “photos”. Apps, settings and pages are all found there.',
} as const;
