export type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** Replaces each `${NAME}` in a setting by its environment variable, unless that is undefined or empty. */
export function expandVariables(text: string, environment: Environment): string {
  return text.replace(VARIABLE, (written, name: string) => environment[name] || written);
}

/** The first undefined environment variable in a setting. */
export function findMissingVariable(text: string, environment: Environment): string | undefined {
  return Array.from(text.matchAll(VARIABLE), ([, name = ""]) => name).find((name) => !environment[name]);
}
