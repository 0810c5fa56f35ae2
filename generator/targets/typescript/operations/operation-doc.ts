import type { Operation } from "../../../model/model.ts";
import { toCommentLines, toCommentText } from "../code/comment.ts";
import { listFirstLines } from "../code/first-lines.ts";
import type { OperationTypes } from "../types/request-type.ts";
import { joinParagraphs } from "../types/schema-doc.ts";

/** The documentation of an operation's function and method, as lines of TSDoc. */
export interface OperationDoc {
  readonly text: readonly string[];
  readonly tags: readonly string[];
}

/** Documents an operation. `page` is the URL of its reference page, if there is one. */
export function documentOperation(operation: Operation, types: OperationTypes, page?: string): OperationDoc {
  const { summary = "", description = "", method, path, externalDocs } = operation;
  const hasOwnSummary = summary !== "" && summary !== description;
  return {
    text: joinParagraphs(
      hasOwnSummary ? [toCommentText(summary)] : [],
      listFirstLines(toCommentLines(description)),
      [`\`${toCommentText(`${method} ${path}`).replaceAll("`", "'")}\``],
      types.item ? [PAGES] : [],
    ),
    tags: [
      ...(types.request ? [`@param request - ${describeRequest(operation)}`] : []),
      "@param options - Options for this call only.",
      ...describeResult(operation),
      // Editors read a type in braces after `@throws`, and a link would break there.
      "@throws {ApiError} If the API answers with an error.",
      ...(page === undefined ? [] : [`@see ${toCommentText(page)}`]),
      ...(externalDocs ? [`@see ${toCommentText(externalDocs.url)}`] : []),
      ...(operation.deprecated ? ["@deprecated"] : []),
    ],
  };
}

const PAGES = "`for await` iterates over the items of all pages, or with `.pages()` over the pages.";

function describeRequest({ body, input }: Operation): string {
  const described = input.body === "none" ? undefined : body?.description;
  return toCommentText(described ?? "") || "The arguments of the operation.";
}

function describeResult({ responses, result }: Operation): string[] {
  const description = toCommentText(responses.find(({ status }) => status === result.status)?.description ?? "");
  return description === "" || result.kind === "none" ? [] : [`@returns ${description}`];
}
