import type { EnumMember, EnumSchema, Schema } from "../../../model/model.ts";
import { fillLabel, type Labels } from "../labels.ts";
import { printAnchor, printAnchorLink } from "../markdown/anchor.ts";
import { toValueText } from "../examples/value-text.ts";
import { toInlineCode } from "../markdown/inline-code.ts";
import type { Place } from "../place.ts";
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

/** The values of an enum for a cell, and what has to stand below the table for it. */
export function describeEnum(schema: Schema, label: string, context: TableContext): { lines: string[]; notes: Note[] } {
  const { labels, names, schemas, view } = context;
  const target = schema.kind === "ref" ? schemas.get(schema.key) : schema;
  if (target?.kind !== "enum") return { lines: [], notes: [] };
  const { members } = target;
  if (members.length <= MAX_IN_CELL) return { lines: printInCell(members, context), notes: [] };
  const name = names.find(schema, view);
  if (name === undefined) return { lines: printInCell(members, context), notes: [] };
  const lines = [printAnchorLink(fillLabel(labels.valuesBelow, { count: members.length }), name.anchor)];
  // A named enum has a section of its own, to which its type links as well.
  if (schema.kind === "ref") return { lines, notes: [] };
  return {
    lines,
    notes: [{ anchor: name.anchor, text: `${printAnchor(name.anchor)} ${printValues(target, label, context)}` }],
  };
}

/** The values as one phrase; empty where there are too many for one. */
export function printInPlace(members: readonly EnumMember[], labels: Labels, place: Place): string[] {
  if (members.length > MAX_IN_CELL) return [];
  const values = members.map((member) => printMember(member, labels, place)).join(labels.separator);
  return [fillLabel(labels.values, { values })];
}

function printInCell(members: readonly EnumMember[], { labels, places }: TableContext): string[] {
  const values = members.map((member) => printMember(member, labels, places.cell));
  if (!isExplained(members)) return [fillLabel(labels.values, { values: values.join(labels.separator) })];
  return [fillLabel(labels.values, { values: "" }).trimEnd(), ...values.map((value) => `- ${value}`)];
}

/** All values as a block: one paragraph, or a list where they are explained. */
export function printValues({ members }: EnumSchema, label: string, { labels, places }: TableContext): string {
  const name = toInlineCode(label);
  const values = members.map((member) => printMember(member, labels, places.line));
  if (!isExplained(members)) return fillLabel(labels.valuesOf, { name, values: values.join(labels.separator) });
  return `${fillLabel(labels.valuesOfList, { name })}\n\n${values.map((value) => `- ${value}`).join("\n")}`;
}

function isExplained(members: readonly EnumMember[]): boolean {
  return members.some((member) => meaningOf(member) !== undefined);
}

/** What a value is described as, or at least called. */
function meaningOf({ value, name, description }: EnumMember): string | undefined {
  return description ?? (name === value ? undefined : name);
}

function printMember(member: EnumMember, labels: Labels, { toCode, toMarkdown }: Place): string {
  const code = toCode(toValueText(member.value));
  const meaning = toMarkdown(meaningOf(member) ?? "");
  return meaning === "" ? code : fillLabel(labels.valueMeaning, { value: code, meaning });
}
