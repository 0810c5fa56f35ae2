import type { IncludedFile } from "./included-file.ts";
import type { JsonObject } from "../syntax/json-value.ts";

/** What specloom generates, from what. `config.schema.json` describes each setting. */
export interface Config {
  /** The file's name as shown to the user. Absent: there is no file, and every setting has its default. */
  readonly file?: string;
  /** Parts of the configuration that are in other files. */
  readonly files?: readonly IncludedFile[];
  /** By name, which is also the spec's folder in the output. */
  readonly specs: Readonly<Record<string, SpecConfig>>;
  /** The options of each target, by its name. They are not yet validated. */
  readonly targets: Readonly<Record<string, JsonObject>>;
  /** The output's folder, relative to the working folder. */
  readonly out?: string;
  /** The time limit for a URL, in seconds. */
  readonly timeout?: number;
}

/** An API document and the settings of its output. */
export interface SpecConfig {
  /** A URL, or a file relative to the working folder. Undefined environment variables are not replaced. */
  readonly source: string;
  /** Headers for requests to its origin, with environment variables not yet replaced. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether its references may leave its folder, or the origin of its URL. */
  readonly allowOutsideReferences?: boolean;
  readonly client?: string;
  readonly methodCase?: "camel" | "snake" | "pascal";
  readonly grouping?: "flat" | "resource";
  /** By operation id. */
  readonly methodNames?: Readonly<Record<string, string>>;
  /** Extensions that hide an operation, parameter or schema. Absent: `DEFAULT_HIDDEN`. */
  readonly hidden?: readonly string[];
  readonly envelope?: EnvelopeConfig;
  /** By tag. */
  readonly resources?: Readonly<Record<string, ResourceConfig>>;
  readonly auth?: AuthConfig;
  /** The rules for pagination. The first rule that fits an operation is used. */
  readonly pages?: readonly PagesConfig[];
  readonly environment?: EnvironmentConfig;
  readonly int64?: "number" | "bigint" | "string";
  /** Options for this spec only. Each one overrides that of `Config.targets`. */
  readonly targets?: Readonly<Record<string, JsonObject>>;
}

/** Environment variables that supply options of the client. */
export type EnvironmentConfig = Readonly<
  Record<string, string | Readonly<Record<string, string | { readonly username: string; readonly password: string }>>>
>;

/** The names of a tag. */
export interface ResourceConfig {
  /** ASCII: it names a file of the SDK and a folder of pages. */
  readonly name?: string;
  /** By locale. */
  readonly title?: Readonly<Record<string, string>>;
}

/** The fields of a response body that wrap the actual result. */
export interface EnvelopeConfig {
  readonly status: string;
  readonly ok: readonly (number | string)[];
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
  readonly data?: string;
  /** Whether the result of a call is only `data`. */
  readonly unwrap?: boolean;
}

/** The fields of requests and answers that control pagination. Paths are names separated by dots. */
export interface PagesConfig {
  readonly by: "number" | "offset" | "cursor" | "link";
  readonly field?: string;
  readonly first?: number;
  readonly items?: string;
  readonly cursor?: string;
  readonly total?: string;
  readonly more?: string;
  /** Operation ids. Absent: all operations that have these fields. */
  readonly operations?: readonly string[];
}

/** The sources of a client's credentials, and the ones that a call sends. */
export interface AuthConfig {
  readonly alternatives?: "first" | "all";
  readonly token?: TokenConfig;
}

/** The request that exchanges options of the client for credentials. */
export interface TokenConfig {
  readonly url: string;
  readonly encoding?: "json" | "form";
  /** For each field of the request, the option of the client. */
  readonly fields: Readonly<Record<string, string>>;
  readonly constants?: Readonly<Record<string, string>>;
  readonly expiresIn?: string;
  /** By security scheme. */
  readonly credentials: Readonly<Record<string, string | { readonly field: string; readonly claim: string }>>;
}

/** The content of a configuration file. Paths are relative to the file, and everything except `specs` is optional. */
export type ConfigFile = Pick<Config, "specs" | "out" | "timeout"> &
  Partial<Pick<Config, "targets">> & { readonly $schema?: string };

export const DEFAULT_HIDDEN: readonly string[] = ["x-hidden-from-sdk", "x-authing-hidden-from-sdk"];

/** Returns a configuration unchanged. In a `.js` or `.ts` file, it gives editors the type. */
export function defineConfig(config: ConfigFile): ConfigFile {
  return config;
}
