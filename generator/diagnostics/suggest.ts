import { distance } from "fastest-levenshtein";

/** The maximum share of characters that differ. Suggestions beyond it would mislead more often than they help. */
const MAX_DIFFERENCE = 0.4;

/** The closest candidate to a misspelt word, if it is close enough. Letter case is ignored. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length * MAX_DIFFERENCE)) + 1;
  for (const candidate of candidates) {
    const difference = distance(wanted, candidate.toLowerCase());
    if (difference >= least) continue;
    nearest = candidate;
    least = difference;
  }
  return nearest;
}
