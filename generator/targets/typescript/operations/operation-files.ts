import type { ApiModel } from "../../../model/model.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import { Imports } from "../code/imports.ts";
import type { OperationSource } from "./operation-source.ts";
import type { ResourceNames, SdkNames } from "../sdk-names.ts";
import type { SourceFiles } from "../code/source-files.ts";

/** The file of a resource. */
export interface OperationFile extends ResourceNames {
  /** The resource's title in the document, including its ancestors. */
  readonly title: string;
  readonly description: string;
  readonly operations: readonly OperationSource[];
}

/**
 * Groups operations into files by their first tags, in the order of the resources. A resource that is never first has
 * no file.
 */
export function listOperationFiles(
  { resources, operations }: ApiModel,
  names: SdkNames,
  sources: ReadonlyMap<string, OperationSource>,
): OperationFile[] {
  const firstTags = new Map(operations.map(({ id, tags }) => [id, tags[0]]));
  return resources.flatMap(({ tag, title, ancestors, description = "", operations: ids }) => {
    const resource = names.resources.get(tag);
    const own = ids.filter((id) => firstTags.get(id) === tag).flatMap((id) => sources.get(id) ?? []);
    if (own.length === 0 || resource === undefined) return [];
    const titles = [...ancestors.map((ancestor) => ancestor.title), title].map(({ text }) => text);
    return [{ ...resource, title: titles.join(" / "), description, operations: own }];
  });
}

/** One file for each resource. It has a descriptor and a function for each operation with that first tag. */
export function planOperationFiles(files: readonly OperationFile[], sourceFiles: SourceFiles): PlannedFile[] {
  return files.map(({ file, operations }) => {
    const imports = new Imports();
    for (const { functions } of operations) imports.addAll(functions.imports);
    const statements = operations.flatMap(({ functions }) => functions.code);
    return sourceFiles.plan(`src/operations/${file}.ts`, [...imports.list(), ...statements]);
  });
}
