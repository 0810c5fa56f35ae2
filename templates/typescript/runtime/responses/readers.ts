import type { ResponseReader } from "./response-reader.js";

export const readText: ResponseReader = {
  read: (response) => response.text(),
};

/** All of it, in memory; `asResponse()` gives a stream. */
export const readBlob: ResponseReader = {
  read: (response) => response.blob(),
};

/** Where the document declares no content. */
export const readNothing: ResponseReader = {
  read: async (response) => {
    // A connection is used again only if its last answer was read.
    await response.text();
  },
};
