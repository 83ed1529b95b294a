/** The plan of a newer lock file, as the host in memory answers it. */
import type { Plan } from '#shared/api/changes.ts';

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
