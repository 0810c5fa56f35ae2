/** https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
import type { RequestParts } from "../request/request-parts.js";
import type { Style } from "./styles.js";

/** A parameter of an operation: it writes a value into its place of the request. */
export interface Parameter {
  /** The key in the argument. */
  readonly key: string;
  readonly isRequired: boolean;
  readonly write: (value: unknown, parts: RequestParts) => void;
}

/** The settings of a parameter that differ from the defaults. */
export interface ParameterOptions {
  /** The key in the argument. Absent: the name. */
  readonly key?: string;
  readonly required?: boolean;
  /** Absent: `simple` in path and header, `form` in query and cookie. */
  readonly style?: Style;
  /** Absent: true for `form`, false for all others. */
  readonly explode?: boolean;
  /** How a text is encoded. Absent: as its place demands, reserved characters too. */
  readonly encode?: (text: string) => string;
  /** The parameter is one text of a media type, instead of a style. */
  readonly content?: (value: unknown, name: string) => string;
}
