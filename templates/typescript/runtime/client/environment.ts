import type { ClientOptions } from "./client-options.js";

/** For options of a client, the variables of the environment that stand in where a caller gives none. */
export interface EnvironmentNames {
  readonly [option: string]: string | EnvironmentNames;
}

/** Options with what the environment has of the others. Where there is no environment, as in a browser, it has nothing. */
export function fillFromEnvironment<Options extends ClientOptions>(
  options: Options,
  names: EnvironmentNames,
): Options {
  return fill(options, names) as Options;
}

/** A group of options, such as a user name and a password, is there as a whole or not at all. */
function fill(options: object, names: EnvironmentNames): object {
  const filled: Record<string, unknown> = { ...options };
  for (const [option, name] of Object.entries(names)) {
    const given = filled[option];
    const value =
      option === "auth"
        ? fill(Object(given) as object, name as EnvironmentNames)
        : (given ??
          (typeof name === "string" ? readVariable(name) : readAll(name)));
    // Nothing stands in for a credential that a token source may give.
    if (value !== undefined) filled[option] = value;
  }
  return filled;
}

function readAll(names: EnvironmentNames): object | undefined {
  const values = Object.entries(names).map(
    ([key, name]) => [key, readVariable(name as string)] as const,
  );
  return values.some(([, value]) => value === undefined)
    ? undefined
    : Object.fromEntries(values);
}

/** An empty variable is one that is not set. */
function readVariable(name: string): string | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly env?: Readonly<Record<string, string>> };
  };
  try {
    return process?.env?.[name] || undefined;
  } catch {
    // Deno asks for a permission.
    return undefined;
  }
}
