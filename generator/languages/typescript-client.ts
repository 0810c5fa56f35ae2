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

/** What a caller says in place of a credential. */
export function placeholderOf(scheme: SecurityScheme): string | { username: string; password: string } {
  if (scheme.kind === "http" && scheme.scheme === "basic") return { username: "<username>", password: "<password>" };
  return scheme.kind === "apiKey" ? "<key>" : "<token>";
}

/** Whether the SDK sends the credential of a scheme. */
export function isSendable(scheme: SecurityScheme): boolean {
  return scheme.kind === "http" ? ["basic", "bearer"].includes(scheme.scheme) : scheme.kind !== "mutualTLS";
}

export interface SdkClient {
  /** The variable that holds it. */
  readonly variable: string;
  /** What makes it: `new PetsClient`, or a function. */
  readonly maker: string;
  /** Those whose credentials the client is given. */
  readonly schemes: readonly SecurityScheme[];
  /** The requests that turn options of the client into credentials. */
  readonly tokens: readonly TokenRequest[];
  /** Whether the client knows by itself where the API is. */
  readonly hasServer: boolean;
}

/** An integer of 64 bits as the SDK takes it. */
export function writeInt64(type: Exclude<Int64Type, "number">, integer: JsonNumber): Code | string {
  return type === "string" ? String(BigInt(integer)) : new Code(`${BigInt(integer)}n`);
}

/** The one statement that makes a client of the SDK, wherever one is shown: on pages and in the package's README. */
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
  if (Object.keys(options).length === 0) return join(declared, `${made});`);
  if (textWidth(head) <= WIDTH) return passOptions(head, options, "");
  const { indent } = TYPESCRIPT;
  return `${declared}\n${passOptions(indent + made, options, indent)}`;
}

/** As prettier does: where the line has no room for the brace, it goes to the next one. */
function passOptions(head: string, options: JsonObject, indent: string): string {
  if (textWidth(head) < WIDTH) return `${head}${printOptions(options, indent)});`;
  const deeper = indent + TYPESCRIPT.indent;
  return `${head}\n${deeper}${printOptions(options, deeper)},\n${indent});`;
}

function printOptions(options: JsonObject, indent: string): string {
  return printValue(options, TYPESCRIPT, { indent, column: 0, after: 0 });
}

/** Two parts on one line, or on two where that has no room for them. */
function join(before: string, after: string): string {
  const line = `${before} ${after}`;
  return textWidth(line) <= WIDTH ? line : `${before}\n${TYPESCRIPT.indent}${after}`;
}

/** Where samples send requests to when a document names no server. */
export const EXAMPLE_SERVER = "https://api.example.com";

/** The schemes of the alternative that a call would satisfy first: the one of a token, if there is any. */
export function chooseSchemes(
  { security }: Pick<Operation, "security">,
  schemes: readonly SecurityScheme[],
): SecurityScheme[] {
  const byKey = new Map(schemes.filter(isSendable).map((scheme) => [scheme.key, scheme]));
  const alternatives = security.map((all) => all.flatMap(({ scheme }) => byKey.get(scheme) ?? []));
  const hasToken = (all: readonly SecurityScheme[]): boolean => all.some(({ kind }) => kind !== "apiKey");
  return alternatives.find(hasToken) ?? alternatives.find((all) => all.length > 0) ?? [];
}

/** The first server, its variables at their defaults; `undefined` where that is not a URL to send to. */
export function findBaseUrl([server]: readonly Server[]): string | undefined {
  if (server === undefined) return undefined;
  const url = server.url.replace(/\{([^{}]*)\}/g, (placeholder, name: string) => {
    return server.variables.find((variable) => variable.name === name)?.default ?? placeholder;
  });
  return /^https?:\/\//i.test(url) && URL.canParse(url) && !url.includes("{") ? url : undefined;
}
