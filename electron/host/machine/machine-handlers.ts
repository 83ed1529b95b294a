/** The calls `machine.*`: what computer this is, and how it is. */
import { fail, ok } from '#shared/api/result.ts';
import type { FileState } from '../catalog/installed-state.ts';
import { readGenerations } from '../generations/read-generations.ts';
import type { HandlersOf } from '../handlers.ts';
import { agreement } from '../history/agreement.ts';
import type { GenerationRecords } from '../history/generation-records.ts';
import { say } from '../texts/say.ts';
import { failedUnits, nextCleanUp, unitLog } from './ask-systemd.ts';
import { configuredCleanUp } from './clean-up.ts';
import { machineOverview, type OverviewParts } from './overview.ts';

export interface MachineParts extends Pick<OverviewParts, 'computer' | 'practiceEngine'> {
  readonly records: GenerationRecords;
  /** A job of this computer is under way. */
  readonly isUnderWay: () => boolean;
  readonly files: () => Promise<FileState>;
}

export function createMachineHandlers(parts: MachineParts): HandlersOf<'machine.'> {
  const { computer, records, practiceEngine, isUnderWay, files } = parts;
  return {
    'machine.overview': async () => {
      const [generations, agrees, state] = await Promise.all([
        readGenerations(computer),
        // While a job is under way the files are ahead of the system, and that is as it should be.
        isUnderWay() ? ('unknown' as const) : agreement(computer, records),
        files(),
      ]);
      const overview = await machineOverview({
        computer,
        generations,
        agreement: agrees,
        practiceEngine,
        installedApps: state.allInstalled().length,
        configuredName: configuredName(state),
        cleanUp: configuredCleanUp(state),
      });
      return ok(overview);
    },

    'machine.condition': async () => {
      // A mounted tree has no systemd; the one that runs here is another computer's.
      if (!computer.canApply) return ok({ failedUnits: null, nextCleanUp: null });
      const [units, next] = await Promise.all([
        failedUnits(computer.commands),
        nextCleanUp(computer.commands),
      ]);
      return ok({ failedUnits: units, nextCleanUp: next });
    },

    'machine.unitLog': async ({ unit }) => {
      const lines = computer.canApply
        ? await unitLog(computer.commands, unit)
        : fail(say`This computer is not running, so it has no journal to look at.`);
      return lines.ok ? ok({ lines: lines.value }) : fail({ kind: 'cannot-read', sentence: lines.error });
    },
  };
}

function configuredName({ configuration, settingState }: FileState): string | null {
  const state = settingState('networking.hostName');
  if (state.kind === 'set' && state.value?.type === 'string') return state.value.value;
  return configuration.flake?.host ?? null;
}
