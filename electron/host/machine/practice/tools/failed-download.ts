/** The rehearsed network failure: what Nix says when the cache cannot be reached. */
import { internalJson } from './internal-json.ts';
import type { ToolCall } from './tool-call.ts';
import { hostUnknown } from './wording.ts';

const cache = 'https://cache.nixos.org';

export function failDownload(call: ToolCall, logFormat: 'internal-json' | 'text'): void {
  const retry = `unable to download '${cache}/nix-cache-info': Could not resolve hostname (6); retrying in 302 ms`;
  const error = hostUnknown(`${cache}/nix-cache-info`).trimEnd();
  if (logFormat === 'text') {
    call.say(`warning: ${retry}\n${error}\n`);
    return;
  }
  call.say(internalJson({ action: 'msg', level: 1, msg: `warning: ${retry}` }));
  call.say(
    internalJson({
      action: 'msg',
      level: 0,
      msg: error,
      raw_msg: error.slice('error: '.length),
      line: null,
      column: null,
      file: null,
    }),
  );
}
