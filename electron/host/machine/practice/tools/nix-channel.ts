/** `nix-channel --list | --update [NAME]`: one channel, whose server is a folder of the practice computer. */
import { basename } from 'node:path';
import { servedChannel } from '../channel-server.ts';
import { channelUrl } from '../collection/release.ts';
import { practiceFolder } from '../folder.ts';
import { readRehearsal } from '../rehearsal.ts';
import { generationsOf, resolved } from './generations.ts';
import { setLink } from './links.ts';
import { addToStore } from './store-access.ts';
import type { ToolCall } from './tool-call.ts';
import { hostUnknown } from './wording.ts';

export async function nixChannel(call: ToolCall): Promise<number> {
  if (call.args.includes('--list')) {
    call.print(`nixos ${channelUrl}\n`);
    return 0;
  }
  if (call.args.includes('--update')) return updateChannel(call);
  call.say("error: no command specified\nTry 'nix-channel --help' for more information.\n");
  return 1;
}

export async function updateChannel(call: ToolCall): Promise<number> {
  const { root, say } = call;
  if (readRehearsal(root) === 'network') {
    say(hostUnknown(`${channelUrl}/nixexprs.tar.xz`));
    return 1;
  }
  say('unpacking 1 channels...\n');
  const { channelsProfile } = practiceFolder(root);
  const path = await addToStore(call, servedChannel(root, 'next'));
  if (path === undefined) return 1;
  if (resolved(channelsProfile) === path) return 0;
  const next = (generationsOf(channelsProfile).at(-1)?.number ?? 0) + 1;
  setLink(`${channelsProfile}-${next}-link`, path);
  setLink(channelsProfile, `${basename(channelsProfile)}-${next}-link`);
  return 0;
}
