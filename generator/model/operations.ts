/** https://spec.openapis.org/oas/v3.1.1.html#operation-object */
import { joinPointer } from "../diagnostics/json-pointer.ts";
import { isObject, type SourceObject } from "../document/spec-document.ts";
import { asText, asTexts } from "../document/values.ts";
import { buildCodeSamples } from "./code-samples.ts";
import { buildExternalDocs } from "./external-docs.ts";
import { given } from "./given.ts";
import { buildInput } from "./input.ts";
import { buildContent } from "./media-types.ts";
import type { Name, Operation, Pointer, RequestBody, SecurityRequirement } from "./model.ts";
import type { OperationIdentity } from "./operation-names.ts";
import { buildParameters } from "./parameters.ts";
import type { SchemaIndex } from "./properties.ts";
import { buildResponses, chooseResult } from "./responses.ts";
import { buildSecurityRequirements } from "./security.ts";
import { buildServers } from "./servers.ts";
import type { SharedParts } from "./shared-parts.ts";

/** An operation of the normalized document, not yet named. */
export interface OperationSource extends OperationIdentity {
  readonly value: SourceObject;
  readonly pointer: Pointer;
  /** Unique: the operation id, or `GET /path` where it has none or shares it. */
  readonly id: string;
}

/** What an operation needs of the document around it. */
export interface OperationContext {
  readonly schemas: SchemaIndex;
  readonly shared: SharedParts;
  readonly schemeKeys: ReadonlySet<string>;
  /** What counts where an operation says nothing of security. */
  readonly security: readonly SecurityRequirement[];
}

export function buildOperation(source: OperationSource, name: Name, context: OperationContext): Operation {
  const { value, pointer, id, method, path } = source;
  const parameters = buildParameters(value["parameters"], joinPointer(pointer, "parameters"), context.shared);
  const body = buildBody(value["requestBody"], joinPointer(pointer, "requestBody"));
  const responses = buildResponses(value["responses"], joinPointer(pointer, "responses"), context.shared);
  const tags = [...new Set(asTexts(value["tags"]))];
  const ownSecurity = value["security"];
  return {
    ...given({
      id,
      name,
      method,
      path,
      summary: asText(value["summary"]),
      description: asText(value["description"]),
      deprecated: value["deprecated"] === true,
      tags: tags.length > 0 ? tags : [""],
      parameters,
      body,
      input: buildInput(parameters, body, context),
      responses,
      result: chooseResult(responses),
      security: Array.isArray(ownSecurity)
        ? buildSecurityRequirements(ownSecurity, context.schemeKeys)
        : context.security,
      servers: Array.isArray(value["servers"]) ? buildServers(value["servers"]) : undefined,
      samples: buildCodeSamples(value),
      pointer,
    }),
    ...buildExternalDocs(value["externalDocs"]),
  };
}

/** https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
function buildBody(value: unknown, pointer: Pointer): RequestBody | undefined {
  if (!isObject(value)) return undefined;
  const content = buildContent(value["content"], joinPointer(pointer, "content"));
  if (content.length === 0) return undefined;
  return given({ required: value["required"] === true, description: asText(value["description"]), content, pointer });
}
