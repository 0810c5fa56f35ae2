import type { ObjectSchema, PatternProperty, Schema } from "../../../model/model.ts";
import { resolveSchema } from "../../../model/schemas/properties.ts";
import { listConstraints } from "./constraints.ts";
import { listInLine } from "./enum-values.ts";
import { code, markdown, type Inline } from "../content/inline.ts";
import { flattenLines, toItem, toLine, type Line } from "../content/line.ts";
import { fillLabel, listInLabel } from "../labels.ts";
import type { TableContext } from "../page-context.ts";
import { describeAssertion } from "./assertions.ts";
import { describeType } from "./describe-type.ts";
import type { Links } from "../names/model-links.ts";

/** Describes a schema beyond its type and description: its limits, and what holds for its parts. */
export class SchemaNotes {
  readonly #context: TableContext;
  readonly #links: Links;

  constructor(context: TableContext, links: Links) {
    this.#context = context;
    this.#links = links;
  }

  /** One line for each. */
  list(schema: Schema): Line[] {
    const { schemas, labels } = this.#context;
    const resolved = resolveSchema(schema, schemas);
    const own = listConstraints(resolved, labels).map(toLine);
    const parts = this.#listParts(resolved);
    if (schema.rules === undefined && resolved.rules === undefined) return [...own, ...parts];
    const rules = [...new Set([...(schema.rules ?? []), ...(resolved.rules ?? [])])];
    return [...own, ...parts, ...rules.map((rule) => toLine(describeAssertion(rule, labels)))];
  }

  #listParts(schema: Schema): Line[] {
    const { labels } = this.#context;
    switch (schema.kind) {
      case "array":
        // The values of an enum are listed already.
        if (schema.items.kind === "enum") return [];
        return this.#describePart(schema.items, (text) => toLine(fillLabel(labels.eachItem, { text })));
      case "record":
        return [
          ...this.#describePart(schema.values, (text) => toLine(fillLabel(labels.eachValue, { text }))),
          ...this.listPatterns(schema.patterns),
        ];
      case "tuple":
        return schema.items.flatMap((item, index) =>
          this.#describePart(item, (meaning) => toItem(fillLabel(labels.valueMeaning, { value: index + 1, meaning }))),
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

  #describeWithoutFields({ alsoRequired = [], patterns }: ObjectSchema): Line[] {
    const { mustHave } = this.#context.labels;
    const required =
      alsoRequired.length === 0 ? [] : [toLine(fillLabel(mustHave, { fields: this.#listNames(alsoRequired) }))];
    return [...required, ...this.listPatterns(patterns)];
  }

  #listNames(names: readonly string[]): Inline {
    return listInLabel(names.map(code), this.#context.labels.separator);
  }

  /** The fields that are known by how their names look. */
  listPatterns(patterns: readonly PatternProperty[]): Line[] {
    const { labels } = this.#context;
    return patterns.map(({ pattern, schema }) => {
      const type = describeType(schema, this.#context, this.#links);
      const text = listInLabel([type, ...this.#phrases(schema)], labels.clause);
      return toLine(fillLabel(labels.fieldsLike, { pattern: code(pattern), text }));
    });
  }

  #listAlternatives(members: readonly Schema[]): Line[] {
    const { labels } = this.#context;
    const [only] = members;
    if (members.length === 1 && only !== undefined) return only.kind === "ref" ? [] : this.list(only);
    return members.flatMap((member) => {
      return this.#describePart(member, (meaning) => {
        const value = describeType(member, this.#context, this.#links);
        return toItem(fillLabel(labels.valueMeaning, { value, meaning }));
      });
    });
  }

  /** A part that has a section of its own is described there. */
  #describePart(part: Schema, describe: (text: Inline) => Line): Line[] {
    const { names, view } = this.#context;
    if (part.kind === "ref" || (part.kind === "object" && names.find(part, view) !== undefined)) return [];
    const phrases = this.#phrases(part);
    return phrases.length === 0 ? [] : [describe(listInLabel(phrases, this.#context.labels.clause))];
  }

  #phrases(schema: Schema): Inline[] {
    const text = markdown(schema.description ?? schema.title);
    const values = schema.kind === "enum" ? listInLine(schema.members, this.#context.labels) : [];
    return [...(text === "" ? [] : [text]), ...values, ...flattenLines(this.list(schema))];
  }
}
