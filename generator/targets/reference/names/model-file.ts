import { toName } from "../../../model/names/words.ts";
import { toFileName } from "../../../printing/file-name.ts";

const MAX_LENGTH = 120;

/** A site takes `index` for the page of its folder, and `links.html` for an address of `links`. */
const MEANS_OTHERS = /^index$|\.(?:html|md)$/;

/** The file of a model's page, without its extension: `user-dto` of `UserDto`, `pet.owner` of `Pet.owner`. */
export function nameModelFile(anchor: string): string {
  const name = anchor
    .split(".")
    .map((part) => toFileName(toName(part).words))
    .join(".");
  if (name.length > MAX_LENGTH) return toFileName([name]);
  return MEANS_OTHERS.test(name) ? `${name}_` : name;
}
