import type { InlineConfig } from 'vite';

export interface NodeProgram {
  readonly name: string;
  readonly entry: string;
}

export const nodePrograms: readonly NodeProgram[];
export function nodeProgramConfig(program: NodeProgram): InlineConfig;
