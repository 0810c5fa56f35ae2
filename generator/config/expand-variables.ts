export type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** A setting with the environment's values in place of `${NAME}`. A variable that is not set, or empty, stays. */
export function expandVariables(text: string, environment: Environment): string {
  return text.replace(VARIABLE, (written, name: string) => environment[name] || written);
}

/** The first variable of a setting that the environment does not have. */
export function findMissingVariable(text: string, environment: Environment): string | undefined {
  return Array.from(text.matchAll(VARIABLE), ([, name = ""]) => name).find((name) => !environment[name]);
}
