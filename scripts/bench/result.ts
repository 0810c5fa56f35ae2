import { compileOutput, type Compilation } from "./compile-output.ts";
import { median, type Score } from "./run-rounds.ts";

/** All that is known of a contestant on a document. */
export interface Result extends Compilation {
  /** Where it ran, as a name. */
  readonly document: string;
  readonly name: string;
  readonly medianSeconds: number | undefined;
  readonly times: readonly number[];
  readonly peakMiB: number | undefined;
  readonly fault: string | undefined;
}

/** Sums up a contestant's rounds, and compiles what it left. */
export async function concludeScore(score: Score, document: string, limitSeconds: number): Promise<Result> {
  const { contestant, times, peakMiB, fault } = score;
  const compilation =
    contestant.output === undefined || times.length === 0
      ? { errors: undefined, compileSeconds: undefined }
      : await compileOutput(contestant.output, limitSeconds);
  return { document, name: contestant.name, medianSeconds: median(times), times, peakMiB, fault, ...compilation };
}
