import {
  parseExactJson,
  type ReadDigits,
} from "../integers/parse-exact-json.js";
import type { Int64Places } from "../integers/places.js";
import { createLineReader } from "./json-lines.js";
import type { ResponseReader } from "./response-reader.js";

/** Lines in which integers of 64 bits become bigints or texts. */
export function readExactJsonLines(
  places: Int64Places,
  readDigits: ReadDigits,
): ResponseReader {
  return createLineReader((text) => parseExactJson(text, places, readDigits));
}
