import type { Schema, UnionSchema } from "../../model/model.ts";
import { listProperties } from "../../model/properties.ts";
import { printValues } from "./enum-values.ts";
import { buildFieldTable, type Field, type Section } from "./field-tables.ts";
import { fillLabel, type Labels } from "./labels.ts";
import { printAnchor } from "./markdown/anchor.ts";
import { toInlineCode } from "./markdown/inline-code.ts";
import { toMarkdownPhrase } from "./markdown/markdown-inline.ts";
import { startLine, toMarkdownText } from "./markdown/markdown-text.ts";
import type { ModelName } from "./name-models.ts";
import type { TableContext } from "./page-context.ts";
import { printType, type Links, type ModelReference } from "./type-text.ts";

/** A model with its place on a page. */
export interface ModelSection extends Section {
  readonly title: string;
  readonly anchor: string;
}

/** The models of a page. */
export interface ReachableModels {
  readonly sections: readonly ModelSection[];
  /** Those that are linked, and that the page has no room for. */
  readonly omitted: readonly ModelName[];
}

/** A line to which the links lead whose models are not there; none where all are. */
export function printOmitted(omitted: readonly ModelName[], labels: Labels): string | false {
  if (omitted.length === 0) return false;
  const models = omitted.map(({ title, anchor }) => `${printAnchor(anchor)} ${toMarkdownText(title)}`);
  return fillLabel(labels.omittedModels, { models: models.join(labels.separator) });
}

/** Prints models, each once, however many pages show it. */
export class ModelPrinter {
  readonly #context: TableContext;
  readonly #known = new Map<string, ModelSection>();

  constructor(context: TableContext) {
    this.#context = context;
  }

  /** All models that links lead to, and those that these link to, nearest first, as many as a page has room for. */
  listReachable(links: Links): ReachableModels {
    const sections = new Map<string, ModelSection>();
    const omitted = new Map<string, ModelName>();
    const queue = [...links.values()];
    for (const reference of queue) {
      const { anchor } = reference.name;
      if (sections.has(anchor)) continue;
      if (sections.size === this.#context.options.maxModels) {
        omitted.set(anchor, reference.name);
        continue;
      }
      const section = this.#known.get(anchor) ?? this.#build(reference);
      this.#known.set(anchor, section);
      sections.set(anchor, section);
      queue.push(...section.links.values());
    }
    return { sections: [...sections.values()], omitted: [...omitted.values()] };
  }

  #build({ name, schema }: ModelReference): ModelSection {
    const { title, anchor } = name;
    const section = buildModelSection(schema, title, this.#context);
    return { ...section, title: toMarkdownText(title), anchor: printAnchor(anchor) };
  }
}

function buildModelSection(schema: Schema, title: string, context: TableContext): Section {
  const fields = listFields(schema, context);
  if (fields.length > 0) {
    const table = buildFieldTable("model", fields, title, context);
    return { ...table, blocks: [...table.blocks, ...describeOthers(schema, context, table.links)] };
  }
  const links: Links = new Map();
  const description = toMarkdownPhrase(schema.description ?? "");
  const type = fillLabel(context.labels.type, { type: printType(schema, context, links) });
  const blocks = [...(description === "" ? [] : [startLine(description)]), type];
  if (schema.kind === "enum") blocks.push(printValues(schema, title, context.labels));
  if (schema.kind === "union") blocks.push(...describeDiscriminator(schema, context, links));
  return { blocks, notes: [], links };
}

/** The fields of an object schema, empty for all others. */
export function listFields(schema: Schema, { schemas }: Pick<TableContext, "schemas">): Field[] {
  return (listProperties(schema, schemas) ?? []).map((property) => ({
    ...property,
    deprecated: property.schema.deprecated,
    examples: property.schema.examples,
  }));
}

function describeOthers(schema: Schema, context: TableContext, links: Links): string[] {
  if (schema.kind !== "object" || schema.additional === undefined || schema.additional.kind === "never") return [];
  return [fillLabel(context.labels.otherFields, { type: printType(schema.additional, context, links) })];
}

function describeDiscriminator({ discriminator }: UnionSchema, context: TableContext, links: Links): string[] {
  if (discriminator === undefined || discriminator.mapping.length === 0) return [];
  const { labels } = context;
  const mapping = discriminator.mapping.map(({ value, schemaKey }) => {
    const reference: Schema = {
      kind: "ref",
      key: schemaKey,
      pointer: "",
      deprecated: false,
      readOnly: false,
      writeOnly: false,
      examples: [],
    };
    return fillLabel(labels.valueMeaning, {
      value: toInlineCode(value),
      meaning: printType(reference, context, links),
    });
  });
  return [
    fillLabel(labels.discriminator, {
      field: toInlineCode(discriminator.wireName),
      mapping: mapping.join(labels.separator),
    }),
  ];
}
