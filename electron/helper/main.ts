/**
 * The one program of Snowglobe that may run as root. It reads one request from its standard input, does one
 * of a few fixed things, and tells on standard output how it goes. Started by hand it can do nothing that
 * its caller may not do: the system's own configuration is the only thing it touches with privileges.
 */
import { type HelperEvent, type HelperRequest, helperProtocolVersion } from '#shared/api/helper-protocol.ts';
import { audit, auditLine } from './audit.ts';
import { carryOut } from './carry-out.ts';
import { type Channel, openChannel } from './channel.ts';
import { type ChosenComputer, chooseComputer } from './chosen-computer.ts';
import { createConversation } from './conversation.ts';
import { guardTrial, guardWord } from './guard.ts';
import { giveUpGroups } from './owner-rights.ts';
import { HelperRefusal } from './refusal.ts';

async function main(args: readonly string[]): Promise<void> {
  const caller = { environment: process.env, userId: process.getuid?.() ?? -1 };
  giveUpGroups();
  let channel: Channel;
  try {
    channel = openChannel(args, caller);
  } catch (error) {
    if (!(error instanceof HelperRefusal)) throw error;
    process.stdout.write(`${JSON.stringify(error.event)}\n`);
    process.exitCode = 1;
    return;
  }
  const conversation = createConversation(channel.input, channel.output);
  // pkexec ends with 126 or 127 of its own; whoever sees this line knows that the privilege was given.
  conversation.tell({ event: 'ready', version: helperProtocolVersion });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, conversation.cancel);
  let chosen: ChosenComputer | null = null;
  let request: HelperRequest | null = null;
  let end: HelperEvent | null = null;
  try {
    chosen = chooseComputer(channel.args, caller);
    request = await conversation.request;
    end = await carryOut(request, chosen, conversation);
  } catch (error) {
    if (!(error instanceof HelperRefusal)) throw error;
    end = error.event;
    process.exitCode = 1;
  } finally {
    if (end !== null) conversation.tell(end);
    if (chosen !== null) audit(chosen, auditLine(chosen.person, request, end));
    conversation.end();
    channel.close();
  }
}

/** Left alone by whoever started it: what it has to say is in the events that it goes on with. */
async function guard(args: readonly string[]): Promise<void> {
  giveUpGroups();
  await guardTrial(chooseComputer(args, { environment: process.env, userId: process.getuid?.() ?? -1 }));
}

// New files are readable by all, as nixos-generate-config makes them, whatever the caller's mask was.
process.umask(0o022);
const [first, ...others] = process.argv.slice(2);
await (first === guardWord ? guard(others) : main(process.argv.slice(2)));
