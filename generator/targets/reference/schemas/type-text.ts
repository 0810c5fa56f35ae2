import type { EnumMember, JsonValue, RefSchema, Schema, TupleSchema, UnionSchema } from "../../../model/model.ts";
import { printAnchorLink } from "../markdown/anchor.ts";
import { toPortableCode } from "../markdown/inline-code.ts";
import { toMarkdownText } from "../markdown/markdown-text.ts";
import { printPath } from "../names/model-path.ts";
import type { TableContext } from "../page-context.ts";
import { printCompactJson } from "../../../printing/json-text.ts";
import type { Links } from "../names/model-links.ts";
import type { ModelReference } from "../names/model-name.ts";

type TypeContext = Pick<TableContext, "schemas" | "names" | "labels" | "view">;

/** A schema's type in words, with links to its models; never empty, and safe in a table. */
export function printType(schema: Schema, context: TypeContext, links: Links): string {
  return new TypePrinter(context, links).print(schema, "");
}

class TypePrinter {
  readonly #context: TypeContext;
  readonly #links: Links;

  constructor(context: TypeContext, links: Links) {
    this.#context = context;
    this.#links = links;
  }

  /** `suffix` goes inside the link: `Pet[]` is one thing to click on. */
  print(schema: Schema, suffix: string): string {
    switch (schema.kind) {
      case "ref":
        return this.#printReference(schema, suffix);
      case "array":
        return this.print(schema.items, `[]${suffix}`);
      case "tuple":
        return this.#printTuple(schema, suffix);
      case "record":
        return schema.values.kind === "unknown"
          ? `object${suffix}`
          : `Record&lt;string, ${this.print(schema.values, "")}>${suffix}`;
      case "union":
        return this.#printUnion(schema, suffix);
      case "enum":
        return group(listScalars(schema.members), suffix);
      case "literal":
        return toPortableCode(printCompactJson(schema.value)) + suffix;
      case "object":
      case "intersection":
        return this.#printObject(schema, suffix);
      case "unknown":
        return `any${suffix}`;
      default:
        return schema.kind + suffix;
    }
  }

  #printTuple({ items, rest }: TupleSchema, suffix: string): string {
    const others = rest.kind === "never" ? [] : [`...${this.print(rest, "[]")}`];
    return `\\[${[...items.map((item) => this.print(item, "")), ...others].join(", ")}\\]${suffix}`;
  }

  /** Nothing adds nothing, and anything leaves nothing to add. */
  #printUnion({ members }: UnionSchema, suffix: string): string {
    if (members.some(({ kind }) => kind === "unknown")) return `any${suffix}`;
    const possible = members.filter(({ kind }) => kind !== "never");
    return group(unique(possible.map((member) => this.print(member, ""))), suffix);
  }

  #printReference(reference: RefSchema, suffix: string): string {
    const { names, schemas, view } = this.#context;
    const [name, schema] = [names.find(reference, view), schemas.get(reference.key)];
    return name && schema ? this.#link({ name, schema, view }, suffix) : `any${suffix}`;
  }

  #printObject(schema: Schema, suffix: string): string {
    const { names, view } = this.#context;
    const name = names.find(schema, view);
    if (name !== undefined) return this.#link({ name, schema, view }, suffix);
    if (schema.kind !== "intersection") return `object${suffix}`;
    const members = unique(schema.members.filter(saysType).map((member) => this.#printOperand(member)));
    return members.length === 0
      ? `any${suffix}`
      : suffix === "" || members.length === 1
        ? members.join(" & ") + suffix
        : `(${members.join(" & ")})${suffix}`;
  }

  #printOperand(schema: Schema): string {
    const text = this.print(schema, "");
    return schema.kind === "union" && text.includes(" \\| ") ? `(${text})` : text;
  }

  #link(reference: ModelReference, suffix: string): string {
    this.#links.set(reference.name.anchor, reference);
    return printAnchorLink(
      toMarkdownText(printPath(reference.name.path, this.#context.labels)) + suffix,
      reference.name.anchor,
    );
  }
}

/** Whether a member of an intersection says more than that the others hold, or that some of their fields are required. */
function saysType(schema: Schema): boolean {
  return schema.kind !== "unknown" && !(schema.kind === "object" && schema.properties.length === 0);
}

function group(alternatives: readonly string[], suffix: string): string {
  const [only = "any"] = alternatives;
  if (alternatives.length <= 1) return only + suffix;
  const text = alternatives.join(" \\| ");
  return suffix === "" ? text : `(${text})${suffix}`;
}

function listScalars(members: readonly EnumMember[]): string[] {
  const isWhole = members.every(({ value }) => typeof value !== "number" || Number.isInteger(value));
  const types = unique(members.map(({ value }) => nameType(value)));
  return isWhole ? types.map((type) => (type === "number" ? "integer" : type)) : types;
}

function nameType(value: JsonValue): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value === "bigint" ? "number" : typeof value;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
