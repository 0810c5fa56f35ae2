import { distance } from "fastest-levenshtein";

/** The share of a word's characters that may differ. Above it a suggestion misleads more often than it helps. */
const MAX_DIFFERENCE = 0.4;

/** The candidate that was most likely meant by a misspelt word, if one is near enough. Letter case counts for nothing. */
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
