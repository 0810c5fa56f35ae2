import type { ApiInfo, JsonObject } from "../../../model/model.ts";
import { toVisibleText } from "../code/comment.ts";
import { toSemanticVersion } from "./semantic-version.ts";

export interface ManifestInput {
  readonly name: string;
  readonly info: ApiInfo;
  /** The target's options, as its schema describes them. */
  readonly options: JsonObject;
}

/** The description of the package, on one line. */
export function describePackage({ info, options }: Omit<ManifestInput, "name">): string {
  const { description } = options;
  if (typeof description === "string") return description;
  const title = toVisibleText(info.title);
  return toVisibleText(info.summary ?? "") || (title === "" ? "A client" : `A client for ${title}`);
}

/**
 * The `package.json`. The package has ES modules and CommonJS with separate types, which `build` makes from the same
 * sources.
 */
export function printManifest({ name, info, options }: ManifestInput): string {
  const { license, repository } = options;
  const manifest = {
    name,
    version: findPackageVersion(info, options),
    description: describePackage({ info, options }),
    license,
    repository: typeof repository === "string" ? { type: "git", url: toGitUrl(repository) } : undefined,
    type: "module",
    sideEffects: false,
    main: "./dist/cjs/index.js",
    module: "./dist/esm/index.js",
    types: "./dist/cjs/index.d.ts",
    exports: {
      ".": exportModule("index"),
      "./errors": exportModule("errors"),
      "./operations/*": exportModule("operations/*"),
      "./package.json": "./package.json",
    },
    files: ["dist", "src", "api.md"],
    scripts: {
      build: [
        runNode("fs.rmSync('dist', { recursive: true, force: true })"),
        "tsc",
        "tsc --project tsconfig.cjs.json",
        runNode("fs.writeFileSync('dist/cjs/package.json', JSON.stringify({ type: 'commonjs' }))"),
      ].join(" && "),
      prepare: "npm run build",
      test: hasWireTests(options) ? "tsc --project test && tsx --test test/wire.test.ts" : undefined,
    },
    engines: { node: ">=20.19.0" },
    devDependencies: { ...(hasWireTests(options) && TEST_DEPENDENCIES), typescript: "^5.9.0" },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The configured version, or that of the document. */
export function findPackageVersion({ version }: Pick<ApiInfo, "version">, { packageVersion }: JsonObject): string {
  return typeof packageVersion === "string" ? packageVersion : toSemanticVersion(version);
}

/** Whether the package has tests. */
export function hasWireTests({ wireTests }: JsonObject): boolean {
  return wireTests === true;
}

/** The dependencies of the tests. */
const TEST_DEPENDENCIES = { "@types/node": "^20.19.0", ajv: "^8.20.0", tsx: "^4.23.0" };

function exportModule(path: string): object {
  const list = (format: string): object => ({
    types: `./dist/${format}/${path}.d.ts`,
    default: `./dist/${format}/${path}.js`,
  });
  return { import: list("esm"), require: list("cjs") };
}

/** A script for all shells: none of them interprets anything in these double quotes. */
function runNode(script: string): string {
  return `node -e "${script}"`;
}

/** npm's own spelling: it warns of any other when publishing. */
function toGitUrl(url: string): string {
  return `git+${url.replace(/(?:\.git)?\/?$/, ".git")}`;
}
