/** How the normalized document refers to its schemas: by their keys below `components.schemas`, and in no other way. */
import { joinPointer, splitPointer } from "../../syntax/json-pointer.ts";

export function schemaPointer(key: string): string {
  return joinPointer("/components/schemas", key);
}

export function toReference(key: string): { readonly $ref: string } {
  return { $ref: `#${schemaPointer(key)}` };
}

/** The key that a reference names. */
export function schemaKeyOf(reference: string): string | undefined {
  return splitPointer(reference.slice(1))?.[2];
}
