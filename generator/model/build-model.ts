import { addLazyMembers } from "../document/normalizing/lazy-members.ts";
import type { NormalizedDocument } from "../document/normalizing/normalized-document.ts";
import { schemaPointer } from "../document/references/schema-reference.ts";
import { nameClientMethods, type ClientMethodOptions } from "./names/client-methods.ts";
import { nameClient, type ClientOptions, type ClientSubject } from "./names/client-naming.ts";
import { compareText } from "./names/compare-text.ts";
import { buildExternalDocs } from "./external-docs.ts";
import { omitUndefined } from "./omit-undefined.ts";
import type {
  ApiInfo,
  ApiModel,
  ClientAuth,
  Envelope,
  Environment,
  Int64Type,
  NamedSchema,
  PagesRule,
} from "./model.ts";
import { nameOperations } from "./names/operation-names.ts";
import { nameSchemas } from "./names/schema-names.ts";
import { buildOperation } from "./operations/operations.ts";
import { indexSchemas } from "./schemas/properties.ts";
import { groupOperations, listDeclaredTags } from "./tags/tags.ts";
import { buildGroups } from "./tags/groups.ts";
import type { ResourceSettings } from "./names/resource-settings.ts";
import { hasTwoViews } from "./schemas/views.ts";
import { buildDiscriminants } from "./schemas/discriminants.ts";
import { buildSchema } from "./schemas/schemas.ts";
import { buildSecurityRequirements, buildSecuritySchemes } from "./operations/security.ts";
import { buildServers } from "./operations/servers.ts";
import { SharedParts } from "./operations/shared-parts.ts";
import { listVisibleOperations } from "./operations/visible-operations.ts";
import { toName } from "./names/words.ts";
import { type SourceObject, asObject, asText } from "../syntax/values.ts";

export interface ModelOptions extends ClientOptions, ClientMethodOptions {
  /** Extensions that hide an operation, unless their value is `false` or empty. */
  readonly hidden: readonly string[];
  readonly envelope?: Envelope | undefined;
  readonly resources?: ResourceSettings | undefined;
  readonly auth?: ClientAuth | undefined;
  readonly pages?: readonly PagesRule[] | undefined;
  readonly environment?: Environment | undefined;
  readonly int64?: Int64Type | undefined;
}

/** Builds the model of a normalized document. Every name is decided here, once. */
export function buildModel(
  { root, sharedHolders }: NormalizedDocument,
  { spec, ...options }: ModelOptions & Pick<ClientSubject, "spec">,
): ApiModel {
  const sources = listVisibleOperations(root, options.hidden);
  const names = nameOperations(sources);
  const schemas = buildNamedSchemas(root);
  const securitySchemes = buildSecuritySchemes(root);
  const schemeKeys = new Set(securitySchemes.map(({ key }) => key));
  const context = {
    schemas: indexSchemas(schemas),
    shared: new SharedParts(sharedHolders),
    schemeKeys,
    security: buildSecurityRequirements(root["security"], schemeKeys),
    envelope: options.envelope,
    pages: options.pages ?? [],
  };
  const tags = listDeclaredTags(root);
  const grouping = groupOperations(sources, tags);
  const grouped = sources.map((source, index) => {
    return { ...source, ...(grouping[index] ?? { tags: [""], traits: [] }), name: names[index] ?? toName(source.id) };
  });
  const groups = buildGroups({ root, tags, operations: grouped, settings: options.resources ?? {} });
  const methods = nameClientMethods(grouped, groups.resources, options);
  const info = buildInfo(root);
  return {
    info,
    client: nameClient({ title: info.title, spec }, options),
    servers: buildServers(root["servers"]),
    securitySchemes,
    ...groups,
    operations: grouped.map((source) =>
      buildOperation(source, { name: source.name, clientMethod: methods.get(source.id) }, context),
    ),
    schemas,
    ...pickSettings(options),
  };
}

/** The settings that the model contains unchanged. */
function pickSettings({
  envelope,
  auth,
  environment,
  int64,
}: ModelOptions): Pick<ApiModel, "envelope" | "auth" | "environment" | "int64"> {
  return omitUndefined({ envelope, auth, environment, int64: int64 === "number" ? undefined : int64 });
}

function buildInfo(root: SourceObject): ApiInfo {
  const info = asObject(root["info"]);
  return {
    ...omitUndefined({
      title: asText(info["title"]) || "API",
      version: asText(info["version"]) ?? "",
      summary: asText(info["summary"]),
      description: asText(info["description"]),
    }),
    ...buildExternalDocs(root["externalDocs"]),
  };
}

function buildNamedSchemas(root: SourceObject): readonly NamedSchema[] {
  const schemas = asObject(asObject(root["components"])["schemas"]);
  const keys = Object.keys(schemas).sort(compareText);
  const named: readonly NamedSchema[] = nameSchemas(keys).map((names, index) => {
    const key = keys[index] ?? "";
    const own: NamedSchema = addLazyMembers(
      { key, ...names },
      {
        hasTwoViews: () => hasTwoViews(own.schema, indexSchemas(named)),
        schema: () => ({ ...buildSchema(schemas[key], schemaPointer(key)), ...buildDiscriminants(schemas[key]) }),
      },
    );
    return own;
  });
  return named;
}
