/** What the job is to do with a generation. */
import type { Job } from '#shared/api/apply.ts';
import { helperProtocolVersion } from '#shared/api/helper-protocol.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { JobOrder } from '../apply/jobs.ts';
import { needsPassword } from '../privilege/helper-client.ts';

const version = helperProtocolVersion;

export function switchOrder(computer: Computer, generation: number): JobOrder {
  return order(
    computer,
    { kind: 'switch-generation', generation },
    { request: 'switch-generation', version, generation },
  );
}

/** `generation` null: what starts next is again what starts by default. */
export function bootOnceOrder(
  computer: Computer,
  generation: number | null,
  specialisation: string | null,
): JobOrder {
  return order(
    computer,
    { kind: 'boot-once', generation },
    { request: 'boot-once', version, generation, specialisation },
  );
}

export function setDefaultOrder(computer: Computer, generation: number): JobOrder {
  return order(
    computer,
    { kind: 'set-default', generation },
    { request: 'set-default', version, generation },
  );
}

export function deleteOrder(computer: Computer, generations: readonly number[]): JobOrder {
  return order(
    computer,
    { kind: 'delete-generations', generations: [...generations] },
    { request: 'delete-generations', version, generations: [...generations] },
  );
}

function order(computer: Computer, task: Job['task'], request: JobOrder['request']): JobOrder {
  return {
    task,
    stages: [...(needsPassword(computer) ? (['authorising'] as const) : []), 'activating'],
    request,
    // Its record, if there is one, is that of the apply that made it.
    whenSwitched: async () => {},
  };
}
