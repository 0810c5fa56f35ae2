import type { ApiModel, JsonObject } from "../../../model/model.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import type { OperationSource } from "../operations/operation-source.ts";
import type { SdkNames } from "../sdk-names.ts";
import type { TypeOperation } from "../types/request-type.ts";
import { describePackage, printManifest } from "./manifest.ts";
import { printMethodIndex } from "./method-index.ts";
import { nameSdkPackage } from "../../../languages/package-name.ts";
import type { PageLocator } from "./page-address.ts";
import { printReadme } from "./readme/readme.ts";

export interface PackageFilesInput {
  readonly spec: string;
  readonly model: ApiModel;
  readonly options: JsonObject;
  readonly templates: ReadonlyMap<string, string>;
  readonly names: SdkNames;
  readonly typeOperation: TypeOperation;
  readonly sources: ReadonlyMap<string, OperationSource>;
  readonly pages?: PageLocator | undefined;
}

/** The configured name, or one that is made from the spec's name. */
export function findPackageName({
  spec,
  model,
  options,
}: Pick<PackageFilesInput, "spec" | "model" | "options">): string {
  const { packageName } = options;
  return typeof packageName === "string" ? packageName : nameSdkPackage(spec, model);
}

/** Plans the files that make the sources a package. */
export function planPackageFiles(input: PackageFilesInput): PlannedFile[] {
  const { model, options, templates, pages } = input;
  const name = findPackageName(input);
  const readme = {
    ...input,
    name,
    description: describePackage({ info: model.info, options }),
    pages: pages?.start,
  };
  const copied = ["tsconfig.json", "tsconfig.cjs.json"];
  return [
    { path: "package.json", text: printManifest({ name, info: model.info, options }) },
    ...copied.map((path) => ({ path, text: templates.get(`package/${path}`) ?? "" })),
    { path: "README.md", text: printReadme(readme) },
    { path: "api.md", text: printMethodIndex({ ...input, locatePage: pages?.locate }) },
  ];
}
