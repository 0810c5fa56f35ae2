import type { ClientNaming, SecurityScheme, TokenRequest } from "../model/model.ts";
import { splitWords } from "../model/names/words.ts";
import { Code, type Position, type Printable } from "../printing/value-layout.ts";
import { describeRequest, type SampleCall, type SampleField } from "./http-request.ts";
import { toIdentifierName } from "./identifier.ts";
import { nameClientClass, type Language } from "./language.ts";
import { placeholderOf, printSdkClient } from "./typescript-client.ts";

/** The view for a language's template. Every text is already code of that language. */
export interface SampleView {
  /** The command that installs the package, if its name is configured. */
  readonly install: string | false;
  readonly package: string;
  /** The last part of the package's name, as an identifier. */
  readonly packageName: string;
  readonly clientType: string;
  readonly client: string;
  /** The statement that creates a client of the generated SDK. */
  readonly sdkClient: string;
  readonly credentials: readonly CredentialView[] | false;
  /** The URL of the API. */
  readonly server: string;
  readonly method: string;
  readonly requestType: string;
  /** The fields whose names are identifiers. */
  readonly fields: readonly FieldView[] | false;
  /** The other fields, as a map. */
  readonly others: string | false;
  /** All fields, as a map. */
  readonly request: string | false;
  readonly hasResult: boolean;
  /** Whether the result is paginated. */
  readonly hasPages: boolean;
  readonly http: HttpView;
}

interface CredentialView {
  readonly name: string;
  /** The name with a capital letter. */
  readonly capitalName: string;
  readonly key: string;
  readonly literal: string;
}

interface FieldView {
  readonly name: string;
  readonly capitalName: string;
  readonly value: string;
}

interface HttpView {
  readonly method: string;
  /** Whether the method is HEAD: some clients need to know that there is no body. */
  readonly isHead: boolean;
  readonly url: string;
  readonly headers: readonly string[];
  readonly text: string | false;
  readonly file: string | false;
  readonly form: readonly string[] | false;
  readonly multipart: readonly string[] | false;
}

/** The input of a sample, apart from its language. */
export interface SampleInput extends SampleCall {
  readonly client: ClientNaming;
  /** The requests that exchange options of the SDK's client for credentials. */
  readonly tokens: readonly TokenRequest[];
  /** Whether the document has a server's URL. */
  readonly hasServer: boolean;
  /** The name of the package. `isGiven` if it is configured. */
  readonly package: { readonly name: string; readonly isGiven: boolean };
  /** Whether tables show wire names. */
  readonly isWire: boolean;
  /** The indentation of the lines that the template prints values on. */
  readonly indents: Readonly<Record<"value" | "request" | "others", string>>;
}

export function buildSampleView(language: Language, input: SampleInput): SampleView {
  const { operation, client, schemes, tokens, hasServer } = input;
  const clientType = nameClientClass(client);
  return {
    install: describeInstall(language, input),
    package: input.package.name,
    packageName: toIdentifierName(input.package.name.split(/[^\p{L}\p{N}_-]+/u).at(-1) ?? ""),
    clientType,
    client: language.nameClient(client),
    sdkClient: printSdkClient({ variable: "client", maker: `new ${clientType}`, schemes, tokens, hasServer }),
    credentials: orFalse(schemes.map((scheme) => viewCredential(scheme, language))),
    server: language.printString(input.server),
    method: language.nameMethod(operation, client.methodCase),
    requestType: language.nameType([...operation.name.words, "request"]),
    ...viewFields(language, input),
    hasResult: operation.result.kind !== "none",
    hasPages: operation.pages !== undefined,
    http: viewHttp(language, input),
  };
}

function describeInstall({ file }: Language, { package: { name, isGiven } }: SampleInput): string | false {
  // A package with a name that is not configured may be someone else's.
  return isGiven && file.kind !== "http" && file.install.replace("{package}", () => name);
}

function viewCredential(scheme: SecurityScheme, language: Language): CredentialView {
  const words = splitWords(scheme.key);
  const name = language.nameField?.({ text: scheme.key, words }) ?? toIdentifierName(scheme.key);
  const placeholder = placeholderOf(scheme);
  const text = typeof placeholder === "string" ? placeholder : `${placeholder.username}:${placeholder.password}`;
  return {
    name,
    capitalName: capitalize(name),
    key: language.printString(scheme.key),
    literal: language.printString(text),
  };
}

function viewFields(language: Language, input: SampleInput): Pick<SampleView, "fields" | "others" | "request"> {
  const { fields, isWire, indents } = input;
  const at = (indent: string): Position => ({ indent, column: 0, after: 1 });
  const named = nameFields(language, fields, isWire);
  const own = named.filter(({ name }) => language.isIdentifier(name));
  const others = named.filter(({ name }) => !language.isIdentifier(name));
  return {
    fields: orFalse(
      own.map(({ name, value }) => {
        const column = indents.value.length + name.length + 3;
        const text = language.printValue(value, { indent: indents.value, column, after: 1 });
        return { name, capitalName: capitalize(name), value: text };
      }),
    ),
    others: others.length > 0 && language.printValue(toMap(others), at(indents.others)),
    request: named.length > 0 && language.printValue(toMap(named), at(indents.request)),
  };
}

interface NamedValue {
  readonly name: string;
  readonly value: Printable;
}

/** Two names may be equal in a language's casing. */
function nameFields(language: Language, fields: readonly SampleField[], isWire: boolean): NamedValue[] {
  const taken = new Set<string>();
  return fields.map(({ field, value, written = value }) => {
    let name = language.nameInSample(field, isWire);
    while (taken.has(name)) name += "_";
    taken.add(name);
    return { name, value: written instanceof Code && value === written ? codeOf(field.files, language) : written };
  });
}

function codeOf(files: "one" | "many" | undefined, language: Language): Code {
  return files === "many" ? language.listCode(language.bytes) : language.bytes;
}

function toMap(values: readonly NamedValue[]): { readonly [name: string]: NamedValue["value"] } {
  return Object.fromEntries(values.map(({ name, value }) => [name, value]));
}

function viewHttp(language: Language, input: SampleInput): HttpView {
  const { method, url, headers, kind, body = "", parts = [] } = describeRequest(input);
  const print = (text: string): string => language.printString(text);
  const pairs = parts.map(({ name, value, isFile }) => print(`${name}=${isFile ? "@" : ""}${value}`));
  return {
    method: /^[A-Z]+$/.test(method) ? method : print(method),
    isHead: method === "HEAD",
    url: print(url),
    headers: headers.map(print),
    text: kind === "text" && print(body),
    file: kind === "file" && print("@file"),
    form: kind === "form" && pairs,
    multipart: kind === "multipart" && pairs,
  };
}

function capitalize(name: string): string {
  const [first = ""] = name;
  return first.toUpperCase() + name.slice(first.length);
}

/** Replaces an empty list by `false`, so that templates can test all parts alike. */
function orFalse<T>(items: readonly T[]): readonly T[] | false {
  return items.length > 0 && items;
}
