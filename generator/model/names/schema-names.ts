import type { Name } from "../model.ts";
import { distinguish, foldWords, hashIdentity } from "./distinguish.ts";
import { toName } from "./words.ts";

/** What a named schema and its request view are called. */
export interface SchemaNames {
  readonly name: Name;
  readonly inputName: Name;
}

/**
 * Names the schemas of a document by their keys, in their order. Keys that no casing tells apart, such as `user_list` and
 * `UserList`, all take a word from a hash of themselves: a third one renames none of them.
 */
export function nameSchemas(keys: readonly string[]): SchemaNames[] {
  const names = distinguish(keys.map(toName));
  const taken = new Set(names.map(({ words }) => foldWords(words)));
  return names.map((name) => ({ name, inputName: nameInput(name, taken) }));
}

/** `PetInput`, unless the document has a schema of this name. */
function nameInput({ text, words }: Name, taken: ReadonlySet<string>): Name {
  const candidates = [
    [...words, "input"],
    [...words, "input", "view"],
  ];
  const free = candidates.find((candidate) => !taken.has(foldWords(candidate)));
  return { text, words: free ?? [...words, "input", hashIdentity(`${text} input`)] };
}
