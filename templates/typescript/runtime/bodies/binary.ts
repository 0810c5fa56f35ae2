import { type Body, chooseContentType } from "./body.js";
import { toFileContent, toUpload } from "./file.js";

const MEDIA_TYPE = "application/octet-stream";

export const binary: Body = {
  mediaType: MEDIA_TYPE,
  write(value, { mediaType }) {
    const content = toFileContent(value);
    const own = content instanceof Blob ? content.type : "";
    return {
      ...toUpload(content),
      contentType: chooseContentType(mediaType, own || MEDIA_TYPE),
    };
  },
};
