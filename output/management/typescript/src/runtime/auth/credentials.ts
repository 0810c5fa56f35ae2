import type { BasicCredential } from "./security-scheme.js";

/** A text, or a function that gives one and is asked at each try. */
export type Secret = string | (() => string | Promise<string>);

/** A token or key, or user name and password; or a function that gives one, asked at each try. */
export type Credential =
  | string
  | BasicCredential
  | (() =>
      string | BasicCredential | Promise<string> | Promise<BasicCredential>);

/** Credentials by the key of their security scheme. */
export type Credentials<SchemeKeys extends string = string> = {
  readonly [Key in SchemeKeys]?: Credential | undefined;
};
