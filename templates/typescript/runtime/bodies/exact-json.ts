import { toExactJsonText } from "../integers/exact-json-text.js";
import type { Int64Places } from "../integers/places.js";
import type { Body } from "./body.js";
import { json } from "./json.js";

/** JSON in which integers of 64 bits keep all of their digits, where the SDK has them as texts. */
export function exactJson(places: Int64Places): Body {
  return {
    mediaType: json.mediaType,
    write: (value, { mediaType, key = "" }) => ({
      content: toExactJsonText(value, key, places),
      contentType: mediaType,
    }),
  };
}
