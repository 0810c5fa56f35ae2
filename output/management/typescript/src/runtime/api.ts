import type { SecurityScheme } from "./auth/security-scheme.js";
import type { TokenSource } from "./auth/token-source.js";
import type { OperationDescriptor } from "./operation.js";
import type { Envelope } from "./responses/envelope.js";

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
