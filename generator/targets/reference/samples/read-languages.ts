import { invariant } from "../../../diagnostics/invariant.ts";
import type { LanguageFile } from "../../../languages/language-file.ts";
import { Language } from "../../../languages/language.ts";
import type { Templates } from "../../../plan/target.ts";

const FILE = /^languages\/([^/]+)\.json$/;

/** The name of the language whose data a template is; `undefined` for all others. */
export function languageOf(path: string): string | undefined {
  return FILE.exec(path)?.[1];
}

/** The names of the languages that there are: a file with data and a template are all that each takes. */
export function listLanguages(templates: Templates): string[] {
  return [...templates.keys()].flatMap((path) => languageOf(path) ?? []);
}

/** The path of the template that prints the samples of a language. */
export function templateOf(language: string): string {
  return `languages/${language}.hbs`;
}

/** Reads the data of a language, which is valid by now. */
export function readLanguage(templates: Templates, name: string): Language {
  const text = templates.get(`languages/${name}.json`);
  invariant(text !== undefined, `there is no language ${name}`);
  return new Language(name, JSON.parse(text) as LanguageFile);
}
