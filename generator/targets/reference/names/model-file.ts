import { splitWords } from "../../../model/names/words.ts";
import { toFileName } from "../../../printing/file-name.ts";

const MAX_LENGTH = 120;

/** The file of a model's page, without its extension: `user-dto` of `UserDto`, `pet.owner` of `Pet.owner`. */
export function nameModelFile(anchor: string): string {
  const name = anchor
    .split(".")
    .map((part) => toFileName(splitWords(part)))
    .join(".");
  if (name.length > MAX_LENGTH) return toFileName([name]);
  // A site shows a file of this name as that of its folder.
  return name === "index" ? "index_" : name;
}
