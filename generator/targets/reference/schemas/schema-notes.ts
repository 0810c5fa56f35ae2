import type { ObjectSchema, PatternProperty, Schema } from "../../../model/model.ts";
import { resolveSchema } from "../../../model/schemas/properties.ts";
import { listConstraints } from "./constraints.ts";
import { printInPlace } from "./enum-values.ts";
import { fillLabel } from "../labels.ts";
import type { TableContext } from "../page-context.ts";
import type { Place } from "../place.ts";
import { printAssertion } from "./assertions.ts";
import { printType } from "./type-text.ts";
import type { Links } from "../names/model-links.ts";

/** What is said of a schema beside its type and description: limits, and what holds for its parts. */
export class SchemaNotes {
  readonly #context: TableContext;
  readonly #links: Links;
  readonly #place: Place;

  constructor(context: TableContext, links: Links, place: Place) {
    this.#context = context;
    this.#links = links;
    this.#place = place;
  }

  /** One line for each. */
  list(schema: Schema): string[] {
    const { schemas, labels } = this.#context;
    const resolved = resolveSchema(schema, schemas);
    const own = listConstraints(resolved, labels, this.#place);
    const parts = this.#listParts(resolved);
    if (schema.rules === undefined && resolved.rules === undefined) return [...own, ...parts];
    const rules = [...new Set([...(schema.rules ?? []), ...(resolved.rules ?? [])])];
    return [...own, ...parts, ...rules.map((rule) => printAssertion(rule, labels, this.#place))];
  }

  #listParts(schema: Schema): string[] {
    const { labels } = this.#context;
    switch (schema.kind) {
      case "array":
        // The values of an enum are told already.
        if (schema.items.kind === "enum") return [];
        return this.#describePart(schema.items, (text) => fillLabel(labels.eachItem, { text }));
      case "record":
        return [
          ...this.#describePart(schema.values, (text) => fillLabel(labels.eachValue, { text })),
          ...this.listPatterns(schema.patterns),
        ];
      case "tuple":
        return schema.items.flatMap((item, index) =>
          this.#describePart(
            item,
            (text) => `- ${fillLabel(labels.valueMeaning, { value: index + 1, meaning: text })}`,
          ),
        );
      case "union":
        return this.#listAlternatives(schema.members.filter(({ kind }) => kind !== "null" && kind !== "never"));
      case "intersection":
        return schema.members.filter(({ kind }) => kind !== "ref").flatMap((member) => this.list(member));
      case "object":
        return schema.properties.length > 0 ? [] : this.#describeWithoutFields(schema);
      default:
        return [];
    }
  }

  #describeWithoutFields({ alsoRequired = [], patterns }: ObjectSchema): string[] {
    const { mustHave } = this.#context.labels;
    const required = alsoRequired.length === 0 ? [] : [fillLabel(mustHave, { fields: this.#listNames(alsoRequired) })];
    return [...required, ...this.listPatterns(patterns)];
  }

  #listNames(names: readonly string[]): string {
    return names.map(this.#place.toCode).join(this.#context.labels.separator);
  }

  /** The fields that are known by how their names look. */
  listPatterns(patterns: readonly PatternProperty[]): string[] {
    const { labels } = this.#context;
    return patterns.map(({ pattern, schema }) => {
      const type = printType(schema, this.#context, this.#links);
      const text = [type, ...this.#phrases(schema)].join(labels.clause);
      return fillLabel(labels.fieldsLike, { pattern: this.#place.toCode(pattern), text });
    });
  }

  #listAlternatives(members: readonly Schema[]): string[] {
    const { labels } = this.#context;
    const [only] = members;
    if (members.length === 1 && only !== undefined) return only.kind === "ref" ? [] : this.list(only);
    return members.flatMap((member) => {
      return this.#describePart(member, (meaning) => {
        const value = printType(member, this.#context, this.#links);
        return `- ${fillLabel(labels.valueMeaning, { value, meaning })}`;
      });
    });
  }

  /** A part that has a section of its own is described there. */
  #describePart(part: Schema, print: (text: string) => string): string[] {
    const { names, view } = this.#context;
    if (part.kind === "ref" || (part.kind === "object" && names.find(part, view) !== undefined)) return [];
    const phrases = this.#phrases(part);
    return phrases.length === 0 ? [] : [print(phrases.join(this.#context.labels.clause))];
  }

  #phrases(schema: Schema): string[] {
    const text = this.#place.toMarkdown(schema.description ?? schema.title ?? "");
    const values = schema.kind === "enum" ? printInPlace(schema.members, this.#context.labels, this.#place) : [];
    return [...(text === "" ? [] : [text]), ...values, ...this.list(schema)];
  }
}
