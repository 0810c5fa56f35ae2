/** Why a file is not what it would be: see `compareOutput`. */
import type { InputHash, InputKind, Plan } from "../plan/plan.ts";
import { printInput, type Lock } from "./lock.ts";

/** `hand-edit`, `unknown`: not as we have left it. `spec` to `generator`: an input changed. `nondeterminism`: our bug. */
export type Cause = "missing" | "hand-edit" | "unknown" | "stale" | InputCause | "nondeterminism";

type InputCause = "spec" | "config" | "template" | "generator";

const CAUSE_OF_INPUT: Readonly<Record<InputKind, InputCause>> = {
  document: "spec",
  config: "config",
  options: "config",
  template: "template",
  generator: "generator",
};

/** Where several inputs changed, the first of these is named: nearest to what the user works on. */
const PREFERENCE: readonly InputCause[] = ["spec", "config", "template", "generator"];

/** For each folder of a plan, why files that nobody edited would come out differently now. */
export function findInputCauses(plan: Plan, lock: Lock): ReadonlyMap<string, Cause> {
  const recorded = new Set(lock.inputs.map(printInput));
  const present = new Set(plan.inputs.map(printInput));
  const changed = [
    ...plan.inputs.filter((input) => !recorded.has(printInput(input))),
    ...lock.inputs.filter((input) => !present.has(printInput(input))),
  ];
  return new Map(plan.folders.map((folder) => [folder, nameCause(changed.filter((input) => input.folder === folder))]));
}

function nameCause(changed: readonly InputHash[]): Cause {
  const causes = new Set(changed.map(({ kind }) => CAUSE_OF_INPUT[kind]));
  return PREFERENCE.find((cause) => causes.has(cause)) ?? "nondeterminism";
}

/** Why nobody but us may have written what is on the disk; `undefined` if it is as we have left it. */
export function findForeignCause(hash: string, states: readonly string[] | undefined): Cause | undefined {
  if (states === undefined) return "unknown";
  return states.includes(hash) ? undefined : "hand-edit";
}
