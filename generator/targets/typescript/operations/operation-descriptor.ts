import type { Operation, OperationResult } from "../../../model/model.ts";
import { findBaseUrl } from "../../../languages/typescript-client.ts";
import { isEventStream } from "../../../model/operations/item-schema.ts";
import { findResultMedia } from "../../../model/operations/responses.ts";
import { toCall, toCodeName, type CodeValue } from "../code/code-value.ts";
import type { OperationNames } from "../sdk-names.ts";
import { describePlaces, type Int64Context } from "./int64-places.ts";
import { describePages } from "./pages-descriptor.ts";
import { describeBody } from "./body-descriptor.ts";
import { describeParameter } from "./parameter-descriptor.ts";
import { describeSecurity, type SecurityContext } from "./security-descriptor.ts";
import type { RuntimeValue, UseValue } from "./runtime-values.ts";

export interface DescriptionContext {
  readonly names: OperationNames;
  readonly security: SecurityContext;
  readonly use: UseValue;
  /** Absent: 64-bit integers are numbers. */
  readonly int64?: Int64Context | undefined;
}

/** Describes an operation for the runtime, as its `OperationDescriptor`. */
export function describeOperation(operation: Operation, context: DescriptionContext): object {
  const { names, security, use, int64 } = context;
  const { method, path, parameters, servers, pages } = operation;
  const described = parameters.map((parameter) => describeParameter(parameter, operation, { use, int64 }));
  return {
    name: names.methodPath,
    method,
    // A fragment tells operations of one path apart in some documents; it never travels.
    path: path.replace(/#.*/s, ""),
    parameters: described.length === 0 ? undefined : described,
    body: describeBody(operation, use, int64),
    ...describeResponse(operation, context),
    security: describeSecurity(operation, security),
    server: servers && findBaseUrl(servers),
    pages: pages && describePages(pages, use),
  };
}

function describeResponse(operation: Operation, context: DescriptionContext): object {
  const { unwrap, ...result } = operation.result;
  // An envelope without data still says whether the call succeeded.
  if (unwrap !== undefined) return { ...describeContent({ ...result, kind: "json" }, operation, context), unwrap };
  return describeContent(result, operation, context);
}

function describeContent(
  { kind, mediaType }: OperationResult,
  operation: Operation,
  context: DescriptionContext,
): object {
  const exact = describeExactReader(kind, operation, context);
  if (kind === "json") return { response: exact, accept: mediaType === "application/json" ? undefined : mediaType };
  const response = exact ?? toCodeName(context.use(chooseReader(kind, mediaType)));
  return kind === "none" ? { response } : { response, accept: mediaType };
}

/** The reader of JSON with exact 64-bit integers; `undefined` if there are none. */
function describeExactReader(
  kind: OperationResult["kind"],
  operation: Operation,
  { use, int64 }: DescriptionContext,
): CodeValue | undefined {
  const media = findResultMedia(operation);
  const isLines = kind === "sequence" && !isEventStream(media?.mediaType ?? "");
  if (int64 === undefined || media === undefined || !(isLines || kind === "json")) return undefined;
  const places = describePlaces(isLines ? media.itemSchema : media.schema, int64, use);
  const readDigits = int64.type === "bigint" ? "toBigInt" : "toDigits";
  const reader = isLines ? "readExactJsonLines" : "readExactJson";
  return places && toCall(use(reader), places, toCodeName(use(readDigits)));
}

function chooseReader(kind: OperationResult["kind"], mediaType = ""): RuntimeValue {
  switch (kind) {
    case "none":
      return "readNothing";
    case "binary":
    case "multipart":
      return "readBlob";
    case "sequence":
      return isEventStream(mediaType) ? "readEvents" : "readJsonLines";
    default:
      return "readText";
  }
}
