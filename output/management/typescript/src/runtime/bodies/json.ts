import { toJsonText } from "../request/value-text.js";
import { type Body, chooseContentType } from "./body.js";

const MEDIA_TYPE = "application/json";

export const json: Body = {
  mediaType: MEDIA_TYPE,
  write: (value, { mediaType }) => ({
    content: toJsonText(value),
    contentType: chooseContentType(mediaType, MEDIA_TYPE),
  }),
};
