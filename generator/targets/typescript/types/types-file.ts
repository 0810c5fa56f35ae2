import type { ApiModel, NamedSchema } from "../../../model/model.ts";
import { schemaPointer } from "../../../model/schemas/schemas.ts";
import type { Cache } from "../../../incremental/cache.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import { formatComment, toDocs } from "../code/comment.ts";
import { toIdentifierName } from "../../../languages/identifier.ts";
import { assigned, fitsLine, printLayout } from "../code/layout.ts";
import { toStringLiteral } from "../code/literals.ts";
import type { OperationSource } from "../operations/operation-source.ts";
import { FILE_TYPE } from "./request-type.ts";
import { describeSchema } from "./schema-doc.ts";
import type { SdkNames } from "../sdk-names.ts";
import type { ImportStatement, SourceFiles, Statement } from "../code/source-files.ts";
import { layOutRecord } from "../code/value-layout.ts";

const COMPONENTS: ImportStatement = {
  kind: "ImportDeclaration",
  isTypeOnly: true,
  moduleSpecifier: "./openapi.js",
  namedImports: ["components"],
};

const FILES: ImportStatement = {
  kind: "ImportDeclaration",
  isTypeOnly: true,
  moduleSpecifier: "./runtime/index.js",
  namedImports: [FILE_TYPE],
};

export interface TypesFileInput {
  readonly model: ApiModel;
  readonly cache: Cache;
  readonly names: SdkNames;
  /** By the ids of the operations. */
  readonly sources: ReadonlyMap<string, OperationSource>;
  readonly sourceFiles: SourceFiles;
}

/** `types.ts`, where everything has its own name: the named schemas, whose types are those of `openapi.ts`, and the rest. */
export function planTypesFile({ model, cache, names, sources, sourceFiles }: TypesFileInput): PlannedFile {
  const aliases = model.schemas.flatMap((schema) => {
    const name = names.schemas.get(schema.key) ?? "";
    const key = { kind: "alias", parts: [schemaPointer(schema.key)], given: [name] };
    return cache.getOrCompute(key, () => declareAlias(schema, name));
  });
  const declared = model.operations.flatMap(({ id }) => sources.get(id)?.types ?? []);
  const statements = [
    ...(aliases.length > 0 ? [COMPONENTS] : []),
    ...(declared.some(mentionsFiles) ? [FILES] : []),
    ...aliases,
    ...declared,
  ];
  return sourceFiles.plan("src/types.ts", statements.length > 0 ? statements : ["export {};"]);
}

/** A comment may, too: then the import is one too many. */
function mentionsFiles(statement: Statement): boolean {
  return typeof statement === "string" && statement.includes(FILE_TYPE);
}

/** The type of a named schema, and for an enum the object of its values. */
function declareAlias({ schema }: NamedSchema, name: string): Statement[] {
  const type = `components["schemas"][${toStringLiteral(name)}]`;
  const alias: Statement = {
    kind: "TypeAlias",
    isExported: true,
    name,
    docs: toDocs(describeSchema(schema)),
    type: fitsLine(`export type ${name} = ${type};`, 0) ? type : `\n${type}`,
  };
  return [alias, ...declareEnumValues(name, schema.kind === "enum" ? schema.members : [])];
}

/** Texts and numbers, under the names that the document gives them; a text without one under its own. */
function declareEnumValues(
  name: string,
  members: readonly { readonly value: unknown; readonly name?: string }[],
): Statement[] {
  const entries = members.flatMap(({ value, name: given }): [string, string | number][] => {
    if (typeof value !== "string" && typeof value !== "number") return [];
    const key = given === undefined ? value : toIdentifierName(given);
    return typeof key === "string" ? [[key, value]] : [];
  });
  if (entries.length === 0 || entries.length !== new Set(entries.map(([key]) => key)).size) return [];
  const literal = printLayout([`export const ${name} =`, assigned(layOutRecord(new Map(entries))), " as const;"]);
  return [`${formatComment([`The values of {@link ${name}}.`])}\n${literal}`];
}
