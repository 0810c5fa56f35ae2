import { componentsObject, schema } from "../shapes/object-shapes.ts";
import { findKeyword } from "../shapes/schema-shape.ts";
import { findField, type Shape } from "../shapes/shape.ts";
import type { NodeAddress } from "../spec-document.ts";

/** The content that a place allows: a shape, the content of an extension, or other data. */
export type Demand = Shape | { readonly kind: "extension" | "data" };

const EXTENSION = { kind: "extension" } as const;
const DATA = { kind: "data" } as const;

/** The demand of a member of a list or object; `undefined` if OpenAPI does not define it. */
export function findMember(demand: Demand, isList: boolean, key: string): Demand | undefined {
  switch (demand.kind) {
    case "extension":
      return EXTENSION;
    case "any":
    case "data":
      return DATA;
    case "list":
      return isList ? demand.of() : undefined;
    case "map":
      return isList ? undefined : demand.of();
    case "object":
      return key.startsWith("x-") ? EXTENSION : findField(demand, key);
    case "schema":
      // Before draft 2020-12, `items` may be a list.
      return isList ? schema : key.startsWith("x-") ? EXTENSION : findKeyword(key);
    default:
      return undefined;
  }
}

/** Whether the place allows a reference. */
export function allowsReference(demand: Demand): boolean {
  if (demand.kind === "schema") return true;
  return demand.kind === "object" && (demand.isReferable || Object.hasOwn(demand.fields, "$ref"));
}

/** Whether an apparent reference may be data. */
export function isData({ kind }: Demand): boolean {
  return kind === "any" || kind === "data" || kind === "extension";
}

/** Fields whose values are data. */
const DATA_FIELDS = new Set(["example", "examples", "value", "dataValue", "requestBody", "parameters"]);

/** Names a place: by the title of its object in the specification, or by the field that contains it. */
export function nameDemand(demand: Demand, path: readonly string[]): string | undefined {
  switch (demand.kind) {
    case "object":
      return demand.title;
    case "extension":
      return quote(path.findLast((token) => token.startsWith("x-")));
    case "any":
    case "data":
      return quote(path.findLast((token) => DATA_FIELDS.has(token)));
    default:
      return quote(path.findLast((token) => !/^\d+$/.test(token)));
  }
}

function quote(field: string | undefined): string | undefined {
  return field && `\`${field}\``;
}

/** Whether a pointer is that of a component, or of its equivalent in Swagger 2.0. */
export function isComponent({ pointer }: NodeAddress): boolean {
  const [, kind = ""] = /^\/components\/([^/]+)\/[^/]+$/.exec(pointer) ?? [];
  return (
    Object.hasOwn(componentsObject.fields, kind) || /^\/(?:definitions|parameters|responses)\/[^/]+$/.test(pointer)
  );
}
