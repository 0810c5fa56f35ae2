import type { Body } from "./body.js";
import { toFileContent, toUpload } from "./file.js";

const MEDIA_TYPE = "application/octet-stream";

export const binary: Body = {
  mediaType: MEDIA_TYPE,
  write(value, { mediaType, key = "" }) {
    const content = toFileContent(value, key);
    const own = content instanceof Blob ? content.type : "";
    return {
      ...toUpload(content),
      // A range is not a content type.
      contentType: mediaType.includes("*") ? own || MEDIA_TYPE : mediaType,
    };
  },
};
