/** https://spec.openapis.org/oas/v3.1.1.html#operation-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { addLazyMembers } from "../../document/normalizing/lazy-members.ts";
import { buildCodeSamples } from "./code-samples.ts";
import { buildExternalDocs } from "../external-docs.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { buildInput } from "./input.ts";
import { buildContent } from "./media-types.ts";
import type {
  ClientMethod,
  Envelope,
  Name,
  Operation,
  Pages,
  PagesRule,
  Pointer,
  RequestBody,
  SecurityRequirement,
} from "../model.ts";
import type { OperationIdentity } from "../names/operation-names.ts";
import { findPages, isMeantFor } from "../pages/find-pages.ts";
import { listPagesRules } from "../pages/pages-rules.ts";
import { buildParameters } from "./parameters.ts";
import type { SchemaIndex } from "../schemas/properties.ts";
import { buildResponses, chooseResult } from "./responses.ts";
import { buildSecurityRequirements } from "./security.ts";
import { buildServers } from "./servers.ts";
import type { OperationTags } from "../tags/tags.ts";
import type { SharedParts } from "./shared-parts.ts";
import { unwrapResult } from "./unwrap-result.ts";
import { type SourceObject, asText, isObject } from "../../syntax/values.ts";

/** An operation of the normalized document, not yet named. */
export interface OperationSource extends OperationIdentity {
  readonly value: SourceObject;
  readonly pointer: Pointer;
  /** Unique: the operation id, or `GET /path` if it has none or shares it. */
  readonly id: string;
}

/** The names of an operation. */
export interface OperationNaming {
  readonly name: Name;
  readonly clientMethod?: ClientMethod | undefined;
}

/** The context of an operation in its document. */
export interface OperationContext {
  readonly schemas: SchemaIndex;
  readonly shared: SharedParts;
  readonly schemeKeys: ReadonlySet<string>;
  /** The default security of operations. */
  readonly security: readonly SecurityRequirement[];
  readonly envelope?: Envelope | undefined;
  readonly pages: readonly PagesRule[];
}

/** Builds an operation. Its names and place are computed at once, its input and output at first use. */
export function buildOperation(
  source: OperationSource & OperationTags,
  naming: OperationNaming,
  context: OperationContext,
): Operation {
  const { value, pointer, id, method, path } = source;
  const ownSecurity = value["security"];
  const rules = listPagesRules(value, context.pages).filter((rule) => isMeantFor(rule, id));
  const operation = {
    ...omitUndefined({
      id,
      ...naming,
      method,
      path,
      summary: asText(value["summary"]),
      description: asText(value["description"]),
      deprecated: value["deprecated"] === true,
      tags: source.tags,
      traits: source.traits,
      security: Array.isArray(ownSecurity)
        ? buildSecurityRequirements(ownSecurity, context.schemeKeys)
        : context.security,
      servers: Array.isArray(value["servers"]) ? buildServers(value["servers"]) : undefined,
      samples: buildCodeSamples(value, pointer),
      pointer,
    }),
    ...buildExternalDocs(value["externalDocs"]),
  };
  const whole: Operation = addLazyMembers<typeof operation, OperationParts>(operation, {
    parameters: () => buildParameters(value["parameters"], joinPointer(pointer, "parameters"), context.shared),
    ...(Object.hasOwn(value, "requestBody") && {
      body: () => buildBody(value["requestBody"], joinPointer(pointer, "requestBody")),
    }),
    input: () => buildInput(whole.parameters, whole.body, context),
    responses: () => buildResponses(value["responses"], joinPointer(pointer, "responses"), context),
    result: () => unwrapResult(chooseResult(whole.responses), context.envelope ?? {}, context.schemas),
    ...(rules.length > 0 && { pages: () => choosePages(rules, whole, context.schemas) }),
  });
  return whole;
}

type OperationParts = Pick<Operation, "parameters" | "body" | "input" | "responses" | "result" | "pages">;

/** The first rule that fits counts. */
function choosePages(rules: readonly PagesRule[], operation: Operation, schemas: SchemaIndex): Pages | undefined {
  for (const rule of rules) {
    const found = findPages(rule, operation, schemas);
    if (!("reason" in found)) return found;
  }
  return undefined;
}

/** https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
function buildBody(value: unknown, pointer: Pointer): RequestBody | undefined {
  if (!isObject(value)) return undefined;
  const content = buildContent(value["content"], joinPointer(pointer, "content"));
  if (content.length === 0) return undefined;
  return omitUndefined({
    required: value["required"] === true,
    description: asText(value["description"]),
    content,
    pointer,
  });
}
