import type { Body } from "./bodies/body.js";
import type { Parameter } from "./parameters/parameter.js";
import type { ResponseReader } from "./responses/response-reader.js";

/**
 * What the runtime must know of an operation to call it. Codecs are values, not words: a bundler drops the code of those
 * that no imported operation has.
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
  /** The property of the body that is the result. Absent: all of the body is. */
  readonly unwrap?: string;
  /** The `Accept` header. Absent: `application/json`. */
  readonly accept?: string;
  /** Alternatives, each a list of keys in the API's security schemes. Absent: the API's. */
  readonly security?: readonly (readonly string[])[];
  /** Only where the operation has a server of its own, in place of the client's. */
  readonly server?: string;
}
