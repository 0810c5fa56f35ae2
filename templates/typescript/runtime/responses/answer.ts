import type { Call } from "../client/call.js";
import type { StreamContext } from "./response-reader.js";

/** An answer whose body is still to be read. */
export interface Answer extends StreamContext {
  readonly call: Call;
  readonly response: Response;
}
