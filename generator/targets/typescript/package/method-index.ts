import type { ApiModel, Operation } from "../../../model/model.ts";
import { toMarkdownCode, toMarkdownText } from "../code/markdown-text.ts";
import type { SdkNames } from "../sdk-names.ts";
import type { OperationSource } from "../operations/operation-source.ts";

export interface MethodIndexInput {
  readonly model: ApiModel;
  readonly names: SdkNames;
  /** The code of operations, by id. */
  readonly sources: ReadonlyMap<string, Pick<OperationSource, "signature" | "item">>;
  /** The URL of an operation's page. Absent: there are no pages. */
  readonly locatePage?: ((operation: Operation) => string) | undefined;
}

/** The `api.md`: all methods by resource, with their types, their requests and whether they are deprecated. */
export function printMethodIndex(input: MethodIndexInput): string {
  const { model } = input;
  const operations = new Map(model.operations.map((operation) => [operation.id, operation]));
  const sections = model.resources.flatMap((resource) => {
    const own = resource.operations.flatMap((id) => operations.get(id) ?? []);
    const listed = own.filter(({ tags }) => tags[0] === resource.tag);
    const titles = [...resource.ancestors, resource].map(({ title: { text } }) => toMarkdownText(text));
    const title = titles.filter(Boolean).join(" / ") || "Other methods";
    return listed.length === 0 ? [] : [["", `## ${title}`, "", ...listed.map((each) => printItem(each, input))]];
  });
  // Prettier would write some escapes differently.
  const listed = ["", "<!-- prettier-ignore-start -->", ...sections.flat(), "", "<!-- prettier-ignore-end -->"];
  return ["# Methods", ...(sections.length === 0 ? [] : listed), ""].join("\n");
}

function printItem(operation: Operation, { names, sources, locatePage }: MethodIndexInput): string {
  const { method, path, summary, deprecated, tags } = operation;
  const file = names.resources.get(tags[0] ?? "")?.file ?? "";
  const address = locatePage?.(operation) ?? encodeURI(`src/operations/${file}.ts`);
  const { signature = "", item } = sources.get(operation.id) ?? {};
  const parts = [
    `[${toMarkdownCode(signature)}](${address})`,
    ...(deprecated ? ["**deprecated**"] : []),
    toMarkdownCode(`${method} ${path}`),
    ...(item ? [`pages of ${toMarkdownCode(item)}`] : []),
    ...(summary === undefined ? [] : [toMarkdownText(summary)]),
  ];
  return `- ${parts.filter((part) => part !== "").join(" – ")}`;
}
