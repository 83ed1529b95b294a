/** The look at a newer release that is under way or over: one at a time, and every page sees the same. */
import type { Change } from '#shared/api/changes.ts';
import type { UpgradeLook } from '#shared/api/upgrade.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { KnownNames } from '../../apply/explain/explanation.ts';
import type { ConfigurationSnapshot } from '../../config/configuration-store.ts';
import { readFollowedRelease } from './followed-release.ts';
import { lookAtRelease } from './look-at-release.ts';
import { putAside, type ReleaseAside } from './release-aside.ts';

export interface LooksParts {
  readonly computer: Computer;
  readonly snapshot: () => Promise<ConfigurationSnapshot>;
  readonly pending: () => Promise<readonly Change[]>;
  readonly names: KnownNames;
  /** Ours: what is fetched is kept below it. */
  readonly directory: string;
  readonly tell: (look: UpgradeLook) => void;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

export interface UpgradeLooks {
  current(): UpgradeLook;
  /** The release that was looked at last, as long as it is there. */
  aside(release: string): ReleaseAside | undefined;
  /** Begins; a look that is under way is ended. */
  begin(release: string): void;
  end(): void;
  /** What was found is done by a pending change. */
  take(id: string): void;
}

export function createUpgradeLooks(parts: LooksParts): UpgradeLooks {
  let look: UpgradeLook = { kind: 'none' };
  let aside: ReleaseAside | undefined;
  let ending = new AbortController();

  const become = (next: UpgradeLook): void => {
    look = next;
    parts.tell(look);
  };

  const run = async (release: string, mine: AbortController): Promise<void> => {
    const signal = AbortSignal.any([mine.signal, parts.signal]);
    const isMine = (): boolean => ending === mine && !signal.aborted;
    const show = (next: UpgradeLook): void => {
      if (isMine()) become(next);
    };
    const looking = { kind: 'looking', release, share: null, rounds: 0, found: 0 } as const;
    const failed = (sentence: string): void => show({ kind: 'failed', release, sentence });
    try {
      show({ ...looking, step: 'fetching' });
      const put = await putAside({
        computer: parts.computer,
        followed: await readFollowedRelease(parts.computer),
        release,
        directory: parts.directory,
        signal,
        onShare: (share) => show({ ...looking, step: 'fetching', share }),
      });
      if (!put.ok) return failed(put.error);
      if (!isMine()) return;
      aside = put.value;
      const seen = await lookAtRelease({
        computer: parts.computer,
        snapshot: await parts.snapshot(),
        pending: await parts.pending(),
        aside: put.value,
        names: parts.names,
        signal,
        onRound: (rounds, found) => show({ ...looking, step: 'evaluating', rounds, found }),
      });
      if (!seen.ok) return failed(seen.error);
      const { findings, notes, end } = seen.value;
      show({ kind: 'looked', release, findings: [...findings], notes: [...notes], end });
    } catch (error) {
      // Such as a full disk: it says nothing about the release.
      failed(error instanceof Error ? error.message : String(error));
    }
  };

  return {
    current: () => look,
    aside: (release) => (aside?.release === release ? aside : undefined),
    begin(release) {
      ending.abort();
      ending = new AbortController();
      // Its folder makes room for the next one's.
      if (aside?.release !== release) aside = undefined;
      void run(release, ending);
    },
    end() {
      ending.abort();
      if (look.kind === 'looking') become({ kind: 'none' });
    },
    take(id) {
      if (look.kind !== 'looked') return;
      const findings = look.findings.map((one) => (one.id === id ? { ...one, isTaken: true } : one));
      become({ ...look, findings });
    },
  };
}
