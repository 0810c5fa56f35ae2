import { toExactJsonText } from "../integers/exact-json-text.js";
import type { Int64Places } from "../integers/places.js";
import type { Body } from "./body.js";
import { json } from "./json.js";

/** JSON in which integers of 64 bits keep all of their digits: bigints anywhere, and texts in the places of such. */
export function exactJson(places?: Int64Places): Body {
  return {
    mediaType: json.mediaType,
    write: (value, { mediaType }) => ({
      content: toExactJsonText(value, places),
      contentType: mediaType,
    }),
  };
}
