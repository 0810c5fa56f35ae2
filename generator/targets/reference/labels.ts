import type { JsonNumber } from "../../syntax/json-value.ts";
import { invariant } from "../../diagnostics/invariant.ts";
import { LABEL_NAMES, type LabelName } from "./label-names.ts";
import type { Locale } from "./reference-options.ts";

/** What pages say in one language of people, by name. Values stand in braces. */
export type Labels = Readonly<Record<LabelName, string>>;

/** Reads the catalogue of a locale from the target's templates. */
export function readLabels(templates: ReadonlyMap<string, string>, locale: Locale): Labels {
  const text = templates.get(`locales/${locale}.json`);
  invariant(text !== undefined, `there are no labels for ${locale}`);
  const labels = JSON.parse(text) as Partial<Labels>;
  for (const name of LABEL_NAMES) invariant(labels[name] !== undefined, `the labels for ${locale} lack ${name}`);
  return labels as Labels;
}

/** Puts values, which have come through a door, into a label. */
export function fillLabel(label: string, values: Readonly<Record<string, string | JsonNumber>>): string {
  return label.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    invariant(value !== undefined, `the label ${JSON.stringify(label)} wants a value ${name}`);
    return String(value);
  });
}
