import { create } from 'zustand';

interface SeenOutcome {
  /** The job whose ending was on the screen in this window. */
  readonly jobId: string | null;
  readonly see: (jobId: string) => void;
}

/** An ending that was shown is not told again on the other screens. */
export const useSeenOutcome = create<SeenOutcome>()((set) => ({
  jobId: null,
  see: (jobId) => set({ jobId }),
}));
