import type { ClientOptions } from "./client-options.js";

/** The environment variables that are the defaults of a client's options. */
export interface EnvironmentNames {
  readonly [option: string]: string | EnvironmentNames;
}

/** Fills options that are not given from the environment. Where there is none, as in a browser, nothing is filled. */
export function fillFromEnvironment<Options extends ClientOptions>(
  options: Options,
  names: EnvironmentNames,
): Options {
  return fill(options, names) as Options;
}

/** A group of options, such as a user name and a password, is only filled as a whole. */
function fill(options: object, names: EnvironmentNames): object {
  const filled: Record<string, unknown> = { ...options };
  for (const [option, name] of Object.entries(names)) {
    const given = filled[option];
    const value =
      option === "auth"
        ? fill(Object(given) as object, name as EnvironmentNames)
        : (given ??
          (typeof name === "string" ? readVariable(name) : readAll(name)));
    // An unset variable must not hide the credential of a token source.
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

/** An empty variable counts as unset. */
function readVariable(name: string): string | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly env?: Readonly<Record<string, string>> };
  };
  try {
    return process?.env?.[name] || undefined;
  } catch {
    // Deno throws if it lacks the permission.
    return undefined;
  }
}
