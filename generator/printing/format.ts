/**
 * The one door of prettier. It formats only text that people wrote: all other text is printed as prettier would leave
 * it.
 */
import type { Options, Plugin } from "prettier";
import type { JsonObject } from "../syntax/json-value.ts";
import { stringifyJson } from "../syntax/stringify-json.ts";

/** Prefixes a text while it is formatted, as its first lines could be read as front matter. */
const HEADING = "# -\n\n";

/** Makes prettier skip the next block. */
export const PRETTIER_IGNORE = "<!-- prettier-ignore -->";

/** The languages that prettier formats in fences, with their plugins. A user's prettier has all of them. */
const LANGUAGES: readonly (readonly [RegExp, () => Promise<readonly unknown[]>])[] = [
  [
    /^(?:json.*|javascript|js|jsx|mjs|cjs|es6)$/,
    () => Promise.all([import("prettier/plugins/babel"), import("prettier/plugins/estree")]),
  ],
  [
    /^(?:typescript|ts|tsx|mts|cts)$/,
    () => Promise.all([import("prettier/plugins/typescript"), import("prettier/plugins/estree")]),
  ],
  [/^ya?ml$/, () => Promise.all([import("prettier/plugins/yaml")])],
  [/^(?:html?|xhtml|vue|angular)$/, () => Promise.all([import("prettier/plugins/html")])],
  [/^(?:css|scss|less|postcss)$/, () => Promise.all([import("prettier/plugins/postcss")])],
  [/^(?:graphql|gql|graphqls)$/, () => Promise.all([import("prettier/plugins/graphql")])],
  [/^(?:handlebars|hbs|glimmer)$/, () => Promise.all([import("prettier/plugins/glimmer")])],
  [/^(?:markdown|md|mdx)$/, () => Promise.resolve([])],
];

/** Whether prettier would format code of this language in a fence. */
export function isFormattedLanguage(language: string): boolean {
  return LANGUAGES.some(([pattern]) => pattern.test(language.toLowerCase()));
}

/** Formats a block of Markdown. The result has no line feed at its end. */
export async function formatMarkdown(text: string): Promise<string> {
  const [{ format }, markdown] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/markdown"),
  ]);
  const fences = text.matchAll(/(?<!<!-- prettier-ignore -->\n)^[ \t>*+\-\d.)]*(?:`{3,}|~{3,})\s*\{?\.?([\w-]+)/gm);
  const languages = Array.from(fences, ([, language = ""]) => language.toLowerCase());
  const wanted = LANGUAGES.filter(([pattern]) => languages.some((language) => pattern.test(language)));
  const loaded = await Promise.all(wanted.map(([, load]) => load()));
  const options: Options = { parser: "markdown", plugins: [markdown, ...loaded.flat()] as Plugin[] };
  return (await format(HEADING + text, options)).slice(HEADING.length).replace(/\n$/, "");
}

/** Prints a value as prettier formats a `.json` file. */
export async function formatJson(value: JsonObject): Promise<string> {
  const [{ format }, ...plugins] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/babel"),
    import("prettier/plugins/estree"),
  ]);
  return format(stringifyJson(value, "  "), { parser: "json", plugins: plugins as Plugin[] });
}
