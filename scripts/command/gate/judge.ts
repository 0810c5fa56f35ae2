import type { Checkout, Run } from "./checkout.ts";
import type { Mutation } from "./mutation.ts";

/** What a mutation showed. */
export interface Verdict {
  readonly mutation: Mutation;
  readonly check: Run;
  readonly generate: Run;
  /** The commands that were advised, each with its exit code. */
  readonly advice: ReadonlyMap<string, number | undefined>;
  /** What is wrong; empty: all is well. */
  readonly faults: readonly string[];
}

/**
 * Mutates a checkout, commits, and holds `check` against what `generate`, started on the same tree, does: `check` is 0
 * exactly where `generate` exits with 0, writes and removes nothing, and no unknown file lies in a folder of ours.
 */
export async function judge(checkout: Checkout, mutation: Mutation): Promise<Verdict> {
  checkout.reset();
  await mutation.apply(checkout);
  checkout.commit(mutation.name);
  checkout.git("tag", "--force", "mutated");
  const check = await checkout.run("specloom", "check", "--format", "json");
  const uncached = await checkout.run("specloom", "check", "--no-cache");
  const isCheckClean = checkout.status === "";
  const generate = await checkout.run("specloom", "generate");
  const isUnchanged = checkout.status === "";
  const again = await checkout.run("specloom", "check");
  const advice = await followAdvice(checkout, `${uncached.output}\n${generate.output}`);

  const isIdle = generate.exitCode === 0 && isUnchanged && !mutation.leavesUnknown;
  const isMended = generate.exitCode !== 0 || mutation.leavesUnknown || again.exitCode === 0;
  const causes = listCauses(check.output);
  const faults: readonly (readonly [isFault: boolean, text: string])[] = [
    [check.exitCode === undefined || uncached.exitCode === undefined, "check hangs"],
    [generate.exitCode === undefined, "generate hangs"],
    [check.exitCode !== mutation.check, `check is ${check.exitCode}, not ${mutation.check}`],
    [uncached.exitCode !== check.exitCode, `check --no-cache is ${uncached.exitCode}, check is ${check.exitCode}`],
    [!isCheckClean, "check writes something"],
    [generate.exitCode !== (mutation.generate ?? 0), `generate is ${generate.exitCode}, not ${mutation.generate ?? 0}`],
    [(check.exitCode === 0) !== isIdle, `check is ${check.exitCode}, and generate ${isIdle ? "does nothing" : "acts"}`],
    [!isMended, `after generate, check is ${again.exitCode}`],
    [!hasOnly(causes, mutation.causes), `the causes are ${[...causes].join(", ")}`],
    [mutation.says?.test(uncached.output + generate.output) === false, "it does not say what is wrong"],
    [/\bat .*:\d+:\d+\)?$/m.test(uncached.output + generate.output), "it prints a stack trace"],
    ...Array.from(advice, ([line, exitCode]) => [exitCode !== 0, `"${line}" is ${exitCode}`] as const),
  ];
  return { mutation, check, generate, advice, faults: faults.filter(([isFault]) => isFault).map(([, text]) => text) };
}

function listCauses(output: string): ReadonlySet<string> {
  try {
    const { changes } = JSON.parse(output) as { changes: readonly { cause: string }[] };
    return new Set(changes.map(({ cause }) => cause));
  } catch {
    return new Set();
  }
}

function hasOnly(causes: ReadonlySet<string>, allowed: readonly string[] | undefined): boolean {
  return allowed === undefined || [...causes].every((cause) => allowed.includes(cause));
}

/** Runs each command that an output names on the mutated tree, as it is written; `check` after what it is to check. */
async function followAdvice(checkout: Checkout, output: string): Promise<ReadonlyMap<string, number | undefined>> {
  const lines = Array.from(
    output.matchAll(/(?:^|`|: )((?:npx )?specloom (?:generate|check|validate)\b[^`\n]*?)(?=`| {3}|$)/gm),
    ([, line = ""]) => line.trim(),
  );
  const results = new Map<string, number | undefined>();
  for (const line of new Set(lines)) {
    checkout.git("checkout", "--quiet", "--force", "-B", "main", "mutated");
    checkout.git("clean", "--quiet", "--force", "-d", "--exclude=dist");
    if (line.includes("specloom check")) await checkout.run("specloom", "generate");
    results.set(line, (await checkout.runLine(line)).exitCode);
  }
  return results;
}
