import type { ApiModel, NamedSchema } from "../../../model/model.ts";
import type { OpenEnums } from "../../../model/schemas/open-enums.ts";
import { indexSchemas } from "../../../model/schemas/properties.ts";
import { schemaPointer } from "../../../model/schemas/schemas.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import type { TargetInput } from "../../../plan/target.ts";
import { toIdentifierName } from "../../../languages/identifier.ts";
import { formatComment } from "../code/comment.ts";
import { assigned, printLayout } from "../code/layout.ts";
import { layOutRecord } from "../code/value-layout.ts";
import type { SdkNames } from "../sdk-names.ts";
import { declareType } from "./declare-type.ts";
import { describeSchema } from "./schema-doc.ts";
import { named, type TypeShape } from "./type-shape.ts";

/** Plans `schemas.ts`: the types of the named schemas, as openapi-typescript finds them. */
export function planSchemasFile(
  { model, document }: Pick<TargetInput, "model" | "document">,
  { schemas: names }: SdkNames,
  enums: OpenEnums,
): PlannedFile {
  return {
    path: "src/schemas.ts",
    dependsOn: {
      parts: model.schemas.map(({ key }) => schemaPointer(key)),
      given: [[...names], [...enums.sent].sort(), [...enums.tags].sort()].map((list) => JSON.stringify(list)),
    },
    text: async () => {
      const { typeComponents } = await import("../components/print-components.ts");
      const { schemas } = document.components;
      return printSchemas(
        model,
        names,
        typeComponents({ schemas, names, index: indexSchemas(model.schemas), enums, int64: model.int64 }),
      );
    },
  };
}

function printSchemas(
  { schemas }: ApiModel,
  names: SdkNames["schemas"],
  shapes: ReadonlyMap<string, TypeShape>,
): string {
  const statements = schemas.flatMap((schema) => {
    const { response, request } = names.get(schema.key) ?? { response: "", request: "" };
    return [response, ...(schema.hasTwoViews ? [request] : [])].flatMap((name) =>
      declareSchema(schema, name, shapes.get(name) ?? named("unknown")),
    );
  });
  return statements.length === 0 ? "export {};\n" : `${statements.join("\n\n")}\n`;
}

/** The type of a named schema. For an enum, also an object with its values. */
function declareSchema({ schema }: NamedSchema, name: string, shape: TypeShape): string[] {
  const type = declareType({ name, shape, documentation: describeSchema(schema) });
  return [type, ...declareEnumValues(name, schema.kind === "enum" ? schema.members : [])];
}

/** The values of an enum, under their names in the document. A string without a name is used as its own name. */
function declareEnumValues(
  name: string,
  members: readonly { readonly value: unknown; readonly name?: string }[],
): string[] {
  const entries = members.flatMap(({ value, name: given }): [string, string | number][] => {
    if (typeof value !== "string" && typeof value !== "number") return [];
    const key = given === undefined ? value : toIdentifierName(given);
    return typeof key === "string" ? [[key, value]] : [];
  });
  if (entries.length === 0 || entries.length !== new Set(entries.map(([key]) => key)).size) return [];
  const literal = printLayout([`export const ${name} =`, assigned(layOutRecord(new Map(entries))), " as const;"]);
  return [`${formatComment([`The values of {@link ${name}}.`])}\n${literal}`];
}
