import {
  parseExactJson,
  type ReadDigits,
} from "../integers/parse-exact-json.js";
import type { Int64Places } from "../integers/places.js";
import type { ResponseReader } from "./response-reader.js";

/** JSON in which integers of 64 bits become bigints or texts: `readExactJson(places, toBigInt)`. */
export function readExactJson(
  places: Int64Places,
  readDigits: ReadDigits,
): ResponseReader {
  return { parse: (text) => parseExactJson(text, places, readDigits) };
}
