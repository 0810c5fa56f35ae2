import type { TypeShape } from "./type-shape.ts";

/** All names in a type, including those of schemas. */
export function listNames(shape: TypeShape): string[] {
  switch (shape.kind) {
    case "name":
      return [shape.text];
    case "array":
      return listNames(shape.items);
    case "tuple":
      return shape.items.flatMap(({ type }) => listNames(type));
    case "stream":
      return listNames(shape.items);
    case "record":
      return listNames(shape.values);
    case "object":
      return [...shape.properties.map(({ type }) => type), ...(shape.others ? [shape.others] : [])].flatMap(listNames);
    case "union":
    case "intersection":
      return shape.members.flatMap(listNames);
  }
}
