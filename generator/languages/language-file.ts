import type { JsonObject } from "../model/model.ts";
import { CASINGS, type Casing } from "./casings.ts";
import { STRING_ESCAPES, type StringEscapes } from "./string-literals.ts";

/** The part of a language's file that all kinds have. */
interface LanguageBase {
  /** The name to show. */
  readonly title: string;
  /** The info string of a fence. */
  readonly fence: string;
  /** Whether prettier would format a fence of this language. */
  readonly prettier?: boolean;
  /** The `lang` values of a document's own samples in this language, the preferred one first. */
  readonly samples: readonly string[];
  readonly strings: StringStyle;
}

interface StringStyle {
  readonly escapes: StringEscapes;
  /** Characters that begin an interpolation, and must be escaped with a backslash. */
  readonly interpolation?: string;
}

/** A language whose samples send requests, such as curl. */
export interface HttpLanguage extends LanguageBase {
  readonly kind: "http";
}

/** A language whose samples call a client. */
export interface CodeLanguage extends LanguageBase {
  readonly kind?: "code";
  /** Whether its client is the SDK that specloom generates. */
  readonly sdk?: boolean;
  /** The command that installs `{package}`. */
  readonly install: string;
  readonly casing: {
    readonly package: Casing;
    readonly method: Casing | "sdk";
    readonly field: Casing | "wire";
    readonly type: Casing;
    /** Absent: the variable is `client`. */
    readonly variable?: Casing;
  };
  /** Whether samples use wire names if tables do. */
  readonly wireNames?: boolean;
  /** Separated by spaces. A name that is reserved gets a `_` at its end. */
  readonly reservedWords: string;
  readonly indent: string;
  readonly literals: {
    readonly true: string;
    readonly false: string;
    readonly null: string;
    /** An expression for bytes to send. */
    readonly bytes: string;
    /** The suffix of an integer of more than 32 bits. */
    readonly longSuffix?: string;
  };
  readonly list: Brackets;
  readonly map: Brackets & {
    /** The pattern of a member, with `{key}` and `{value}`. */
    readonly member: string;
    /** Whether keys that are identifiers are unquoted. */
    readonly bareKeys?: boolean;
  };
}

interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly trailingComma: boolean;
}

/** The content of `languages/<name>.json` among the templates of the pages. */
export type LanguageFile = CodeLanguage | HttpLanguage;

const TEXT = { type: "string", minLength: 1 } as const;
const FLAG = { type: "boolean" } as const;
const CASING = Object.keys(CASINGS);

function object(properties: JsonObject, optional: readonly string[] = []): JsonObject {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", additionalProperties: false, required, properties };
}

const BASE = {
  title: TEXT,
  fence: { type: "string", pattern: "^[a-z0-9+#-]+$", "x-expected": "the name of a language, such as `go`" },
  prettier: FLAG,
  samples: { type: "array", items: TEXT },
  strings: object({ escapes: { enum: Object.keys(STRING_ESCAPES) }, interpolation: { type: "string" } }, [
    "interpolation",
  ]),
};

const BRACKETS = { open: TEXT, close: TEXT, trailingComma: FLAG };

const MEMBER = {
  type: "string",
  pattern: "\\{key\\}.*\\{value\\}",
  "x-expected": "a text with `{key}` and `{value}`",
};

const HTTP_SCHEMA = object({ kind: { const: "http" }, ...BASE }, ["prettier"]);

const CODE_SCHEMA = object(
  {
    kind: { enum: ["code", "http"] },
    ...BASE,
    sdk: FLAG,
    install: { type: "string", pattern: "\\{package\\}", "x-expected": "a text with `{package}`" },
    casing: object(
      {
        package: { enum: CASING },
        method: { enum: [...CASING, "sdk"] },
        field: { enum: [...CASING, "wire"] },
        type: { enum: CASING },
        variable: { enum: CASING },
      },
      ["variable"],
    ),
    wireNames: FLAG,
    reservedWords: { type: "string" },
    indent: { type: "string", pattern: "^[ \t]+$", "x-expected": "white space" },
    literals: object({ true: TEXT, false: TEXT, null: TEXT, bytes: TEXT, longSuffix: TEXT }, ["longSuffix"]),
    list: object(BRACKETS),
    map: object({ ...BRACKETS, member: MEMBER, bareKeys: FLAG }, ["bareKeys"]),
  },
  ["kind", "prettier", "sdk", "wireNames"],
);

/** The JSON Schema of a language's file, by its kind. */
export function languageSchema(value: unknown): JsonObject {
  const isHttp = typeof value === "object" && value !== null && "kind" in value && value.kind === "http";
  return isHttp ? HTTP_SCHEMA : CODE_SCHEMA;
}
