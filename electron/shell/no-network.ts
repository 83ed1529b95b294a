/**
 * The desktop application asks nothing of the network: the page and all it needs is in the package, and what is new
 * is looked up by Nix. Chromium, which is inside, would now and then ask for things of its own.
 */
import { app, type Session } from 'electron';
import { isPageAddress } from './page-address.ts';

/** Before the application is ready. https://peter.sh/experiments/chromium-command-line-switches */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['no-pings'],
  // Whatever is left finds no address to go to.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

export function switchOffBackgroundNetwork(): void {
  for (const [name, value] of switches) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
}

/** Images inside a style or a text are data: addresses; they come from nowhere. */
const withoutNetwork = /^(?:data|blob):/;

export function denyNetwork(session: Session, isDevelopment: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isTool = isDevelopment && url.startsWith('devtools://');
    answer({ cancel: !(isPageAddress(url) || withoutNetwork.test(url) || isTool) });
  });
  // A spelling checker fetches a dictionary for each language.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}
