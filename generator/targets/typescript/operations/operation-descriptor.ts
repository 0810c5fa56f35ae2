import type { Operation, OperationResult } from "../../../model/model.ts";
import { findBaseUrl } from "../../../languages/typescript-client.ts";
import { toCodeName } from "../code/code-value.ts";
import type { OperationNames } from "../sdk-names.ts";
import { describePages } from "./pages-descriptor.ts";
import { describeBody } from "./body-descriptor.ts";
import { describeParameter } from "./parameter-descriptor.ts";
import { describeSecurity, type SecurityContext } from "./security-descriptor.ts";
import type { RuntimeValue, UseValue } from "./runtime-values.ts";

export interface DescriptionContext {
  readonly names: OperationNames;
  readonly security: SecurityContext;
  readonly use: UseValue;
}

/** What the runtime must know of an operation; `OperationDescriptor` of the runtime is its contract. */
export function describeOperation(operation: Operation, { names, security, use }: DescriptionContext): object {
  const { method, path, parameters, servers, result, pages } = operation;
  const described = parameters.map((parameter) => describeParameter(parameter, operation, use));
  return {
    name: names.methodPath,
    method,
    path,
    parameters: described.length === 0 ? undefined : described,
    body: describeBody(operation, use),
    ...describeResponse(result, use),
    security: describeSecurity(operation, security),
    server: servers && findBaseUrl(servers),
    pages: pages && describePages(pages, use),
  };
}

function describeResponse({ unwrap, ...result }: OperationResult, use: UseValue): object {
  // An envelope that holds nothing says at least whether the call succeeded.
  if (unwrap !== undefined) return { ...describeContent({ ...result, kind: "json" }, use), unwrap };
  return describeContent(result, use);
}

function describeContent({ kind, mediaType }: OperationResult, use: UseValue): object {
  if (kind === "json") return { accept: mediaType === "application/json" ? undefined : mediaType };
  const response = toCodeName(use(chooseReader(kind, mediaType)));
  return kind === "none" ? { response } : { response, accept: mediaType };
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

/** https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function isEventStream(mediaType: string): boolean {
  return /^text\/event-stream\b/i.test(mediaType);
}
