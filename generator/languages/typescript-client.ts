import type {
  Int64Type,
  JsonNumber,
  JsonObject,
  Operation,
  SecurityScheme,
  Server,
  TokenRequest,
} from "../model/model.ts";
import { textWidth } from "../printing/text-width.ts";
import { Code, printValue, WIDTH, type ValueStyle } from "../printing/value-layout.ts";
import { toObjectKey, toStringLiteral } from "./typescript-literals.ts";

const TYPESCRIPT: ValueStyle = {
  indent: "  ",
  literals: { true: "true", false: "false", null: "null" },
  list: { open: "[", close: "]", trailingComma: true },
  map: { open: "{", close: "}", trailingComma: true, member: "{key}: {value}" },
  movesLongValues: true,
  printString: toStringLiteral,
  printKey: toObjectKey,
};

/** A placeholder for a credential. */
export function placeholderOf(scheme: SecurityScheme): string | { username: string; password: string } {
  if (scheme.kind === "http" && scheme.scheme === "basic") return { username: "<username>", password: "<password>" };
  return scheme.kind === "apiKey" ? "<key>" : "<token>";
}

/** Whether the SDK can send the credential of a scheme. */
export function isSendable(scheme: SecurityScheme): boolean {
  return scheme.kind === "http" ? ["basic", "bearer"].includes(scheme.scheme) : scheme.kind !== "mutualTLS";
}

export interface SdkClient {
  /** The variable of the client. */
  readonly variable: string;
  /** The call that creates it: `new PetsClient`, or a function. */
  readonly maker: string;
  /** The schemes whose credentials are passed. */
  readonly schemes: readonly SecurityScheme[];
  /** The requests that exchange options of the client for credentials. */
  readonly tokens: readonly TokenRequest[];
  /** Whether the client has a default server. */
  readonly hasServer: boolean;
}

/** A 64-bit integer as an argument of the SDK. */
export function writeInt64(type: Exclude<Int64Type, "number">, integer: JsonNumber): Code | string {
  return type === "string" ? String(BigInt(integer)) : new Code(`${BigInt(integer)}n`);
}

/** The statement that creates a client of the SDK, for pages and for the package's README. */
export function printSdkClient({ variable, maker, schemes, tokens, hasServer }: SdkClient): string {
  const used = tokens.filter(({ credentials }) => schemes.some(({ key }) => Object.hasOwn(credentials, key)));
  const others = schemes.filter(({ key }) => !used.some(({ credentials }) => Object.hasOwn(credentials, key)));
  const secrets = used.flatMap(({ fields }) => Object.values(fields).map((option) => [option, `<${option}>`] as const));
  const options = {
    ...Object.fromEntries(secrets),
    ...(others.length > 0 && { auth: Object.fromEntries(others.map((each) => [each.key, placeholderOf(each)])) }),
    ...(!hasServer && { baseUrl: EXAMPLE_SERVER }),
  };
  const made = `${maker}(`;
  const declared = `const ${variable} =`;
  const head = `${declared} ${made}`;
  if (Object.keys(options).length === 0) return wrapAfter(declared, `${made});`);
  if (textWidth(head) <= WIDTH) return passOptions(head, options, "");
  const { indent } = TYPESCRIPT;
  return `${declared}\n${passOptions(indent + made, options, indent)}`;
}

/** Lays out the call as prettier does. The object moves to the next line if its brace does not fit. */
function passOptions(head: string, options: JsonObject, indent: string): string {
  if (textWidth(head) < WIDTH) return `${head}${printOptions(options, indent)});`;
  const deeper = indent + TYPESCRIPT.indent;
  return `${head}\n${deeper}${printOptions(options, deeper)},\n${indent});`;
}

function printOptions(options: JsonObject, indent: string): string {
  return printValue(options, TYPESCRIPT, { indent, column: 0, after: 0 });
}

/** Joins two parts on one line if they fit, and on two otherwise. */
function wrapAfter(before: string, after: string): string {
  const line = `${before} ${after}`;
  return textWidth(line) <= WIDTH ? line : `${before}\n${TYPESCRIPT.indent}${after}`;
}

/** The server of samples if the document has none. */
export const EXAMPLE_SERVER = "https://api.example.com";

/** The schemes of the first alternative that has a token, or else of the first one that can be sent. */
export function chooseSchemes(
  { security }: Pick<Operation, "security">,
  schemes: readonly SecurityScheme[],
): SecurityScheme[] {
  const byKey = new Map(schemes.filter(isSendable).map((scheme) => [scheme.key, scheme]));
  const alternatives = security.map((all) => all.flatMap(({ scheme }) => byKey.get(scheme) ?? []));
  const hasToken = (all: readonly SecurityScheme[]): boolean => all.some(({ kind }) => kind !== "apiKey");
  return alternatives.find(hasToken) ?? alternatives.find((all) => all.length > 0) ?? [];
}

/** The URL of the first server, with the defaults of its variables; `undefined` if it is not absolute. */
export function findBaseUrl([server]: readonly Server[]): string | undefined {
  if (server === undefined) return undefined;
  const url = server.url.replace(/\{([^{}]*)\}/g, (placeholder, name: string) => {
    return server.variables.find((variable) => variable.name === name)?.default ?? placeholder;
  });
  return /^https?:\/\//i.test(url) && URL.canParse(url) && !url.includes("{") ? url : undefined;
}
