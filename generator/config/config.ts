import type { IncludedFile } from "./included-file.ts";
import type { JsonObject } from "../syntax/json-value.ts";

/** What specloom generates, from what. `config.schema.json` describes each setting. */
export interface Config {
  /** The file that it was read from, as the user would name it; absent: no file, and every setting has its default. */
  readonly file?: string;
  /** The parts of it that are in files of their own. */
  readonly files?: readonly IncludedFile[];
  /** By the name that is also the spec's folder in the output. */
  readonly specs: Readonly<Record<string, SpecConfig>>;
  /** The options of each target, by the target's name, not yet valid against them. */
  readonly targets: Readonly<Record<string, JsonObject>>;
  /** The output's folder, relative to the working folder. */
  readonly out?: string;
  /** The seconds that a URL may take. */
  readonly timeout?: number;
}

/** One API document and what is made of it. */
export interface SpecConfig {
  /** A URL, or a file relative to the working folder. A variable that the environment does not have is still in it. */
  readonly source: string;
  /** What its origin is sent with each request, as written: variables of the environment are not yet their values. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether its references may leave its folder, or the origin of its URL. */
  readonly allowOutsideReferences?: boolean;
  readonly client?: string;
  readonly methodCase?: "camel" | "snake" | "pascal";
  readonly grouping?: "flat" | "resource";
  /** By the id of the operation. */
  readonly methodNames?: Readonly<Record<string, string>>;
  /** Extensions that hide an operation, parameter or schema; absent: `DEFAULT_HIDDEN`. */
  readonly hidden?: readonly string[];
  readonly envelope?: EnvelopeConfig;
  /** By the tag. */
  readonly resources?: Readonly<Record<string, ResourceConfig>>;
  readonly auth?: AuthConfig;
  /** How operations tell their pages apart. The first rule that fits an operation counts. */
  readonly pages?: readonly PagesConfig[];
  readonly environment?: EnvironmentConfig;
  readonly int64?: "number" | "bigint" | "string";
  /** Options for this spec alone; each one stands in for that of `Config.targets`. */
  readonly targets?: Readonly<Record<string, JsonObject>>;
}

/** Variables of the environment, by the option of the client that they stand in for. */
export type EnvironmentConfig = Readonly<
  Record<string, string | Readonly<Record<string, string | { readonly username: string; readonly password: string }>>>
>;

/** What a tag is called. */
export interface ResourceConfig {
  /** In ASCII: a file of the SDK, a folder of pages. */
  readonly name?: string;
  /** By the locale. */
  readonly title?: Readonly<Record<string, string>>;
}

/** The fields of a response body that wrap what the API has to say. */
export interface EnvelopeConfig {
  readonly status: string;
  readonly ok: readonly (number | string)[];
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
  readonly data?: string;
  /** Whether the result of a call is `data` alone. */
  readonly unwrap?: boolean;
}

/** The fields of request and answer that pages are told apart by; paths have dots between their names. */
export interface PagesConfig {
  readonly by: "number" | "offset" | "cursor" | "link";
  readonly field?: string;
  readonly first?: number;
  readonly items?: string;
  readonly cursor?: string;
  readonly total?: string;
  readonly more?: string;
  /** Ids; absent: all operations that have these fields. */
  readonly operations?: readonly string[];
}

/** Where a client's credentials come from, and which of them a call sends. */
export interface AuthConfig {
  readonly alternatives?: "first" | "all";
  readonly token?: TokenConfig;
}

/** The request that turns options of the client into credentials. */
export interface TokenConfig {
  readonly url: string;
  readonly encoding?: "json" | "form";
  /** By the field of the request, the option of the client. */
  readonly fields: Readonly<Record<string, string>>;
  readonly constants?: Readonly<Record<string, string>>;
  readonly expiresIn?: string;
  /** By the security scheme. */
  readonly credentials: Readonly<Record<string, string | { readonly field: string; readonly claim: string }>>;
}

/** What a configuration file holds: paths are relative to the file, and all but the specs may be left out. */
export type ConfigFile = Pick<Config, "specs" | "out" | "timeout"> &
  Partial<Pick<Config, "targets">> & { readonly $schema?: string };

export const DEFAULT_HIDDEN: readonly string[] = ["x-hidden-from-sdk", "x-authing-hidden-from-sdk"];

/** Gives a configuration as it is, so that an editor knows the type of what is written in a `.js` or `.ts` file. */
export function defineConfig(config: ConfigFile): ConfigFile {
  return config;
}
