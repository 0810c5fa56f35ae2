/** What is below what: https://spec.openapis.org/oas/v3.2.0.html#tag-object and https://redocly.com/docs-legacy/api-reference-docs/specification-extensions/x-tag-groups */
import { type SourceObject, asList, asObject, asText, asTexts } from "../../syntax/values.ts";
import type { Ancestor, Title } from "../model.ts";
import type { DeclaredTag } from "./tags.ts";

/** A heading over tags, which is no tag itself. */
export interface Section {
  readonly name: string;
  readonly tags: readonly string[];
}

/** The extension that groups tags below headings. */
export const TAG_GROUPS = "x-tagGroups";

/** Those of `x-tagGroups` that have a name. */
export function listSections(root: SourceObject): Section[] {
  return asList(root[TAG_GROUPS]).flatMap((item) => {
    const { name, tags } = asObject(item);
    const text = asText(name);
    return text === undefined || text.trim() === "" ? [] : [{ name: text, tags: asTexts(tags) }];
  });
}

/** The order and the levels of tags. */
export class TagTree {
  readonly titleOf: (tag: string) => Title;
  readonly #parents: ReadonlyMap<string, string>;
  readonly #sections: readonly Section[];

  constructor(tags: readonly DeclaredTag[], sections: readonly Section[], titleOf: (tag: string) => Title) {
    const known = new Set(tags.map(({ tag }) => tag));
    this.#parents = new Map(
      tags.flatMap(({ tag, value }) => {
        const parent = asText(value["parent"]);
        return parent !== undefined && known.has(parent) ? [[tag, parent] as const] : [];
      }),
    );
    this.#sections = sections;
    this.titleOf = titleOf;
  }

  /** From the outermost on. A tag that is below itself is below nothing. */
  listAncestors(tag: string): Ancestor[] {
    const above: string[] = [];
    for (let parent = this.#parents.get(tag); parent !== undefined; parent = this.#parents.get(parent)) {
      if (above.includes(parent) || parent === tag) return [];
      above.unshift(parent);
    }
    const section = this.#findSection(above[0] ?? tag) ?? this.#findSection(tag);
    return [
      ...(section === undefined ? [] : [{ title: this.titleOf(section.name) }]),
      ...above.map((each) => ({ tag: each, title: this.titleOf(each) })),
    ];
  }

  /** Those of sections first, in the order of the sections; the others as they are given. */
  sort(tags: readonly string[]): string[] {
    const ordered = new Set(this.#sections.flatMap((section) => section.tags.filter((tag) => tags.includes(tag))));
    return [...ordered, ...tags.filter((tag) => !ordered.has(tag))];
  }

  #findSection(tag: string): Section | undefined {
    return this.#sections.find(({ tags }) => tags.includes(tag));
  }
}
