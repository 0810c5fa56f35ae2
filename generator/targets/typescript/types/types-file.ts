import type { ApiModel } from "../../../model/model.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import { Imports } from "../code/imports.ts";
import type { SourceFiles } from "../code/source-files.ts";
import type { OperationSource } from "../operations/operation-source.ts";

export interface TypesFileInput {
  readonly model: ApiModel;
  /** The code of operations, by id. */
  readonly sources: ReadonlyMap<string, OperationSource>;
  readonly sourceFiles: SourceFiles;
}

/** Plans `types.ts`: all types of the API, both of named schemas and of single operations. */
export function planTypesFile({ model, sources, sourceFiles }: TypesFileInput): PlannedFile {
  const types = model.operations.flatMap(({ id }) => sources.get(id)?.types ?? []);
  const imports = new Imports();
  for (const each of types) imports.addAll(each.imports);
  return sourceFiles.plan("src/types.ts", [
    ...imports.list(),
    { kind: "ExportDeclaration", moduleSpecifier: "./schemas.js" },
    ...types.flatMap(({ code }) => code),
  ]);
}
