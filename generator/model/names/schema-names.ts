import type { Name } from "../model.ts";
import { distinguish, foldWords, hashIdentity } from "./distinguish.ts";
import { toName } from "./words.ts";

/** The names of a schema and of its request view. */
export interface SchemaNames {
  readonly name: Name;
  readonly inputName: Name;
}

/**
 * Names the schemas of a document by their keys, in their order. Keys that are equal in some casing, such as
 * `user_list` and `UserList`, all get a hash of themselves, so that a third one renames neither.
 */
export function nameSchemas(keys: readonly string[]): SchemaNames[] {
  const names = distinguish(keys.map(toName));
  const taken = new Set(names.map(({ words }) => foldWords(words)));
  return names.map((name) => ({ name, inputName: nameInput(name, taken) }));
}

/** `PetInput`, unless the document has a schema of that name. */
function nameInput({ text, words }: Name, taken: ReadonlySet<string>): Name {
  const candidates = [
    [...words, "input"],
    [...words, "input", "view"],
  ];
  const free = candidates.find((candidate) => !taken.has(foldWords(candidate)));
  return { text, words: free ?? [...words, "input", hashIdentity(`${text} input`)] };
}
