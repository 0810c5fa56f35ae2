import type { ApiModel, JsonObject, Operation } from "../../model/model.ts";
import { toKebabCase } from "../../model/names/casing.ts";
import { splitWords } from "../../model/names/words.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";
import { listSchemeKeys } from "./operations/operation-descriptor.ts";
import { assigned, call, group, hardLine, indent, join, line, printLayout, type Layout } from "./code/layout.ts";
import { toObjectKey } from "./code/literals.ts";
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

/** https://docs.npmjs.com/cli/configuring-npm/package-json#name */
function namePackage({ options, spec }: PackageFilesInput): string {
  const { packageName } = options;
  if (typeof packageName === "string") return packageName;
  return toKebabCase(splitWords(spec)).replace(/[^a-z0-9-]/g, "") || "api-client";
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
    ["const client =", assigned(layOutClient(names.client, model)), ";"],
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

/** A client with what it cannot know: a credential, and the server where the document names none. */
function layOutClient(client: string, model: ApiModel): Layout {
  const [key] = listSchemeKeys(model);
  const credential = ["{", indent([hardLine, `${toObjectKey(key ?? "")}: credential,`]), hardLine, "}"];
  const options = [
    ...(key === undefined ? [] : [["auth: ", credential, ","]]),
    ...(model.servers.length > 0 ? [] : ['baseUrl: "https://api.example.com",']),
  ];
  if (options.length === 0) return `new ${client}()`;
  return call(`new ${client}`, ["{", indent([hardLine, join(hardLine, options)]), hardLine, "}"]);
}
