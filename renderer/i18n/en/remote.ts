/** Snowglobe in the browser of another computer, and who is using it. */
export const remoteTexts = {
  'menu.remote': 'Use from another computer',
  'remote.title': 'Use from another computer',
  'remote.text':
    'Snowglobe answers only on the computer that it runs on. An SSH tunnel brings it to your screen, encrypted, and lets nobody else in.',
  'remote.serve': 'On the computer to be managed, start it without a window:',
  'remote.tunnel': 'On the computer in front of you, open the tunnel:',
  'remote.address':
    'Then open the address that the first command printed. It works once; the next one is printed when it was used.',
  'remote.commands': 'Commands',
  'remote.sessions': 'Who is using this Snowglobe',
  'remote.others':
    '{count, plural, =0 {Only this browser.} one {This browser and # other one.} other {This browser and # others.}}',
  'remote.endOthers': 'Sign out the others',
  'remote.end': 'Sign out here',
  'remote.failed': 'This did not work. Try again, or start Snowglobe again.',
  'remote.close': 'Close',
  'banner.sessionEnded':
    'You are signed out of Snowglobe here. Your changes are kept. Open the newest address that it printed.',
} as const;
