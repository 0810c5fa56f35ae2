import { joinPointer } from "../../syntax/json-pointer.ts";
import { type SourceObject, isObject } from "../../syntax/values.ts";

/**
 * Finds the smallest parts of a document for which `fails` is true, as pointers. It locates faults for a function that
 * throws without saying where.
 */
export function findMalformed(root: SourceObject, fails: (document: SourceObject) => boolean): string[] {
  return narrow({ value: root, pointer: "", place: (value) => value as SourceObject }, fails);
}

/** A part of a document. `place` makes a document that has only a given value in this part's place. */
interface Part {
  readonly value: unknown;
  readonly pointer: string;
  readonly place: (value: unknown) => SourceObject;
}

function narrow({ value, pointer, place }: Part, fails: (document: SourceObject) => boolean): string[] {
  if (!Array.isArray(value) && !isObject(value)) return [pointer];
  if (fails(place(Array.isArray(value) ? [] : {}))) return [pointer];
  const failing = Object.entries(value)
    .map(([key, member]: [string, unknown]): Part => {
      const placeMember = (other: unknown): SourceObject => place(Array.isArray(value) ? [other] : { [key]: other });
      return { value: member, pointer: joinPointer(pointer, key), place: placeMember };
    })
    .filter((part) => fails(part.place(part.value)));
  return failing.length === 0 ? [pointer] : failing.flatMap((part) => narrow(part, fails));
}
