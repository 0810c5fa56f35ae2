import type { ApiModel } from "../../model/model.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";
import { formatComment, toCommentText } from "./code/comment.ts";
import { Imports } from "./code/imports.ts";
import { assigned, enclose, hardLine, indent, printLayout, type Layout } from "./code/layout.ts";
import { toPropertyKey, toStringLiteral } from "./code/literals.ts";
import type { SourceFiles, Statement } from "./code/source-files.ts";
import { layOutRecord } from "./code/value-layout.ts";
import { listTokenRequests } from "../../model/operations/token-requests.ts";
import { describeApi } from "./operations/api-descriptor.ts";
import { listSchemeKeys } from "./operations/security-descriptor.ts";
import { layOutParameters } from "./operations/parameters.ts";
import { createUseValue, type UseValue } from "./operations/runtime-values.ts";
import type { SdkNames } from "./sdk-names.ts";
import { layOutGeneric } from "./types/type-layout.ts";
import { named, shapeUnion } from "./types/type-shape.ts";

export interface ApiFileInput {
  readonly model: ApiModel;
  readonly names: SdkNames;
  readonly sourceFiles: SourceFiles;
  /** The value of the `User-Agent` header: the package's name and version. */
  readonly userAgent: string;
}

const RUNTIME = "./runtime";
const INDEX = `${RUNTIME}/index.js`;

/**
 * Plans the file that all calls need. It has the API's descriptor, and creates the client that the functions of
 * operations take.
 */
export function planApiFile({ model, names, sourceFiles, userAgent }: ApiFileInput): PlannedFile {
  const imports = new Imports();
  const descriptor = imports.addType(`${RUNTIME}/api.js`, "ApiDescriptor");
  const literal = layOutRecord(describeApi(model, userAgent, createUseValue(imports, RUNTIME)));
  const statements = [
    `${formatComment(["The descriptor of the API, which all of its calls use."])}\n${printLayout([`export const api: ${descriptor} =`, assigned(literal), ";"])}`,
    declareOptions(model, names, imports),
    ...declareEnvironment(model, imports),
    declareCreateClient(model, names, imports),
  ];
  return sourceFiles.plan("src/api.ts", [...imports.list(), ...statements]);
}

/** The modules of the runtime that the file imports, relative to it. */
export function listApiModules(model: ApiModel): string[] {
  const imports = new Imports();
  const use = createUseValue(imports, RUNTIME);
  describeApi(model, "", use);
  passOptions(model, use);
  return Object.keys(imports.record());
}

/** The runtime's own options, and those that token requests send. */
function declareOptions(model: ApiModel, names: SdkNames, imports: Imports): string {
  const comment = formatComment([`The options of a {@link ${names.client}}.`]);
  const keys = shapeUnion(listSchemeKeys(model).map((key) => named(toStringLiteral(key))));
  const base = layOutGeneric(imports.addType(INDEX, "ClientOptions"), keys);
  const options = listTokenOptions(model);
  if (options.size === 0)
    return `${comment}\n${printLayout([`export type ${names.clientOptions} =`, assigned(base), ";"])}`;
  const secret = imports.addType(INDEX, "Secret");
  const fields = Array.from(options, ([option, documentation]): Layout => [
    hardLine,
    formatComment([documentation]),
    hardLine,
    `readonly ${toPropertyKey(option)}?: ${secret} | undefined;`,
  ]);
  const body = [`export interface ${names.clientOptions} extends `, base, " {", indent(fields), hardLine, "}"];
  return `${comment}\n${printLayout(body)}`;
}

/** The options that token requests send, with their documentation. */
function listTokenOptions(model: ApiModel): Map<string, string> {
  const requests = listTokenRequests(model);
  return new Map(
    requests.flatMap(({ fields, url }) =>
      Object.entries(fields).map(([field, option]): [string, string] => [
        option,
        toCommentText(`Sent as \`${field}\` to \`${url}\` in exchange for the credentials of calls.`),
      ]),
    ),
  );
}

/** The configured environment variables. */
function declareEnvironment({ environment }: ApiModel, imports: Imports): string[] {
  if (environment === undefined) return [];
  const type = imports.addType(`${RUNTIME}/client/environment.js`, "EnvironmentNames");
  const literal = layOutRecord(environment);
  const comment = formatComment(["The environment variables for options that the caller omits."]);
  return [`${comment}\n${printLayout([`export const environment: ${type} =`, assigned(literal), ";"])}`];
}

/** The options of a client, completed by environment variables. */
export function passOptions({ environment }: ApiModel, use: UseValue): string {
  return environment === undefined ? "options" : `${use("fillFromEnvironment")}(options, environment)`;
}

function declareCreateClient(model: ApiModel, { client, clientOptions }: SdkNames, imports: Imports): Statement {
  const type = `${imports.addValue(INDEX, "ApiClient")}<${clientOptions}>`;
  const parameters = [{ name: "options", type: clientOptions, initializer: "{}" }];
  const passed = passOptions(model, createUseValue(imports, RUNTIME));
  return {
    kind: "Function",
    isExported: true,
    name: "createClient",
    docs: [
      {
        description: `\nCreates the client that the functions of operations take. Unlike {@link ${client}}, it lets bundlers drop unused functions.`,
      },
    ],
    parameters: layOutParameters(parameters, { start: "export function createClient", end: `: ${type} {`, depth: 0 }),
    returnType: type,
    statements: [printLayout(["return new ApiClient", enclose("(", [passed, "api"], ")"), ";"], 1)],
  };
}
