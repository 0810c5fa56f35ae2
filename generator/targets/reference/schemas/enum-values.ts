import type { EnumMember, EnumSchema, Schema } from "../../../model/model.ts";
import { paragraph, type Block } from "../content/block.ts";
import { code, joinInline, markdown, markup, type Inline } from "../content/inline.ts";
import { toItem, toLine, type Line } from "../content/line.ts";
import { fillLabel, listInLabel, type Labels } from "../labels.ts";
import { toValueText } from "../examples/value-text.ts";
import type { TableContext } from "../page-context.ts";
import type { Note } from "./note.ts";

/** More values than these stand below the table. */
const MAX_IN_CELL = 8;

/** The enum that a field takes its values from: its own, that of its items, or the one it refers to. */
export function findEnum(schema: Schema, { schemas }: Pick<TableContext, "schemas">): Schema | undefined {
  if (schema.kind === "array") return findEnum(schema.items, { schemas });
  if (schema.kind === "ref") return schemas.get(schema.key)?.kind === "enum" ? schema : undefined;
  if (schema.kind === "union") {
    const others = schema.members.filter(({ kind }) => kind !== "null");
    return others.length === 1 && others[0] ? findEnum(others[0], { schemas }) : undefined;
  }
  return schema.kind === "enum" ? schema : undefined;
}

/** The field whose values are described. */
export interface EnumField {
  readonly label: string;
  readonly description: string;
}

export interface DescribedEnum {
  readonly lines: readonly Line[];
  readonly notes: readonly Note[];
}

/** Whether a description already lists the values. */
function listsAll(members: readonly EnumMember[], description: string): boolean {
  if (members.length < 2) return false;
  const words = new Set(description.match(/[\p{L}\p{N}](?:[\p{L}\p{N}_.:/-]*[\p{L}\p{N}])?/gu));
  return members.every(({ value }) => words.has(toValueText(value)));
}

/** The values of an enum for a cell, and what has to stand below the table for it. */
export function describeEnum(schema: Schema, field: EnumField, context: TableContext): DescribedEnum {
  const { labels, names, schemas, view } = context;
  const target = schema.kind === "ref" ? schemas.get(schema.key) : schema;
  if (target?.kind !== "enum") return { lines: [], notes: [] };
  const { members } = target;
  const { label, description } = field;
  if (!isExplained(members) && listsAll(members, description)) return { lines: [], notes: [] };
  if (members.length <= MAX_IN_CELL) return { lines: listInCell(members, labels), notes: [] };
  const name = names.find(schema, view);
  if (name === undefined) return { lines: listInCell(members, labels), notes: [] };
  const { anchor } = name;
  const count = fillLabel(labels.valuesBelow, { count: members.length });
  const lines = [toLine({ kind: "anchorLink", anchor, label: count })];
  // A named enum has a section of its own, to which its type links as well.
  if (schema.kind === "ref") return { lines, notes: [] };
  const key = `values ${JSON.stringify(members)}`;
  return { lines, notes: [{ anchor, key, build: (anchors) => [foldValues(members, label, { labels, anchors })] }] };
}

/** The values as one phrase; none where there are too many for one. */
export function listInLine(members: readonly EnumMember[], labels: Labels): Inline[] {
  return members.length > MAX_IN_CELL ? [] : [listAll(members, labels)];
}

function listAll(members: readonly EnumMember[], labels: Labels): Inline {
  const values = members.map((member) => describeMember(member, labels));
  return fillLabel(labels.values, { values: listInLabel(values, labels.separator) });
}

function listInCell(members: readonly EnumMember[], labels: Labels): Line[] {
  if (!isExplained(members)) return [toLine(listAll(members, labels))];
  const heading = markup(labels.values.replace("{values}", "").trimEnd());
  return [toLine(heading), ...members.map((member) => toItem(describeMember(member, labels)))];
}

/** All values of an enum that has a section of its own; many of them are folded. */
export function listAsBlocks({ members }: EnumSchema, label: string, labels: Labels): Block[] {
  if (members.length > MAX_IN_CELL) return [foldValues(members, label, { labels, anchors: "" })];
  const name = code(label);
  const values = members.map((member) => describeMember(member, labels));
  if (isExplained(members))
    return [paragraph(fillLabel(labels.valuesOfList, { name })), { kind: "list", items: values }];
  return [paragraph(fillLabel(labels.valuesOf, { name, values: listInLabel(values, labels.separator) }))];
}

interface FoldContext {
  readonly labels: Labels;
  readonly anchors: Inline;
}

function foldValues(members: readonly EnumMember[], label: string, { labels, anchors }: FoldContext): Block {
  const values = members.map((member) => describeMember(member, labels));
  return {
    kind: "details",
    summary: joinInline([anchors, fillLabel(labels.foldedValues, { name: code(label), count: members.length })]),
    blocks: isExplained(members)
      ? [{ kind: "list", items: values }]
      : [paragraph(listInLabel(values, labels.separator))],
  };
}

function isExplained(members: readonly EnumMember[]): boolean {
  return members.some((member) => meaningOf(member) !== undefined);
}

/** The description of a value, or else its name. */
function meaningOf({ value, name, description }: EnumMember): string | undefined {
  return description ?? (name === value ? undefined : name);
}

function describeMember(member: EnumMember, labels: Labels): Inline {
  const value = code(toValueText(member.value));
  const meaning = markdown(meaningOf(member));
  return meaning === "" ? value : fillLabel(labels.valueMeaning, { value, meaning });
}
