/** The plan of a newer lock file, and what an update would change, as the host in memory answers them. */
import type { Plan } from '#shared/api/changes.ts';
import type { UpdateLook } from '#shared/api/updates.ts';

export const fakeLockPlan: Plan = {
  planId: 'plan-lock',
  files: [
    {
      path: '/etc/nixos/flake.lock',
      created: false,
      diff: [
        { kind: 'context', text: '      "locked": {', before: 4, after: 4 },
        { kind: 'removed', text: '        "rev": "0c582677378fabc0de",', before: 5, after: null },
        { kind: 'added', text: '        "rev": "8edf06bea5bcbee082",', before: null, after: 5 },
        { kind: 'context', text: '        "type": "github"', before: 6, after: 6 },
      ],
      addedLines: 1,
      removedLines: 1,
    },
  ],
  refusals: [],
  alreadySo: [],
  affects: [],
  needsPassword: true,
};

export const fakeUpdateLook: UpdateLook = {
  check: {
    findings: [],
    download: { paths: 214, bytes: 612_000_000, unpackedBytes: 2_140_000_000 },
    builds: 31,
  },
  packages: {
    added: [{ name: 'libdisplay-info', version: '0.2.0' }],
    removed: [{ name: 'pcre', version: '8.45' }],
    changed: [
      { name: 'firefox', from: ['132.0'], to: ['132.0.2'] },
      { name: 'linux', from: ['6.6.60'], to: ['6.6.63'] },
      { name: 'systemd', from: ['256.7'], to: ['256.8'] },
    ],
  },
  revision: '8edf06bea5bcbee082df',
};
