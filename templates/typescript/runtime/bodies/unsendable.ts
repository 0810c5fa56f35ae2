import { InvalidRequestError } from "../errors/sdk-error.js";
import type { Body } from "./body.js";

/** A body of a GET or HEAD request, which `fetch` refuses. */
export const unsendable: Body = {
  mediaType: "",
  write() {
    throw new InvalidRequestError(
      "a GET or HEAD request cannot have a body in `fetch`.",
    );
  },
};
