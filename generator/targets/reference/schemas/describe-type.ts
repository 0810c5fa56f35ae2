import type { EnumMember, JsonValue, RefSchema, Schema, TupleSchema, UnionSchema } from "../../../model/model.ts";
import { code, joinInline, markup, text, uniqueInline, type Inline } from "../content/inline.ts";
import { printPath } from "../names/model-path.ts";
import type { TableContext } from "../page-context.ts";
import { printCompactJson } from "../../../printing/json-text.ts";
import type { Links } from "../names/model-links.ts";
import type { ModelReference } from "../names/model-name.ts";

/** What a type is described with, and the models that it links to. */
export interface Linking {
  readonly context: TableContext;
  readonly links: Links;
}

type TypeContext = Pick<TableContext, "schemas" | "names" | "labels" | "view">;

/** A schema's type in words, with links to its models; never empty. */
export function describeType(schema: Schema, context: TypeContext, links: Links): Inline {
  return new TypeWriter(context, links).describe(schema, "");
}

const COMMA = markup(", ");
const AND = markup(" & ");
const OR = markup(" \\| ");

class TypeWriter {
  readonly #context: TypeContext;
  readonly #links: Links;

  constructor(context: TypeContext, links: Links) {
    this.#context = context;
    this.#links = links;
  }

  /** `suffix` goes inside the link: `Pet[]` is one thing to click on. */
  describe(schema: Schema, suffix: string): Inline {
    switch (schema.kind) {
      case "ref":
        return this.#describeReference(schema, suffix);
      case "array":
        return this.describe(schema.items, `[]${suffix}`);
      case "tuple":
        return this.#describeTuple(schema, suffix);
      case "record":
        return schema.values.kind === "unknown"
          ? markup(`object${suffix}`)
          : joinInline([markup("Record&lt;string, "), this.describe(schema.values, ""), markup(`>${suffix}`)]);
      case "union":
        return this.#describeUnion(schema, suffix);
      case "enum":
        return joinOperands(listScalars(schema.members).map(markup), OR, suffix);
      case "literal":
        return joinInline([code(printCompactJson(schema.value)), markup(suffix)]);
      case "object":
      case "intersection":
        return this.#describeObject(schema, suffix);
      case "unknown":
        return markup(`any${suffix}`);
      default:
        return markup(schema.kind + suffix);
    }
  }

  #describeTuple({ items, rest }: TupleSchema, suffix: string): Inline {
    const others = rest.kind === "never" ? [] : [joinInline([markup("..."), this.describe(rest, "[]")])];
    const members = joinInline([...items.map((item) => this.describe(item, "")), ...others], COMMA);
    return joinInline([markup("\\["), members, markup(`\\]${suffix}`)]);
  }

  #describeUnion(schema: UnionSchema, suffix: string): Inline {
    return joinOperands(this.#listAlternatives(schema), OR, suffix);
  }

  /** Nothing adds nothing, and anything leaves nothing to add. */
  #listAlternatives({ members }: UnionSchema): Inline[] {
    if (members.some(({ kind }) => kind === "unknown")) return [];
    const possible = members.filter(({ kind }) => kind !== "never");
    return uniqueInline(possible.map((member) => this.describe(member, "")));
  }

  #describeReference(reference: RefSchema, suffix: string): Inline {
    const { names, schemas, view } = this.#context;
    const [name, schema] = [names.find(reference, view), schemas.get(reference.key)];
    return name && schema ? this.#link({ name, schema, view }, suffix) : markup(`any${suffix}`);
  }

  #describeObject(schema: Schema, suffix: string): Inline {
    const { names, view } = this.#context;
    const name = names.find(schema, view);
    if (name !== undefined) return this.#link({ name, schema, view }, suffix);
    if (schema.kind !== "intersection") return markup(`object${suffix}`);
    const members = uniqueInline(schema.members.filter(saysType).map((member) => this.#describeOperand(member)));
    return joinOperands(members, AND, suffix);
  }

  #describeOperand(schema: Schema): Inline {
    const type = this.describe(schema, "");
    const isGroup = schema.kind === "union" && this.#listAlternatives(schema).length > 1;
    return isGroup ? joinInline([markup("("), type, markup(")")]) : type;
  }

  #link(reference: ModelReference, suffix: string): Inline {
    const { path, anchor } = reference.name;
    this.#links.set(anchor, reference);
    const title = printPath(path, this.#context.labels);
    const isPhrase = suffix !== "" && /[\s，]/.test(title);
    const parts = isPhrase ? [markup("("), text(title), markup(`)${suffix}`)] : [text(title), markup(suffix)];
    return { kind: "anchorLink", anchor, label: joinInline(parts) };
  }
}

/** Operands of `|` or `&`, in parentheses where something follows several of them. */
function joinOperands(operands: readonly Inline[], operator: Inline, suffix: string): Inline {
  const [only = markup("any")] = operands;
  if (operands.length <= 1) return joinInline([only, markup(suffix)]);
  const type = joinInline(operands, operator);
  return suffix === "" ? type : joinInline([markup("("), type, markup(`)${suffix}`)]);
}

/** Whether a member of an intersection says more than that the others hold, or that some of their fields are required. */
function saysType(schema: Schema): boolean {
  return schema.kind !== "unknown" && !(schema.kind === "object" && schema.properties.length === 0);
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
