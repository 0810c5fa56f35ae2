import type { SecurityScheme } from "./auth/security-scheme.js";
import type { TokenSource } from "./auth/token-source.js";
import type { OperationDescriptor } from "./operation.js";
import type { Envelope } from "./responses/envelope.js";

/** Describes the API to the runtime: what all calls share. */
export interface ApiDescriptor {
  /** The default base URL. Absent: the caller must give one. */
  readonly server?: string;
  /** The `User-Agent` header. Absent: the platform's own. */
  readonly userAgent?: string | undefined;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** The alternatives of operations that declare none. Absent: no credential is sent. */
  readonly security?: OperationDescriptor["security"];
  /** Whether a call sends the credentials of all complete alternatives. Absent: only of the first. */
  readonly sendsAllAlternatives?: boolean;
  /** Requests that get credentials, such as tokens, on demand. */
  readonly tokenSources?: readonly TokenSource[];
  readonly envelope?: Envelope;
}
