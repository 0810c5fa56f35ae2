import type { ApiModel, Environment } from "../../../../model/model.ts";
import { listTokenRequests } from "../../../../model/operations/token-requests.ts";
import type { Templates } from "../../../../plan/target.ts";
import { findBaseUrl, isSendable, printSdkClient } from "../../../../languages/typescript-client.ts";
import { toCall, toCodeName } from "../../code/code-value.ts";
import { assigned, printLayout, type Layout } from "../../code/layout.ts";
import { toMarkdownCode, toMarkdownText } from "../../code/markdown-text.ts";
import { layOutValue } from "../../code/value-layout.ts";
import type { SdkNames } from "../../sdk-names.ts";
import { chooseShownCalls, type ShownCall } from "./shown-calls.ts";

export interface ReadmeInput {
  readonly name: string;
  readonly description: string;
  readonly model: ApiModel;
  readonly names: SdkNames;
  /** The URL of all pages. Absent: it is not configured. */
  readonly pages?: string | undefined;
  readonly templates: Templates;
}

/** Prints the README: fills its templates with samples of this API. */
export function printReadme(input: ReadmeInput): string {
  const { first, creation, paged, upload } = chooseShownCalls(input.model);
  const fillSection: FillSection = (file, parts) => `${fillTemplate(input, `${file}.md`, parts).trimEnd()}\n\n`;
  return fillTemplate(input, "README.md", {
    NAME: input.name,
    DESCRIPTION: toMarkdownText(input.description),
    QUICK_START: printQuickStart([first, creation], input),
    PAGE_ITERATORS: paged ? fillSection("page-iterators", { HEAD: printIteration(paged, input) }) : "",
    FILES: upload ? fillSection("files", { SAMPLE: fence([printCall(upload, input)]) }) : "",
    TOKENS: describeTokens(input, fillSection),
    ENVIRONMENT: describeEnvironment(input.model, fillSection),
    ERRORS: first ? fillSection("errors", describeErrors(creation ?? first, input)) : "",
    ENVELOPE: describeEnvelope(input.model, fillSection),
    FUNCTION: first ? printFunctionCall(first, input) : "",
    SERVER: describeServer(input, fillSection),
    SCHEMES: listSchemes(input.model),
    PAGES: input.pages === undefined ? "" : ` The [reference](${encodeURI(input.pages)}) has a page for each.`,
  });
}

/** Fills in all parts in one pass: they contain spec text, which may look like a placeholder. */
function fillTemplate({ templates }: ReadmeInput, file: string, parts: Readonly<Record<string, string>>): string {
  const template = templates.get(`package/readme/${file}`) ?? "";
  return template.replace(/@([A-Z_]+)@/g, (place, part: string) => parts[part] ?? place);
}

/** Fills the template of an optional section. */
type FillSection = (file: string, parts: Readonly<Record<string, string>>) => string;

function describeTokens({ model }: ReadmeInput, fillSection: FillSection): string {
  const requests = listTokenRequests(model);
  if (requests.length === 0) return "";
  return fillSection("tokens", {
    OPTIONS: listCode(requests.flatMap(({ fields }) => Object.values(fields))),
    CREDENTIALS: listCode(requests.flatMap(({ credentials }) => Object.keys(credentials))),
  });
}

/** Describes the environment variables that supply options. */
function describeEnvironment({ environment }: ApiModel, fillSection: FillSection): string {
  if (environment === undefined) return "";
  const variables = listVariables(environment).map(([option, name]) => `- \`${name}\` for ${toMarkdownCode(option)}`);
  return fillSection("environment", { VARIABLES: variables.join("\n") });
}

function listVariables(names: Environment, path = ""): [option: string, name: string][] {
  return Object.entries(names).flatMap(([key, name]): [string, string][] => {
    const option = path === "" ? key : `${path}.${key}`;
    return typeof name === "string" ? [[option, name]] : listVariables(name, option);
  });
}

function printQuickStart([first, creation]: readonly (ShownCall | undefined)[], input: ReadmeInput): string {
  const { name, names } = input;
  return fence([
    `import { ${names.client} } from "${name}";`,
    "",
    printClient(input, { variable: "client", maker: `new ${names.client}` }),
    ...(first ? [printCall(first, input, "result")] : []),
    ...(creation ? [printCall(creation, input, "created")] : []),
  ]);
}

function printClient({ model }: ReadmeInput, made: { readonly variable: string; readonly maker: string }): string {
  const schemes = model.securitySchemes.filter(isSendable);
  const hasServer = findBaseUrl(model.servers) !== undefined;
  return printSdkClient({ ...made, schemes, tokens: listTokenRequests(model), hasServer });
}

function layOutCall({ operation, argument }: ShownCall, { names }: ReadmeInput, start = ""): Layout {
  const method = names.operations.get(operation.id)?.methodPath ?? "";
  return layOutValue(toCall(`${start}client.${method}`, argument));
}

/** Prints a call. If there is a name and a result, the result is assigned to it. */
function printCall(call: ShownCall, input: ReadmeInput, name?: string, depth = 0): string {
  const laidOut = layOutCall(call, input, "await ");
  const isKept = name !== undefined && call.operation.result.kind !== "none";
  return printLayout([isKept ? [`const ${name} =`, assigned(laidOut)] : laidOut, ";"], depth);
}

function printIteration(call: ShownCall, input: ReadmeInput): string {
  return printLayout(["for await (const item of ", layOutCall(call, input), ") {"], 0);
}

function printFunctionCall({ operation, argument }: ShownCall, input: ReadmeInput): string {
  const { name, names } = input;
  const file = names.resources.get(operation.tags[0] ?? "")?.file ?? "";
  const callee = names.operations.get(operation.id)?.function ?? "";
  const call = toCall(`await ${callee}`, toCodeName("api"), argument);
  return fence([
    `import { createClient } from "${name}";`,
    `import { ${callee} } from "${name}/operations/${file}";`,
    "",
    printClient(input, { variable: "api", maker: "createClient" }),
    printLayout([layOutValue(call), ";"], 0),
  ]);
}

/** Names the default server. */
function describeServer({ model }: ReadmeInput, fillSection: FillSection): string {
  const server = findBaseUrl(model.servers);
  return server === undefined ? "" : fillSection("server", { SERVER: toMarkdownCode(server) });
}

function listSchemes({ securitySchemes }: ApiModel): string {
  const keys = securitySchemes.filter(isSendable).map(({ key }) => key);
  return keys.length === 0 ? "" : ` (${listCode(keys)})`;
}

function listCode(names: readonly string[], last: "and" | "or" = "and"): string {
  const listed = [...new Set(names)].map(toMarkdownCode);
  return [listed.slice(0, -1).join(", "), ...listed.slice(-1)].filter((part) => part !== "").join(` ${last} `);
}

/** Describes errors of an API whose answers have an envelope. */
function describeEnvelope({ envelope }: ApiModel, fillSection: FillSection): string {
  if (envelope === undefined) return "";
  const code = envelope.code === undefined ? "" : ` \`code\` is the answer's ${toMarkdownCode(envelope.code)}.`;
  const ok = listCode(envelope.ok.map(String), "or");
  return fillSection("envelope", { STATUS: toMarkdownCode(envelope.status), OK: ok, CODE: code });
}

function describeErrors(call: ShownCall, input: ReadmeInput): Readonly<Record<string, string>> {
  return { NAME: input.name, CALL: printCall(call, input, undefined, 1).replaceAll("\n", "\n  ") };
}

function fence(lines: readonly string[]): string {
  return ["```ts", ...lines, "```"].join("\n");
}
