/** References in the normalized document: always to a key below `components.schemas`. */
import { joinPointer, splitPointer } from "../../syntax/json-pointer.ts";

export function schemaPointer(key: string): string {
  return joinPointer("/components/schemas", key);
}

export function toReference(key: string): { readonly $ref: string } {
  return { $ref: `#${schemaPointer(key)}` };
}

/** The key in a reference. */
export function schemaKeyOf(reference: string): string | undefined {
  return splitPointer(reference.slice(1))?.[2];
}
