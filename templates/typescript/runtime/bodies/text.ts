import { toText } from "../request/value-text.js";
import type { Body } from "./body.js";

export const text: Body = {
  mediaType: "text/plain;charset=UTF-8",
  write: (value, { mediaType, key = "" }) => ({
    content: toText(value, key),
    contentType: mediaType,
  }),
};
