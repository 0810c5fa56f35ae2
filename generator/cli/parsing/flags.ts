import type { InferredOptionType, Options } from "yargs";
import type { MethodCase } from "../../model/model.ts";

/** Flags by their names, as yargs takes them. */
export type Flags = Readonly<Record<string, Options>>;

/** The request to any command: the specs, and how to print. */
export type Request = Values<typeof outputFlags> & { readonly specs: readonly string[] };

/** The request to a command that also has its own flags. */
export type RequestWith<Own extends Flags> = Request & Values<Own>;

type Values<Declared extends Flags> = {
  readonly [Name in keyof Declared as CamelCase<Name>]?: InferredOptionType<Declared[Name]>;
};

/** `dry-run` is `dryRun` in a request. */
type CamelCase<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;

/** A flag that takes one value. If it is given twice, the last one counts. */
function value(description: string) {
  return { type: "string", requiresArg: true, description, coerce: takeLast<string> } as const;
}

function values(description: string) {
  return { type: "string", array: true, nargs: 1, requiresArg: true, description } as const;
}

function takeLast<T>(given: T | readonly T[]): T | undefined {
  return Array.isArray(given) ? (given as readonly T[]).at(-1) : (given as T);
}

/** The flags that decide the output. */
export const planFlags = {
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
} as const satisfies Flags;

/** The flags of the commands that compare a plan with the disk. */
export const cacheFlags = {
  cache: { type: "boolean", default: true, description: "Use what earlier runs have planned  (--no-cache)" },
} as const satisfies Flags;

/** The flags of every command. */
export const outputFlags = {
  format: values("text or json; FORMAT=FILE writes to a file"),
  quiet: { type: "boolean", description: "Print errors only" },
  verbose: { type: "boolean", description: "Print warnings in full" },
  color: { type: "boolean", default: true, description: "Use colours  (--no-color, NO_COLOR)" },
} as const satisfies Flags;
