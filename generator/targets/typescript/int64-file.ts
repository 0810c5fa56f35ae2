import type { ApiModel } from "../../model/model.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";
import { Imports } from "./code/imports.ts";
import { assigned, printLayout } from "./code/layout.ts";
import type { SourceFiles } from "./code/source-files.ts";
import { layOutValue } from "./code/value-layout.ts";
import { PlacesWriter, type Int64Context } from "./operations/int64-places.ts";
import { createUseValue } from "./operations/runtime-values.ts";
import type { SdkNames } from "./sdk-names.ts";

export interface Int64FileInput {
  readonly model: ApiModel;
  readonly names: SdkNames;
  readonly sourceFiles: SourceFiles;
  readonly int64?: Int64Context | undefined;
}

/**
 * Plans `int64.ts`, which locates 64-bit integers in the named schemas. There is none if they are numbers, or if no
 * schema has any.
 */
export function planInt64File({ model, names, sourceFiles, int64 }: Int64FileInput): PlannedFile[] {
  if (int64 === undefined || int64.keys.size === 0) return [];
  const imports = new Imports();
  const type = imports.addType("./runtime/integers/places.js", "Int64Places");
  const use = createUseValue(imports, "./runtime");
  const writer = new PlacesWriter(
    int64,
    Object.assign((name: Parameters<typeof use>[0]) => use(name), { places: identity }),
  );
  const statements = model.schemas
    .filter(({ key }) => int64.keys.has(key))
    .map(({ key, schema }) => {
      const name = names.schemas.get(key)?.response ?? "";
      return printLayout([`export const ${name}: ${type} =`, assigned(layOutValue(writer.write(schema))), ";"]);
    });
  return [sourceFiles.plan("src/int64.ts", [...imports.list(), ...statements])];
}

function identity(name: string): string {
  return name;
}
