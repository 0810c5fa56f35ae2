import { invariant } from "../../diagnostics/invariant.ts";
import type en from "../../../templates/reference/locales/en.json";
import type { Locale } from "./reference-options.ts";

/** What pages say in one language of people, by name. Values stand in braces. */
export type Labels = Readonly<Record<LabelName, string>>;

export type LabelName = keyof typeof en;

/** Reads the catalogue of a locale from the target's templates. */
export function readLabels(templates: ReadonlyMap<string, string>, locale: Locale): Labels {
  const text = templates.get(`locales/${locale}.json`);
  invariant(text !== undefined, `there are no labels for ${locale}`);
  return JSON.parse(text) as Labels;
}

/** Puts values, which have come through a door, into a label. */
export function fillLabel(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    invariant(value !== undefined, `the label ${JSON.stringify(label)} wants a value ${name}`);
    return String(value);
  });
}
