import { toText } from "../request/value-text.js";
import { type Body, chooseContentType } from "./body.js";

const MEDIA_TYPE = "text/plain;charset=UTF-8";

export const text: Body = {
  mediaType: MEDIA_TYPE,
  write: (value, { mediaType }) => ({
    content: toText(value),
    contentType: chooseContentType(mediaType, MEDIA_TYPE),
  }),
};
