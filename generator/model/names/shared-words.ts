import { listTellingParts } from "./api-path.ts";
import { compareText } from "./compare-text.ts";
import { splitWords } from "./words.ts";

/** Verbs and connecting words, which do not describe a subject. */
const NO_SUBJECT = new Set(
  (
    "add all and apply assign batch bind by cancel change check clear close confirm copy create delete detail details " +
    "disable download edit enable exchange execute export fetch find for from gene generate get has import in info invoke " +
    "is kick link list make modify move my new of on open patch pub publish put query read refresh remove reset revoke run " +
    "save search send set show start stop sync to trigger unassign unbind unlink update upload upsert validate verify view with"
  ).split(" "),
);

/** The most words in a name. */
const MAX_WORDS = 3;

/**
 * Finds the subject of operations in the words of their paths: the most frequent word, extended by its neighbours in at
 * least half of those paths. Plurals count as singulars. The result does not depend on the order of operations, and
 * rarely changes when one is added. It is empty if no two paths share a word.
 */
export function findSharedWords(paths: readonly string[]): string[] {
  const counts = countRuns(paths);
  const [word = "", most = 0] = findMost([...counts].filter(([run]) => !run.includes(" "))) ?? [];
  if (most < Math.min(2, paths.length)) return [];
  const least = most / 2;
  let best = word;
  for (let length = 2; length <= MAX_WORDS; length += 1) {
    const longer = findMost(
      [...counts].filter(([run]) => run.split(" ").length === length && ` ${run} `.includes(` ${best} `)),
    );
    if (longer === undefined || longer[1] <= least) break;
    [best] = longer;
  }
  return best.split(" ");
}

function findMost(runs: [string, number][]): [string, number] | undefined {
  return runs.sort(([a, x], [b, y]) => y - x || compareText(a, b))[0];
}

/** Counts the paths that contain each run of words. */
function countRuns(paths: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const runs = new Set(listTellingParts(path).flatMap((part) => listRuns(splitWords(part))));
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function listRuns(words: readonly string[]): string[] {
  return words.flatMap((_, start) =>
    Array.from({ length: MAX_WORDS }, (_, index) => words.slice(start, start + index + 1))
      .filter((run, index) => run.length === index + 1 && run.every(isSubject))
      .map((run) => run.map(toSingular).join(" ")),
  );
}

function isSubject(word: string): boolean {
  return /^[a-z][a-z0-9]*$/.test(word) && !NO_SUBJECT.has(word);
}

/** A heuristic, so that `user` and `users` are counted together. */
function toSingular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/s$/, "");
}
