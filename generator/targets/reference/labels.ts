import type { JsonNumber } from "../../syntax/json-value.ts";
import { invariant } from "../../diagnostics/invariant.ts";
import { joinInline, markup, type Inline } from "./content/inline.ts";
import { LABEL_NAMES, type LabelName } from "./label-names.ts";
import type { Locale, ReferenceOptions } from "./reference-options.ts";

/** The labels of one locale, by name. Placeholders are in braces. */
export type Labels = Readonly<Record<LabelName, string>>;

/** The catalogue of a locale from the target's templates, with the labels of the configuration in place of its own. */
export function readLabels(
  templates: ReadonlyMap<string, string>,
  locale: Locale,
  { labels: own }: Pick<ReferenceOptions, "labels">,
): Labels {
  const text = templates.get(`locales/${locale}.json`);
  invariant(text !== undefined, `there are no labels for ${locale}`);
  const labels = { ...(JSON.parse(text) as Partial<Labels>), ...own[locale] };
  for (const name of LABEL_NAMES) invariant(labels[name] !== undefined, `the labels for ${locale} lack ${name}`);
  return labels as Labels;
}

const PLACEHOLDER = /\{(\w+)\}/;

/** Puts values into a label. */
export function fillLabel(label: string, values: Readonly<Record<string, Inline | JsonNumber>>): Inline {
  const parts = label.split(PLACEHOLDER).map((part, index): Inline => {
    if (index % 2 === 0) return markup(part);
    const value = values[part];
    invariant(value !== undefined, `the label ${JSON.stringify(label)} wants a value ${part}`);
    return typeof value === "number" || typeof value === "bigint" ? String(value) : value;
  });
  return joinInline(parts);
}

/** Puts texts into a label that is a part of a text. */
export function fillText(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    invariant(value !== undefined, `the label ${JSON.stringify(label)} wants a value ${name}`);
    return String(value);
  });
}

/** Joins values with the separator of the locale. */
export function listInLabel(values: readonly Inline[], separator: string): Inline {
  return joinInline(values, markup(separator));
}
