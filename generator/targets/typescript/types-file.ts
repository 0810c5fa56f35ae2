import type { ApiModel, NamedSchema, Operation } from "../../model/model.ts";
import { schemaPointer } from "../../model/schemas/schemas.ts";
import type { Cache } from "../../incremental/cache.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";
import { formatComment, toCommentText } from "./comment.ts";
import { toIdentifierName } from "../../languages/identifier.ts";
import { assigned, group, hardLine, indent, line, printLayout } from "./layout.ts";
import { toStringLiteral } from "./literals.ts";
import type { PrintedOperation } from "./printed-operation.ts";
import type { OperationType, OperationTypes } from "./request-type.ts";
import { describeSchema } from "./schema-doc.ts";
import type { SdkNames } from "./sdk-names.ts";
import { layOutAliased, layOutObject } from "./type-layout.ts";
import { layOutRecord } from "./value-layout.ts";

const OPENAPI_MODULE = "./openapi.js";

export interface TypesFileInput {
  readonly model: ApiModel;
  readonly cache: Cache;
  readonly names: SdkNames;
  /** By the ids of the operations. */
  readonly printed: ReadonlyMap<string, PrintedOperation>;
}

/** `types.ts`, where everything has its own name: the named schemas, whose types are those of `openapi.ts`, and the rest. */
export function planTypesFile({ model, cache, names, printed }: TypesFileInput): PlannedFile {
  const aliases = model.schemas.map((schema) => {
    const name = names.schemas.get(schema.key) ?? "";
    const key = { kind: "alias", parts: [schemaPointer(schema.key)], given: [name] };
    return cache.getOrCompute(key, () => printAlias(schema, name));
  });
  const declared = model.operations.flatMap(({ id }) => printed.get(id)?.types ?? []);
  const imports = aliases.length > 0 ? [`import type { components } from ${toStringLiteral(OPENAPI_MODULE)};\n`] : [];
  const statements = [...imports, ...aliases, ...declared];
  return { path: "src/types.ts", text: statements.length === 0 ? "export {};\n" : statements.join("\n") };
}

/** The type of a named schema, and for an enum the object of its values. */
function printAlias({ schema }: NamedSchema, name: string): string {
  const type = `components["schemas"][${toStringLiteral(name)}]`;
  const head = `export type ${name} =`;
  const alias = printLayout([group([head, indent([line, type])]), ";"]);
  const comment = formatComment(describeSchema(schema));
  const values = printEnumValues(name, schema.kind === "enum" ? schema.members : []);
  return `${comment === "" ? "" : `${comment}\n`}${alias}\n${values}`;
}

/** Texts and numbers, under the names that the document gives them; a text without one under its own. */
function printEnumValues(
  name: string,
  members: readonly { readonly value: unknown; readonly name?: string }[],
): string {
  const entries = members.flatMap(({ value, name: given }): [string, string | number][] => {
    if (typeof value !== "string" && typeof value !== "number") return [];
    const key = given === undefined ? value : toIdentifierName(given);
    return typeof key === "string" ? [[key, value]] : [];
  });
  if (entries.length === 0 || entries.length !== new Set(entries.map(([key]) => key)).size) return "";
  const literal = printLayout([`export const ${name} =`, assigned(layOutRecord(new Map(entries))), " as const;"]);
  return `\n/** The values of {@link ${name}}. */\n${literal}\n`;
}

/** The types that are declared for an operation alone. */
export function printOperationTypes(operation: Operation, types: OperationTypes): string[] {
  const title = toCommentText(operation.summary ?? operation.id);
  return [
    ...printDeclared(types.request, `What "${title}" takes.`),
    ...printDeclared(types.result, `What "${title}" gives.`),
  ];
}

function printDeclared(type: OperationType | undefined, documentation: string): string[] {
  if (type?.declared === undefined) return [];
  const { name, declared } = type;
  const comment = formatComment([documentation]);
  const text =
    declared.kind === "object"
      ? printLayout([`export interface ${name} `, layOutObject(declared.properties, declared.isOpen)])
      : printLayout([`export type ${name} =`, layOutAliased(declared), ";", hardLine]).trimEnd();
  return [`${comment}\n${text}\n`];
}
