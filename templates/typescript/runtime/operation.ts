import type { Body } from "./bodies/body.js";
import type { Parameter } from "./parameters/parameter.js";
import type { ResponseReader } from "./responses/response-reader.js";

/**
 * Describes an operation to the runtime. Codecs are imported values: a bundler drops those that no imported operation
 * uses.
 */
export interface OperationDescriptor {
  /** The name of the method, for messages. */
  readonly name: string;
  /** As it is sent: `GET`. */
  readonly method: string;
  /** The path template, such as `/users/{id}`. */
  readonly path: string;
  /** Absent: none. */
  readonly parameters?: readonly Parameter[];
  /** Absent: none. */
  readonly body?: Body;
  /** How the answer is read. Absent: as JSON. */
  readonly response?: ResponseReader;
  /** The property of the body that is the result. Absent: the whole body. */
  readonly unwrap?: string;
  /** The `Accept` header. Absent: `application/json`. */
  readonly accept?: string;
  /** Alternatives, each a list of keys in the API's security schemes. Absent: the API's. */
  readonly security?: readonly (readonly string[])[];
  /** The operation's own server, in place of the API's. */
  readonly server?: string;
}
