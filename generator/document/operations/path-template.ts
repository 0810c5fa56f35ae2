/** https://spec.openapis.org/oas/v3.2.0.html#path-templating */

const EXPRESSION = /\{([^{}]+)\}/g;

/** The names between braces, each once, in their order. */
export function listTemplateNames(path: string): string[] {
  return [...new Set(Array.from(path.matchAll(EXPRESSION), ([, name = ""]) => name))];
}
