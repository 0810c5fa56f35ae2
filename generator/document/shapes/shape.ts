/** What a place of a document demands. */
export type Shape =
  | { readonly kind: "string" | "boolean" | "any" | "schema" }
  /** A value that stands for itself, with all that it holds, and one that is the name or the place of a schema. */
  | { readonly kind: "literal" | "mapped" }
  | { readonly kind: "list" | "map"; readonly of: () => Shape }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: "object";
  /** As the specification calls it. */
  readonly title: string;
  readonly fields: Readonly<Record<string, Shape>>;
  /** Fields without which no output can be made. */
  readonly required: readonly string[];
  /** What a key holds that is no field, such as a path or a status; absent: there is no other key. */
  readonly others?: { readonly keys: RegExp; readonly shape: Shape };
  /** Whether a Reference Object may stand in its place. */
  readonly isReferable: boolean;
  /** Whether the output is right without it, so that a reference to where nothing is read is no error. */
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

/** The shape of an object that the specification calls `title`. */
export function object(title: string, fields: ObjectShape["fields"], options: ObjectShapeOptions = {}): ObjectShape {
  const { required = [], others, isReferable = false, isDispensable = false } = options;
  return { kind: "object", title, fields, required, ...(others && { others }), isReferable, isDispensable };
}

/** What a key of an object holds; `undefined` where it has no such field. */
export function findField(shape: ObjectShape, key: string): Shape | undefined {
  if (Object.hasOwn(shape.fields, key)) return shape.fields[key];
  return shape.others?.keys.test(key) ? shape.others.shape : undefined;
}
