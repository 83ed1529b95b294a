/** A failed evaluation as Nix tells it with `--log-format internal-json`. */
import { internalJson } from '../internal-json.ts';
import type { EvaluationProblem } from './evaluate-system.ts';

export function evaluationMessage({ text, message, place }: EvaluationProblem): string {
  return internalJson({
    action: 'msg',
    level: 0,
    msg: text.replace('error:', '\u001b[31;1merror:\u001b[0m'),
    raw_msg: message,
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
  });
}
