/**
 * `nix-channel --list | --add URL [NAME] | --update [NAME]`: one channel, whose server is a folder of the practice
 * computer. Its address is kept where nix-channel keeps its list, in the home directory of root.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { releaseInChannelAddress } from '#shared/machine/channel-release.ts';
import { newestServed } from '../channel-server.ts';
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
    call.print(`nixos ${channelAddress(call.root)}\n`);
    return 0;
  }
  if (call.args[0] === '--add') return addChannel(call);
  if (call.args.includes('--update')) return updateChannel(call);
  call.say("error: no command specified\nTry 'nix-channel --help' for more information.\n");
  return 1;
}

async function addChannel({ root, args, say }: ToolCall): Promise<number> {
  const [, address = '', name = 'nixos'] = args;
  if (name !== 'nixos' || !/^https?:\/\/\S+$/.test(address)) {
    say(`error: the practice computer has only the channel 'nixos', and '${address}' is no address of one\n`);
    return 1;
  }
  await writeFile(listFile(root), `${address} nixos\n`);
  return 0;
}

export async function updateChannel(call: ToolCall): Promise<number> {
  const { root, say } = call;
  const address = channelAddress(root);
  const served = newestServed(root, releaseInChannelAddress(address) ?? '');
  if (readRehearsal(root) === 'network' || served === undefined) {
    say(hostUnknown(`${address}/nixexprs.tar.xz`));
    return 1;
  }
  say('unpacking 1 channels...\n');
  const { channelsProfile } = practiceFolder(root);
  const path = await addToStore(call, served);
  if (path === undefined) return 1;
  if (resolved(channelsProfile) === path) return 0;
  const next = (generationsOf(channelsProfile).at(-1)?.number ?? 0) + 1;
  setLink(`${channelsProfile}-${next}-link`, path);
  setLink(channelsProfile, `${basename(channelsProfile)}-${next}-link`);
  return 0;
}

function channelAddress(root: string): string {
  try {
    return /^(\S+) nixos$/m.exec(readFileSync(listFile(root), 'utf8'))?.[1] ?? channelUrl;
  } catch {
    return channelUrl;
  }
}

function listFile(root: string): string {
  return `${root}/root/.nix-channels`;
}
