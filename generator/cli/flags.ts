import type { MethodCase } from "../model/model.ts";
import type { PlanRequest } from "../run/run-request.ts";

/** A flag that takes one value; of several the last one counts. */
function value(description: string) {
  return { type: "string", requiresArg: true, description, coerce: takeLast } as const;
}

function values(description: string) {
  return { type: "string", array: true, nargs: 1, requiresArg: true, description } as const;
}

function takeLast<T>(given: T | readonly T[]): T | undefined {
  return Array.isArray(given) ? (given as readonly T[]).at(-1) : (given as T);
}

/** The flags that say what the output is to be. */
const planFlags = {
  config: value("Configuration file"),
  out: value("Folder of the output  [default: output]"),
  target: values("Target, repeatable"),
  only: value("Operations by id, tag or path; * stands for anything"),
  "method-case": {
    choices: ["camel", "snake", "pascal"],
    requiresArg: true,
    description: "Casing of the client's methods",
    coerce: takeLast<MethodCase>,
  },
  locale: values("Language of the pages, repeatable"),
  "allow-outside-references": {
    type: "boolean",
    description: "Read what a document refers to outside of its folder, or of its URL's origin",
  },
} as const;

/** The flags of the commands that compare a plan with the disk. */
const cacheFlags = {
  cache: { type: "boolean", default: true, description: "Use what earlier runs have planned  (--no-cache)" },
} as const;

/** The flags of every command. */
const outputFlags = {
  format: values("text or json; FORMAT=FILE writes to a file"),
  quiet: { type: "boolean", description: "Print errors only" },
  verbose: { type: "boolean", description: "Print warnings in full" },
  color: { type: "boolean", default: true, description: "Use colours  (--no-color, NO_COLOR)" },
} as const;

/** The flags of each command. */
export const FLAGS = {
  generate: {
    ...planFlags,
    "dry-run": { type: "boolean", description: "Say what would be written, and write nothing" },
    force: { type: "boolean", description: "Overwrite files that were edited" },
    ...cacheFlags,
    ...outputFlags,
  },
  check: {
    ...planFlags,
    diff: { type: "boolean", description: "Print the differences" },
    ...cacheFlags,
    ...outputFlags,
  },
  validate: {
    config: planFlags.config,
    target: planFlags.target,
    "allow-outside-references": planFlags["allow-outside-references"],
    ...outputFlags,
  },
  preview: {
    config: planFlags.config,
    "method-case": planFlags["method-case"],
    locale: planFlags.locale,
    "allow-outside-references": planFlags["allow-outside-references"],
    port: { type: "number", requiresArg: true, description: "Port of the site  [default: 5173, or the next free one]" },
    ...outputFlags,
  },
} as const;

export interface PreviewRequest extends PlanRequest {
  readonly port?: number | undefined;
}

export interface GenerateRequest extends PlanRequest {
  readonly cache: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly verbose: boolean;
}

export interface CheckRequest extends PlanRequest {
  readonly cache: boolean;
  readonly diff: boolean;
  readonly verbose: boolean;
}

/** How the user wants to hear of it. */
export interface OutputRequest {
  readonly format: readonly string[];
  readonly quiet: boolean;
  readonly color: boolean;
}

/** A command line that was understood. */
export type Request =
  | { readonly command: "generate"; readonly request: GenerateRequest; readonly output: OutputRequest }
  | { readonly command: "check"; readonly request: CheckRequest; readonly output: OutputRequest }
  | { readonly command: "validate"; readonly request: PlanRequest; readonly output: OutputRequest }
  | { readonly command: "preview"; readonly request: PreviewRequest; readonly output: OutputRequest };
