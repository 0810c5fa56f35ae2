import { joinPointer } from "../../syntax/json-pointer.ts";
import { type SourceObject, isObject } from "../../syntax/values.ts";

/**
 * The smallest parts of a document at which something fails that says no more than that, as pointers: those which fail
 * alone, while what holds them would not fail without them.
 */
export function findMalformed(root: SourceObject, fails: (document: SourceObject) => boolean): string[] {
  return narrow({ value: root, pointer: "", place: (value) => value as SourceObject }, fails);
}

/** A part of a document, and how to make a document with something else in its place, and nothing beside it. */
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
