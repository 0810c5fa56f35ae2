import type { ApiModel, JsonObject, Operation } from "../../model/model.ts";
import { nameSdkPackage } from "../../languages/package-name.ts";
import { findBaseUrl, isSendable, printSdkClient } from "../../languages/typescript-client.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";
import { group, indent, line, printLayout } from "./code/layout.ts";
import type { TypeOperation } from "./types/request-type.ts";
import type { SdkNames } from "./sdk-names.ts";

export interface PackageFilesInput {
  readonly spec: string;
  readonly model: ApiModel;
  readonly options: JsonObject;
  readonly templates: ReadonlyMap<string, string>;
  readonly names: SdkNames;
  readonly typeOperation: TypeOperation;
}

/** What makes a package of the sources. */
export function planPackageFiles(input: PackageFilesInput): PlannedFile[] {
  const name = namePackage(input);
  return [
    { path: "package.json", text: printManifest(name, input) },
    { path: "tsconfig.json", text: input.templates.get("package/tsconfig.json") ?? "" },
    { path: "README.md", text: printReadme(name, input) },
  ];
}

function namePackage({ options, spec }: PackageFilesInput): string {
  const { packageName } = options;
  if (typeof packageName === "string") return packageName;
  return nameSdkPackage(spec);
}

const SEMVER = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

function printManifest(name: string, { model, options }: PackageFilesInput): string {
  const version = [options["packageVersion"], model.info.version, "0.0.0"].find(
    (candidate) => typeof candidate === "string" && SEMVER.test(candidate),
  );
  const manifest = {
    name,
    version,
    type: "module",
    sideEffects: false,
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    files: ["dist", "src"],
    scripts: { build: "tsc", prepare: "npm run build" },
    engines: { node: ">=20.19.0" },
    devDependencies: { typescript: "^5.9.0" },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function printReadme(name: string, input: PackageFilesInput): string {
  const template = input.templates.get("package/README.md") ?? "";
  return template.replace("@NAME@", () => name).replace("@QUICK_START@", () => printQuickStart(name, input));
}

/** The call that a newcomer tries first: one that needs no argument, if there is any. */
function printQuickStart(name: string, { model, names, typeOperation }: PackageFilesInput): string {
  const isSimple = (each: Operation): boolean => typeOperation(each).isRequestOptional;
  const operation = model.operations.find(isSimple) ?? model.operations[0];
  const statements = [
    printClient(names.client, model),
    ...(operation === undefined
      ? []
      : [
          group([
            "const result =",
            indent([
              line,
              `await client.${names.operations.get(operation.id)?.method ?? ""}(${isSimple(operation) ? "" : "request"});`,
            ]),
          ]),
        ]),
  ];
  return [
    "```ts",
    `import { ${names.client} } from "${name}";`,
    "",
    ...statements.map((statement) => printLayout(statement)),
    "```",
  ].join("\n");
}

/** A client with the first credential that it can be given. */
function printClient(type: string, model: ApiModel): string {
  const [scheme] = model.securitySchemes.filter(isSendable);
  const hasServer = findBaseUrl(model.servers) !== undefined;
  return printSdkClient({ type, schemes: scheme === undefined ? [] : [scheme], hasServer });
}
