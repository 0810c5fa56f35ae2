import type { Schema, UnionSchema } from "../../../model/model.ts";
import { listVariants } from "../../../model/schemas/discriminators.ts";
import { listProperties, resolveSchema } from "../../../model/schemas/properties.ts";
import { listAsBlocks } from "./enum-values.ts";
import { buildFieldTable, type Field, type Section } from "./field-tables.ts";
import { paragraph, type Block } from "../content/block.ts";
import { code, markdown, text, type Inline } from "../content/inline.ts";
import { toBlocks, toLine, type Line } from "../content/line.ts";
import { measureBlock } from "../content/measure.ts";
import { fillLabel, listInLabel } from "../labels.ts";
import { isInView } from "../../../model/schemas/views.ts";
import type { TableContext, TableContexts } from "../page-context.ts";
import { SchemaNotes } from "./schema-notes.ts";
import { describeSeeAlso } from "../pages/see-also.ts";
import { describeType } from "./describe-type.ts";
import { printPath } from "../names/model-path.ts";
import type { Links } from "../names/model-links.ts";
import { isNamed, type ModelReference } from "../names/model-name.ts";

/** A model with its place on a page. */
export interface ModelSection extends Section {
  readonly title: Inline;
  readonly anchor: Inline;
  /** Of a model with fields, which the page of its own says first; all others say it among their blocks. */
  readonly lead: readonly Block[];
  /** Its length on a page. */
  readonly size: number;
}

/** The models that a page links to. */
export interface LinkedModels {
  /** Those that it has itself. */
  readonly sections: readonly ModelSection[];
  /** Those that do not fit on it, and have their own pages. */
  readonly elsewhere: readonly ModelReference[];
}

/** Describes models, each once, however many pages show it. */
export class ModelSections {
  readonly #contexts: TableContexts;
  readonly #known = new Map<string, ModelSection>();

  constructor(contexts: TableContexts) {
    this.#contexts = contexts;
  }

  describe(reference: ModelReference): ModelSection {
    const { anchor } = reference.name;
    const section = this.#known.get(anchor) ?? buildSection(reference, this.#contexts[reference.view]);
    this.#known.set(anchor, section);
    return section;
  }

  /** All models that are linked, and those that these link to, nearest first, as many as a page has room for. */
  listReachable(links: Links, hasRoom: (reference: ModelReference) => boolean = () => true): LinkedModels {
    const { maxModels, maxModelSize } = this.#contexts.response.options;
    const sections = new Map<string, ModelSection>();
    const elsewhere = new Map<string, ModelReference>();
    let room = maxModelSize * 1000;
    const queue = [...links.values()];
    for (const reference of queue) {
      const { anchor } = reference.name;
      if (sections.has(anchor) || elsewhere.has(anchor)) continue;
      const section = sections.size < maxModels && hasRoom(reference) ? this.describe(reference) : undefined;
      if (section === undefined || section.size > room) {
        elsewhere.set(anchor, reference);
        continue;
      }
      room -= section.size;
      sections.set(anchor, section);
      queue.push(...section.links.values());
    }
    return { sections: [...sections.values()], elsewhere: [...elsewhere.values()] };
  }

  /** What the page of a model links to: those without a name are on it, as far as there is room. */
  listBelow(reference: ModelReference): LinkedModels {
    const { anchor } = reference.name;
    const isOther = ({ name }: ModelReference): boolean => name.anchor !== anchor;
    const { links } = this.describe(reference);
    const { sections, elsewhere } = this.listReachable(links, (other) => isOther(other) && !isNamed(other.name));
    return { sections, elsewhere: elsewhere.filter(isOther) };
  }

  /** All models that need pages of their own, up to named ones: theirs are found from themselves. */
  listPages(references: readonly ModelReference[]): ModelReference[] {
    const pages = new Map<string, ModelReference>();
    const queue = [...references];
    for (const reference of queue) {
      const { name } = reference;
      if (pages.has(name.anchor)) continue;
      pages.set(name.anchor, reference);
      if (!isNamed(name)) queue.push(...this.listBelow(reference).elsewhere);
    }
    return [...pages.values()];
  }
}

function buildSection({ name, schema }: ModelReference, context: TableContext): ModelSection {
  const title = printPath(name.path, context.labels);
  const section = describeModel({ name, schema }, title, context);
  const blocks = [...section.blocks, ...section.notes.flatMap((note) => note.build(""))];
  const size = blocks.reduce((sum, block) => sum + measureBlock(block), 0);
  return { ...section, title: text(title), anchor: { kind: "anchor", anchor: name.anchor }, size };
}

function describeModel(
  { name, schema }: Omit<ModelReference, "view">,
  title: string,
  context: TableContext,
): Section & Pick<ModelSection, "lead"> {
  const { labels } = context;
  const description = markdown(schema.description);
  const about = description === "" ? [] : [paragraph(description)];
  const seeAlso = describeSeeAlso(schema.externalDocs, labels).map(paragraph);
  const object = withoutNull(schema);
  const fields = listFields(object, context);
  if (fields.length > 0) {
    const table = buildFieldTable("model", fields, name.anchor, context);
    const orNull = object === schema ? [] : [paragraph(fillLabel(labels.orNull, { value: code("null") }))];
    const whole = describeWhole(object, context, table.links);
    return { ...table, lead: about, blocks: [...table.blocks, ...orNull, ...whole, ...seeAlso] };
  }
  const links: Links = new Map();
  const type = paragraph(fillLabel(labels.type, { type: describeType(schema, context, links) }));
  const blocks = [...about, type];
  if (schema.kind === "enum") blocks.push(...listAsBlocks(schema, title, context.labels));
  if (schema.kind === "union") blocks.push(...describeDiscriminator(schema, context, links));
  blocks.push(...toBlocks(new SchemaNotes(context, links).list(schema)), ...seeAlso);
  return { lead: [], blocks, notes: [], links };
}

/** Of an object that may be `null`, the object. */
function withoutNull(schema: Schema): Schema {
  if (schema.kind !== "union") return schema;
  const others = schema.members.filter(({ kind }) => kind !== "null");
  const [only] = others;
  return others.length === 1 && only !== undefined && only.kind !== "ref" ? only : schema;
}

/** The fields of an object schema that the view has, empty for all others. */
export function listFields(schema: Schema, { schemas, view }: TableContext): readonly Field[] {
  return (listProperties(schema, schemas) ?? []).filter((property) => isInView(property, view, schemas));
}

/** The blocks below the table of an object: its other fields, and what holds for the whole. */
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
