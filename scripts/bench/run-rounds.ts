import { join } from "node:path";
import type { Contestant } from "./contestant.ts";
import { BENCH_FOLDER } from "./folders.ts";
import { measureProcess, type MeasuringOptions } from "./measure-process.ts";

/** What the rounds of one contestant gave. */
export interface Score {
  readonly contestant: Contestant;
  /** Seconds; empty: it gave up, and `fault` says how. */
  readonly times: readonly number[];
  readonly peakMiB: number | undefined;
  readonly fault: string | undefined;
}

export interface RoundsOptions extends Omit<MeasuringOptions, "log"> {
  readonly rounds: number;
}

/**
 * Runs contestants in turn, round after round, so that a slow minute of the machine is a slow minute for each. One that
 * fails is out, and ends nothing else.
 */
export async function runRounds(contestants: readonly Contestant[], options: RoundsOptions): Promise<Score[]> {
  const scores = new Map(contestants.map((contestant) => [contestant, startScore(contestant)]));
  for (let round = 0; round < options.rounds; round += 1) {
    for (const contestant of contestants) {
      const score = scores.get(contestant);
      if (score === undefined || score.fault !== undefined) continue;
      scores.set(contestant, await addRound(score, round, options));
    }
  }
  return [...scores.values()];
}

function startScore(contestant: Contestant): Score {
  return { contestant, times: [], peakMiB: undefined, fault: undefined };
}

async function addRound(score: Score, round: number, { node, limitSeconds }: RoundsOptions): Promise<Score> {
  const { contestant, times, peakMiB } = score;
  const log = join(BENCH_FOLDER, "last-run.log");
  try {
    contestant.prepare?.(round);
    const run = await measureProcess(contestant.command, { node, limitSeconds, log });
    if (run.outcome === "too slow") return { ...score, times: [], fault: `not done in ${limitSeconds} s` };
    if (run.outcome === "failed") return { ...score, times: [], fault: `refuses: ${findComplaint(run.text)}` };
    const peak = Math.max(peakMiB ?? 0, run.peakMiB ?? 0);
    return { ...score, times: [...times, run.seconds], peakMiB: peak === 0 ? undefined : peak };
  } catch (error) {
    return { ...score, times: [], fault: error instanceof Error ? error.message.slice(0, 200) : String(error) };
  }
}

/** The line that says most of why a program failed. */
function findComplaint(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const complaint = lines.find((line) => /error|fail|cannot|invalid/i.test(line)) ?? lines.find((line) => line !== "");
  return (complaint ?? "without a word").slice(0, 120);
}

/** The middle one; of an even number, the lower of the two. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
