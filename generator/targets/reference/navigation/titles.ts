import type { ApiModel, TagBase, Title } from "../../../model/model.ts";
import type { Labels } from "../labels.ts";
import type { Locale } from "../reference-options.ts";

/** What groups and texts are called in a locale; plain text. */
export class Titles {
  readonly #locale: Locale;
  readonly #labels: Labels;
  readonly #counts = new Map<string, number>();

  constructor({ resources, guides }: Pick<ApiModel, "resources" | "guides">, locale: Locale, labels: Labels) {
    this.#locale = locale;
    this.#labels = labels;
    for (const { title } of [...resources, ...guides]) {
      const text = this.of(title);
      this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
    }
  }

  of({ text, locales = {} }: Title): string {
    const own = Object.hasOwn(locales, this.#locale) ? locales[this.#locale] : undefined;
    return (own ?? text).trim() || this.#labels.untagged;
  }

  /** Of what it is below, from the outermost on. */
  above({ ancestors }: TagBase): string[] {
    return ancestors.map(({ title }) => this.of(title));
  }

  /** For a place that does not show what it is below: with that, where another one has the same title. */
  inFull(tag: TagBase): string {
    const own = this.of(tag.title);
    return (this.#counts.get(own) ?? 0) > 1 ? [...this.above(tag), own].join(" / ") : own;
  }
}
