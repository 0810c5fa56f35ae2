import type { Schema, UnionSchema } from "../../../model/model.ts";
import { listVariants } from "../../../model/schemas/discriminators.ts";
import { listProperties, resolveSchema } from "../../../model/schemas/properties.ts";
import { listAsBlocks } from "./enum-values.ts";
import { buildFieldTable, type Field, type Section } from "./field-tables.ts";
import { paragraph, type Block } from "../content/block.ts";
import { code, joinInline, markdown, markup, text, type Inline } from "../content/inline.ts";
import { toBlocks, toLine, type Line } from "../content/line.ts";
import { fillLabel, listInLabel, type Labels } from "../labels.ts";
import type { TableContext } from "../page-context.ts";
import { SchemaNotes } from "./schema-notes.ts";
import { describeSeeAlso } from "../pages/see-also.ts";
import { describeType } from "./describe-type.ts";
import type { Links, ModelReference } from "../names/model-links.ts";
import type { ModelName } from "../names/model-name.ts";

/** A model with its place on a page. */
export interface ModelSection extends Section {
  readonly title: Inline;
  readonly anchor: Inline;
}

/** The models of a page. */
export interface ReachableModels {
  readonly sections: readonly ModelSection[];
  /** Those that are linked, and that the page has no room for. */
  readonly omitted: readonly ModelName[];
}

/** A line with the anchors of models that are not on the page; `""` where all are. */
export function describeOmitted(omitted: readonly ModelName[], labels: Labels): Inline {
  if (omitted.length === 0) return "";
  const models = omitted.map(({ title, anchor }) => joinInline([{ kind: "anchor", anchor }, markup(" "), text(title)]));
  return fillLabel(labels.omittedModels, { models: listInLabel(models, labels.separator) });
}

/** Describes models, each once, however many pages show it. */
export class ModelSections {
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
      const section = this.#known.get(anchor) ?? buildSection(reference, this.#context);
      this.#known.set(anchor, section);
      sections.set(anchor, section);
      queue.push(...section.links.values());
    }
    return { sections: [...sections.values()], omitted: [...omitted.values()] };
  }
}

function buildSection({ name, schema }: ModelReference, context: TableContext): ModelSection {
  const { title, anchor } = name;
  return { ...describeModel(schema, title, context), title: text(title), anchor: { kind: "anchor", anchor } };
}

function describeModel(schema: Schema, title: string, context: TableContext): Section {
  const { labels } = context;
  const seeAlso = describeSeeAlso(schema.externalDocs, labels).map(paragraph);
  const object = withoutNull(schema);
  const fields = listFields(object, context);
  if (fields.length > 0) {
    const table = buildFieldTable("model", fields, title, context);
    const orNull = object === schema ? [] : [paragraph(fillLabel(labels.orNull, { value: code("null") }))];
    const whole = describeWhole(object, context, table.links);
    return { ...table, blocks: [...table.blocks, ...orNull, ...whole, ...seeAlso] };
  }
  const links: Links = new Map();
  const description = markdown(schema.description);
  const type = paragraph(fillLabel(labels.type, { type: describeType(schema, context, links) }));
  const blocks = [...(description === "" ? [] : [paragraph(description)]), type];
  if (schema.kind === "enum") blocks.push(...listAsBlocks(schema, title, context.labels));
  if (schema.kind === "union") blocks.push(...describeDiscriminator(schema, context, links));
  blocks.push(...toBlocks(new SchemaNotes(context, links).list(schema)), ...seeAlso);
  return { blocks, notes: [], links };
}

/** Of an object that may be `null`, the object. */
function withoutNull(schema: Schema): Schema {
  if (schema.kind !== "union") return schema;
  const others = schema.members.filter(({ kind }) => kind !== "null");
  const [only] = others;
  return others.length === 1 && only !== undefined && only.kind !== "ref" ? only : schema;
}

/** The fields of an object schema, empty for all others. */
export function listFields(schema: Schema, { schemas }: Pick<TableContext, "schemas">): readonly Field[] {
  return listProperties(schema, schemas) ?? [];
}

/** What stands below the table of an object: its other fields, and what holds for all of it. */
export function describeWhole(schema: Schema, context: TableContext, links: Links): Block[] {
  const notes = new SchemaNotes(context, links);
  const object = resolveSchema(schema, context.schemas);
  const members = object.kind === "intersection" ? object.members : [object];
  const others = members.flatMap((member): Line[] => {
    if (member.kind !== "object" || member.properties.length === 0) return [];
    const { additional } = member;
    const type = additional && additional.kind !== "never" && describeType(additional, context, links);
    return [
      ...(type ? [toLine(fillLabel(context.labels.otherFields, { type }))] : []),
      ...notes.listPatterns(member.patterns),
    ];
  });
  return [...others.map(({ content }) => paragraph(content)), ...toBlocks(notes.list(schema))];
}

/** Which value of which field means which member of a union. */
export function describeDiscriminator(union: UnionSchema, context: TableContext, links: Links): Block[] {
  const { labels, schemas } = context;
  const { discriminator } = union;
  const mapping = listVariants(union, schemas).flatMap(({ schema, values }) =>
    values.map((value) =>
      fillLabel(labels.valueMeaning, { value: code(value), meaning: describeType(schema, context, links) }),
    ),
  );
  if (discriminator === undefined || mapping.length === 0) return [];
  const { wireName, defaultKey } = discriminator;
  const field = code(wireName);
  const fallback = union.members.find((member) => member.kind === "ref" && member.key === defaultKey);
  const which = fillLabel(labels.discriminator, { field, mapping: listInLabel(mapping, labels.separator) });
  if (fallback === undefined) return [paragraph(which)];
  const otherwise = fillLabel(labels.discriminatorDefault, { type: describeType(fallback, context, links) });
  return [paragraph(which), paragraph(otherwise)];
}
