import type { SecurityScheme } from "./auth/security-scheme.js";
import type { TokenSource } from "./auth/token-source.js";
import type { Body } from "./bodies/body.js";
import type { Parameter } from "./parameters/parameter.js";
import type { Envelope } from "./responses/envelope.js";
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

/** What the runtime must know of the API as a whole: all calls need it. */
export interface ApiDescriptor {
  /** The base URL where the caller gives none; absent: the caller must. */
  readonly server?: string;
  /** The `User-Agent` header. Absent: the platform's own. */
  readonly userAgent?: string | undefined;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** The alternatives of operations that do not say theirs. Absent: no credential is sent. */
  readonly security?: OperationDescriptor["security"];
  /** Whether a call sends all alternatives that are complete. Absent: the first one. */
  readonly sendsAllAlternatives?: boolean;
  /** Where credentials come from that the caller has not got yet. */
  readonly tokenSources?: readonly TokenSource[];
  readonly envelope?: Envelope;
}
