import {
  parseExactJson,
  type ReadDigits,
} from "../integers/parse-exact-json.js";
import type { Int64Places } from "../integers/places.js";
import { type Answer, readJson } from "./read-answer.js";
import type { ResponseReader } from "./response-reader.js";

/** JSON in which integers of 64 bits become bigints or texts: `readExactJson(places, toBigInt)`. */
export function readExactJson(
  places: Int64Places,
  readDigits: ReadDigits,
): ResponseReader {
  const parse = (text: string) => {
    try {
      return parseExactJson(text, places, readDigits);
    } catch {
      return undefined;
    }
  };
  return {
    async read(response: Response, answer: Answer) {
      const text = await response.text();
      return readJson(answer, text, parse(text));
    },
  };
}
