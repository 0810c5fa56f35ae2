import type { ResponseReader } from "./response-reader.js";

export const readText: ResponseReader = {
  read: (response) => response.text(),
};

/** Reads the whole body into memory; `asResponse()` gives a stream. */
export const readBlob: ResponseReader = {
  read: (response) => response.blob(),
};

/** Where the document declares no content. */
export const readNothing: ResponseReader = {
  read: async (response) => {
    // A connection is only reused once its last answer was read.
    await response.text();
  },
};
