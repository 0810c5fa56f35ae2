/** Files and folders of tests that cost more CPU than a habit may. `npm run test-times` finds the next ones. */
const SLOW: readonly string[] = [
  // They start the program as a process, many times.
  "generator/testing/commands/",
  "generator/testing/same-bytes.test.ts",

  // They compile SDKs, or the samples of pages.
  "generator/testing/corpus.test.ts",
  "generator/testing/samples/samples.test.ts",
  "generator/testing/sdk/",

  // They try thousands of inputs, or all cases with prettier.
  "generator/testing/hostile/",
  "generator/testing/cache-keys.test.ts",
  "generator/testing/targets.test.ts",
  "generator/targets/reference/hostile.test.ts",
  "generator/targets/reference/pages.test.ts",
  "generator/targets/reference/dialect/dialects.test.ts",
  "generator/targets/reference/sites/sites.test.ts",
  "generator/targets/reference/markdown/doors.test.ts",
  "generator/targets/reference/markdown/fast-and-slow.test.ts",
  "generator/targets/reference/markdown/text-limits.test.ts",
];

export function isSlow(file: string): boolean {
  return SLOW.some((path) => covers(path, file));
}

/** The entries of the list that no file has any more. */
export function listUnused(files: readonly string[]): string[] {
  return SLOW.filter((path) => !files.some((file) => covers(path, file)));
}

function covers(path: string, file: string): boolean {
  return path.endsWith("/") ? file.startsWith(path) : file === path;
}
