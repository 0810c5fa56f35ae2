import type { Schema, UnionSchema } from "../../../model/model.ts";
import { listVariants } from "../../../model/schemas/discriminators.ts";
import { listProperties, resolveSchema } from "../../../model/schemas/properties.ts";
import { printValues } from "./enum-values.ts";
import { buildFieldTable, type Field, type Section } from "./field-tables.ts";
import { fillLabel } from "../labels.ts";
import { printAnchor } from "../markdown/anchor.ts";
import { toInlineCode } from "../markdown/inline-code.ts";
import { startLine, toMarkdownText } from "../markdown/markdown-text.ts";
import { isInView } from "../../../model/schemas/views.ts";
import type { TableContext, TableContexts } from "../page-context.ts";
import { SchemaNotes } from "./schema-notes.ts";
import { printSee } from "../pages/see-also.ts";
import { printType } from "./type-text.ts";
import { printPath } from "../names/model-path.ts";
import type { Links } from "../names/model-links.ts";
import type { ModelReference } from "../names/model-name.ts";
import { isNamed } from "../names/model-name.ts";
import { measureBlock } from "./block.ts";

/** A model with its place on a page. */
export interface ModelSection extends Section {
  readonly title: string;
  readonly anchor: string;
  readonly bytes: number;
}

/** The models that a page links to. */
export interface LinkedModels {
  /** Those that it has itself. */
  readonly sections: readonly ModelSection[];
  /** Those that it has no room for, which have pages of their own. */
  readonly elsewhere: readonly ModelReference[];
}

/** Prints models, each once, however many pages show it. */
export class ModelPrinter {
  readonly #contexts: TableContexts;
  readonly #known = new Map<string, ModelSection>();

  constructor(contexts: TableContexts) {
    this.#contexts = contexts;
  }

  print(reference: ModelReference): ModelSection {
    const { anchor } = reference.name;
    const section = this.#known.get(anchor) ?? buildSection(reference, this.#contexts[reference.view]);
    this.#known.set(anchor, section);
    return section;
  }

  /** All models that links lead to, and those that these link to, nearest first, as many as a page has room for. */
  listReachable(links: Links, hasRoom: (reference: ModelReference) => boolean = () => true): LinkedModels {
    const { maxModels, maxModelSize } = this.#contexts.response.options;
    const sections = new Map<string, ModelSection>();
    const elsewhere = new Map<string, ModelReference>();
    let room = maxModelSize * 1000;
    const queue = [...links.values()];
    for (const reference of queue) {
      const { anchor } = reference.name;
      if (sections.has(anchor) || elsewhere.has(anchor)) continue;
      const section = sections.size < maxModels && hasRoom(reference) ? this.print(reference) : undefined;
      if (section === undefined || section.bytes > room) {
        elsewhere.set(anchor, reference);
        continue;
      }
      room -= section.bytes;
      sections.set(anchor, section);
      queue.push(...section.links.values());
    }
    return { sections: [...sections.values()], elsewhere: [...elsewhere.values()] };
  }

  /** What the page of a model links to: those without a name are on it, as far as there is room. */
  listBelow(reference: ModelReference): LinkedModels {
    const { anchor } = reference.name;
    const isOther = ({ name }: ModelReference): boolean => name.anchor !== anchor;
    const { links } = this.print(reference);
    const { sections, elsewhere } = this.listReachable(links, (other) => isOther(other) && !isNamed(other.name));
    return { sections, elsewhere: elsewhere.filter(isOther) };
  }

  /** The anchors of all models that need pages of their own, up to named ones: theirs are found from themselves. */
  listPages(references: readonly ModelReference[]): string[] {
    const pages = new Map<string, ModelReference>();
    const queue = [...references];
    for (const reference of queue) {
      const { name } = reference;
      if (pages.has(name.anchor)) continue;
      pages.set(name.anchor, reference);
      if (!isNamed(name)) queue.push(...this.listBelow(reference).elsewhere);
    }
    return [...pages.keys()];
  }
}

function buildSection({ name, schema }: ModelReference, context: TableContext): ModelSection {
  const title = printPath(name.path, context.labels);
  const section = describeModel({ name, schema }, title, context);
  const bytes = [...section.blocks, ...section.notes.map(({ text }) => text)].map(measureBlock);
  return {
    ...section,
    title: toMarkdownText(title),
    anchor: printAnchor(name.anchor),
    bytes: bytes.reduce((sum, count) => sum + count, 0),
  };
}

function describeModel({ name, schema }: Omit<ModelReference, "view">, title: string, context: TableContext): Section {
  const { labels, places } = context;
  const see = printSee(schema.externalDocs, labels).map(startLine);
  const object = withoutNull(schema);
  const fields = listFields(object, context);
  if (fields.length > 0) {
    const table = buildFieldTable("model", fields, name.anchor, context);
    const orNull = object === schema ? [] : [fillLabel(labels.orNull, { value: toInlineCode("null") })];
    return { ...table, blocks: [...table.blocks, ...orNull, ...describeWhole(object, context, table.links), ...see] };
  }
  const links: Links = new Map();
  const description = places.line.toMarkdown(schema.description ?? "");
  const type = fillLabel(labels.type, { type: printType(schema, context, links) });
  const blocks = [...(description === "" ? [] : [startLine(description)]), type];
  if (schema.kind === "enum") blocks.push(printValues(schema, title, context));
  if (schema.kind === "union") blocks.push(...describeDiscriminator(schema, context, links));
  blocks.push(...toBlocks(new SchemaNotes(context, links, context.places.line).list(schema)), ...see);
  return { blocks, notes: [], links };
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

/** What stands below the table of an object: its other fields, and what holds for all of it. */
export function describeWhole(schema: Schema, context: TableContext, links: Links): string[] {
  const notes = new SchemaNotes(context, links, context.places.line);
  const object = resolveSchema(schema, context.schemas);
  const members = object.kind === "intersection" ? object.members : [object];
  const others = members.flatMap((member) => {
    if (member.kind !== "object" || member.properties.length === 0) return [];
    const { additional } = member;
    const type = additional && additional.kind !== "never" && printType(additional, context, links);
    return [...(type ? [fillLabel(context.labels.otherFields, { type })] : []), ...notes.listPatterns(member.patterns)];
  });
  return [...others.map(startLine), ...toBlocks(notes.list(schema))];
}

/** Lines as paragraphs, and those that are items as one list. */
function toBlocks(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((blocks, line) => {
    const last = blocks.at(-1);
    if (!line.startsWith("- ")) return [...blocks, startLine(line)];
    return last?.startsWith("- ") ? [...blocks.slice(0, -1), `${last}\n${line}`] : [...blocks, line];
  }, []);
}

/** Which value of which field means which member of a union. */
export function describeDiscriminator(union: UnionSchema, context: TableContext, links: Links): string[] {
  const { labels, schemas } = context;
  const { discriminator } = union;
  const mapping = listVariants(union, schemas).flatMap(({ schema, values }) =>
    values.map((value) =>
      fillLabel(labels.valueMeaning, { value: toInlineCode(value), meaning: printType(schema, context, links) }),
    ),
  );
  if (discriminator === undefined || mapping.length === 0) return [];
  const { wireName, defaultKey } = discriminator;
  const field = toInlineCode(wireName);
  const fallback = union.members.find((member) => member.kind === "ref" && member.key === defaultKey);
  return [
    fillLabel(labels.discriminator, { field, mapping: mapping.join(labels.separator) }),
    ...(fallback ? [fillLabel(labels.discriminatorDefault, { type: printType(fallback, context, links) })] : []),
  ];
}
