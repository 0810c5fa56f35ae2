/** The content that OpenAPI defines for a place. */
export type Shape =
  | { readonly kind: "string" | "boolean" | "any" | "schema" }
  /** A literal contains no references. A mapped value is a schema's name or a reference to it. */
  | { readonly kind: "literal" | "mapped" }
  | { readonly kind: "list" | "map"; readonly of: () => Shape }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: "object";
  /** Its title in the specification. */
  readonly title: string;
  readonly fields: Readonly<Record<string, Shape>>;
  /** Fields without which no output is possible. */
  readonly required: readonly string[];
  /** Other keys that are allowed, such as paths and statuses. Absent: none. */
  readonly others?: { readonly keys: RegExp; readonly shape: Shape };
  /** Whether a Reference Object may replace it. */
  readonly isReferable: boolean;
  /** Whether the output is correct without it, so that a reference to an unread file is not an error. */
  readonly isDispensable: boolean;
}

export function list(of: () => Shape): Shape {
  return { kind: "list", of };
}

export function map(of: () => Shape): Shape {
  return { kind: "map", of };
}

interface ObjectShapeOptions {
  readonly required?: readonly string[];
  readonly others?: ObjectShape["others"];
  readonly isReferable?: boolean;
  readonly isDispensable?: boolean;
}

/** Creates the shape of an object. `title` is its title in the specification. */
export function object(title: string, fields: ObjectShape["fields"], options: ObjectShapeOptions = {}): ObjectShape {
  const { required = [], others, isReferable = false, isDispensable = false } = options;
  return { kind: "object", title, fields, required, ...(others && { others }), isReferable, isDispensable };
}

/** The shape of a field; `undefined` if the object has no such field. */
export function findField(shape: ObjectShape, key: string): Shape | undefined {
  if (Object.hasOwn(shape.fields, key)) return shape.fields[key];
  return shape.others?.keys.test(key) ? shape.others.shape : undefined;
}
