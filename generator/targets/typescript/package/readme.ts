import type { ApiModel, Environment, Operation } from "../../../model/model.ts";
import { enclose, fitsLine, group, indent, line, printLayout } from "../code/layout.ts";
import { toMarkdownCode, toMarkdownText } from "../code/markdown-text.ts";
import { findBaseUrl, isSendable, printSdkClient } from "../../../languages/typescript-client.ts";
import { listTokenRequests } from "../../../model/operations/token-requests.ts";
import type { SdkNames } from "../sdk-names.ts";
import type { TypeOperation } from "../types/request-type.ts";

export interface ReadmeInput {
  readonly name: string;
  readonly description: string;
  readonly model: ApiModel;
  readonly names: SdkNames;
  readonly typeOperation: TypeOperation;
  /** Where all pages are; absent: nobody said. */
  readonly pages?: string | undefined;
  readonly template: string;
}

/** The README: a text of the templates, with the samples of this API in its places. */
export function printReadme(input: ReadmeInput): string {
  const first = chooseFirst(input);
  const parts: Readonly<Record<string, string>> = {
    NAME: input.name,
    DESCRIPTION: toMarkdownText(input.description),
    QUICK_START: printQuickStart(first, input),
    AUTHENTICATION: describeAuthentication(input),
    ENVIRONMENT: describeEnvironment(input.model),
    ERRORS: printErrors(first, input),
    FUNCTION: first === undefined ? "" : printFunctionImport(first, input),
    PAGES: input.pages === undefined ? "" : ` The [reference](${encodeURI(input.pages)}) has a page for each.`,
  };
  return input.template.replace(/@([A-Z_]+)@/g, (place, part: string) => parts[part] ?? place);
}

function describeAuthentication({ model }: ReadmeInput): string {
  const options = listTokenRequests(model).flatMap(({ fields }) => Object.values(fields));
  if (options.length === 0) return "";
  const names = [...new Set(options)].map((option) => `\`${option}\``).join(" and ");
  return (
    `With ${names}, the client gets a token itself: one request however many calls wait for it, a new one before\n` +
    "the token expires, and one more try where the server refuses it. Each option is a text, or a function that gives one.\n\n"
  );
}

/** What stands in for options that are not given. */
function describeEnvironment({ environment }: ApiModel): string {
  if (environment === undefined) return "";
  const listed = listVariables(environment).map(([option, name]) => `- \`${name}\` for ${toMarkdownCode(option)}`);
  return `\n\nFor options that are not given, the client reads variables of the environment, where there is one:\n\n${listed.join("\n")}`;
}

function listVariables(names: Environment, path = ""): [option: string, name: string][] {
  return Object.entries(names).flatMap(([key, name]): [string, string][] => {
    const option = path === "" ? key : `${path}.${key}`;
    return typeof name === "string" ? [[option, name]] : listVariables(name, option);
  });
}

/** A method that a newcomer tries first: one that only reads, and that needs no argument, if there is any. */
function chooseFirst({ model, typeOperation }: ReadmeInput): Operation | undefined {
  const rate = (operation: Operation): number =>
    Number(operation.deprecated) * 4 +
    Number(!typeOperation(operation).isRequestOptional) * 2 +
    Number(operation.method !== "GET");
  const rates = model.operations.map(rate);
  return model.operations[rates.indexOf(Math.min(...rates))];
}

function printQuickStart(first: Operation | undefined, input: ReadmeInput): string {
  const { name, names, typeOperation } = input;
  const request = first && typeOperation(first).isRequestOptional ? undefined : first && typeOperation(first).request;
  const imported = [names.client, ...(request?.isImported ? [`type ${request.name}`] : [])];
  return fence([
    printImport(imported, name),
    "",
    printClient(input),
    ...(request ? [`declare const request: ${request.name};`] : []),
    ...(first ? [printCall(first, input, "const result =")] : []),
  ]);
}

function printImport(names: readonly string[], from: string): string {
  const text = `import { ${names.join(", ")} } from "${from}";`;
  // Braces around one name are never broken.
  if (names.length === 1 || fitsLine(text, 0)) return text;
  return ["import {", ...names.map((name) => `  ${name},`), `} from "${from}";`].join("\n");
}

function printClient({ names, model }: ReadmeInput): string {
  const schemes = model.securitySchemes.filter(isSendable);
  const hasServer = findBaseUrl(model.servers) !== undefined;
  return printSdkClient({ type: names.client, schemes, tokens: listTokenRequests(model), hasServer });
}

function printCall(operation: Operation, { names, typeOperation }: ReadmeInput, start: string, depth = 0): string {
  const { isRequestOptional } = typeOperation(operation);
  const method = names.operations.get(operation.id)?.methodPath ?? "";
  const callee = `await client.${method}`;
  const call = isRequestOptional ? `${callee}();` : [callee, enclose("(", ["request"], ")"), ";"];
  return printLayout(start === "" ? call : group([start, indent([line, call])]), depth);
}

function printErrors(first: Operation | undefined, input: ReadmeInput): string {
  if (first === undefined) return "";
  return fence([
    `import { ApiError } from "${input.name}/errors";`,
    "",
    "try {",
    `  ${printCall(first, input, "", 1)}`,
    "} catch (error) {",
    "  if (!(error instanceof ApiError)) throw error;",
    "  const { status, code, message, requestId } = error;",
    "}",
  ]);
}

function printFunctionImport({ id, tags }: Operation, { name, names }: ReadmeInput): string {
  const file = names.resources.get(tags[0] ?? "")?.file ?? "";
  return fence([`import { ${names.operations.get(id)?.function ?? ""} } from "${name}/operations/${file}";`]);
}

function fence(lines: readonly string[]): string {
  return ["```ts", ...lines, "```"].join("\n");
}
