import type { BasicCredential } from "./security-scheme.js";

/** A text, or a function that returns one and is called for each attempt. */
export type Secret = string | (() => string | Promise<string>);

/** A token or key, a user name and password, or a function that returns one of these and is called for each attempt. */
export type Credential =
  | string
  | BasicCredential
  | (() =>
      string | BasicCredential | Promise<string> | Promise<BasicCredential>);

/** Credentials by the key of their security scheme. */
export type Credentials<SchemeKeys extends string = string> = {
  readonly [Key in SchemeKeys]?: Credential | undefined;
};
