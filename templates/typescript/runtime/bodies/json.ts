import { toJsonText } from "../request/value-text.js";
import type { Body } from "./body.js";

export const json: Body = {
  mediaType: "application/json",
  write: (value, { mediaType, key = "" }) => ({
    content: toJsonText(value, key),
    contentType: mediaType,
  }),
};
