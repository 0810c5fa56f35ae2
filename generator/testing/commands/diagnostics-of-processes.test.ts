/** Every diagnostic there is, as the built command gives it: printed, and the process ends by itself. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce, COMMAND, inWorkspace, type Workspace } from "./command.fixture.ts";
import { FaultServer } from "../../document/fetching/fault-server.fixture.ts";
import { catalogue, type DiagnosticCode } from "../../diagnostics/catalogue.ts";

/** A guard against a hang, which a slow machine does not reach. */
const MAX_SECONDS = 20;

interface Scenario {
  /** The words of the last run. */
  readonly words: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** What a server has for it, as the last word. */
  readonly served?: string;
  /** The command's file, where it is not the one that was built. */
  readonly command?: string;
  /** What else has to be so before it. */
  readonly prepare?: (workspace: Workspace) => unknown;
}

const API = `openapi: 3.1.0
info: { title: A, version: "1" }
paths:
  /a: { get: { operationId: listA, responses: { "204": { description: None } } } }
`;

const GENERATE = ["generate", "api.yaml"];

/** A document below `specs/invalid/`. */
function document(folder: string, file = "openapi.yaml"): Scenario {
  const prepare = (workspace: Workspace): unknown => workspace.copySpec(`invalid/${folder}/${file}`, file);
  return { words: ["generate", file, "--dry-run"], prepare };
}

function configuration(text: string, name = "specloom.config.json"): Scenario {
  return { words: ["generate", "--config", name], files: { "api.yaml": API, [name]: text } };
}

function words(...given: readonly string[]): Scenario {
  return { words: given, files: { "api.yaml": API } };
}

function output(files: Readonly<Record<string, string>>): Scenario {
  return { words: GENERATE, files: { "api.yaml": API, ...files } };
}

/** A copy of the package, below the working folder, with another template. */
function template(path: string, text?: string): Scenario {
  const prepare = ({ folder }: Workspace): void => {
    buildOnce();
    const root = dirname(dirname(COMMAND));
    for (const part of ["dist", "templates", "package.json"])
      cpSync(join(root, part), join(folder, "package", part), { recursive: true });
    const file = join(folder, "package/templates/reference", path);
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  };
  return { words: GENERATE, files: { "api.yaml": API }, command: "package/dist/specloom.js", prepare };
}

const LOCK = "output/specloom.lock";
const HEADER = "# specloom lock 2.\n";

/** A configuration of one spec. */
function configure(spec: object): Scenario {
  return configuration(JSON.stringify({ specs: { a: spec } }));
}

const SCENARIOS: Readonly<Record<DiagnosticCode, Scenario>> = {
  "ambiguous-config": { words: ["generate"], files: { "specloom.config.json": "{}", "specloom.config.yaml": "{}" } },
  "unknown-config-format": configuration("", "specloom.toml"),
  "config-failed": configuration("process.exit(0);", "specloom.config.mjs"),
  "no-default-export": configuration("export const config = {};", "specloom.config.mjs"),
  "unknown-setting": configuration('{ "specs": {}, "target": {} }'),
  "missing-setting": configuration("{}"),
  "wrong-setting": configuration('{ "specs": [] }'),
  "duplicate-resource-name": configure({ source: "api.yaml", resources: { a: { name: "b" }, c: { name: "b" } } }),
  "unknown-resource": configure({ source: "api.yaml", resources: { b: { name: "b" } } }),
  "unknown-security-scheme": configure({
    source: "api.yaml",
    auth: { token: { url: "/token", fields: { key: "accessKey" }, credentials: { bearer: "token" } } },
  }),
  "unknown-operation": configure({ source: "api.yaml", methodNames: { listB: "list" } }),
  "taken-member-name": {
    words: ["generate", "--dry-run"],
    prepare: (workspace) => workspace.copySpec("invalid/taken-member-name", "."),
  },
  "equal-addresses": {
    words: ["generate", "--dry-run"],
    prepare: (workspace) => workspace.copySpec("invalid/equal-addresses/openapi.yaml", "openapi.yaml"),
    files: {
      "specloom.config.json": JSON.stringify({
        specs: { a: { source: "openapi.yaml", targets: { reference: { path: "{path}" } } } },
      }),
    },
  },
  "missing-template": template("languages/go.hbs"),
  "unknown-template-name": template("languages/go.hbs", "{{smaple}}\n"),
  "unknown-spec": words("generate", "apo"),
  "missing-vitepress": words("preview", "api.yaml"),
  "no-spec": words("generate"),
  "spec-name-clash": { words: ["generate", "a/api.yaml", "api.yaml"], files: { "api.yaml": API, "a/api.yaml": API } },
  "unknown-target": configuration('{ "specs": { "a": { "source": "api.yaml" } }, "targets": { "refrence": {} } }'),
  "unusable-out": words(...GENERATE, "--out", "/"),
  "missing-recorded-source": { words: ["generate"], files: { [LOCK]: `${HEADER}spec\tapi\t../api.yaml\n` } },
  "unused-options": configuration('{ "specs": { "a": { "source": "api.yaml" } }, "targets": { "model-json": {} } }'),
  "nothing-selected": words(...GENERATE, "--only", "listB"),

  "unreadable-file": document("unreadable-file"),
  "missing-variable": configure({ source: "${NO_SUCH_VARIABLE}/api.yaml" }),
  "invalid-header": configure({ source: "http://127.0.0.1:9/api.yaml", headers: { authorization: "a\nb" } }),
  "unsupported-scheme": words("generate", "s3://bucket/api.yaml"),
  "recorded-source-outside": { words: ["generate"], files: { [LOCK]: `${HEADER}spec\tapi\t../../../../etc/passwd\n` } },
  "html-page": { ...words("generate"), served: "/login" },
  "source-too-large": { ...words("generate"), served: "/bomb" },
  "run-too-large": { ...words("generate"), served: "/1.yaml" },
  "unreachable-source": words("generate", "http://127.0.0.1:9/api.yaml"),
  "syntax-error": document("syntax-error-yaml"),
  "too-deep": document("too-deep-aliases"),
  "duplicate-key": document("duplicate-key-in-json", "openapi.json"),
  "number-out-of-range": document("number-out-of-range", "openapi.json"),
  "unknown-encoding": document("unknown-encoding"),
  "reference-outside": document("reference-outside"),
  "not-openapi": document("not-openapi-html"),
  "malformed-swagger": document("malformed-swagger"),
  "unsupported-version": document("unsupported-version", "openapi.json"),

  "unresolved-reference": document("unresolved-reference"),
  "reference-cycle": document("reference-cycle"),
  "misplaced-reference": document("misplaced-reference"),
  "dangling-reference": document("dangling-reference"),
  "too-large": document("too-large"),
  "unresolved-mapping": document("unresolved-mapping"),
  "ambiguous-dynamic-reference": document("ambiguous-dynamic-reference"),
  "wrong-type": document("wrong-type-of-paths"),
  "wrong-scalar": document("wrong-scalar"),
  "empty-field": document("empty-field"),
  "missing-field": document("missing-field"),
  "unexpected-field": document("unexpected-field"),
  "misplaced-keyword": document("misplaced-keyword"),
  "conflicting-fields": document("conflicting-fields"),
  "meaningless-field": document("meaningless-field"),
  "invalid-name": document("invalid-name"),
  "empty-enum": document("empty-enum"),
  "querystring-not-alone": document("querystring-not-alone"),
  "reference-left-aside": document("reference-left-aside"),
  "wrong-keyword-value": document("wrong-keyword-value"),
  "invalid-extension": document("invalid-extension"),
  "unknown-type": document("unknown-type"),
  "undeclared-security-scheme": document("undeclared-security-scheme"),
  "undeclared-tag": document("undeclared-tag"),
  "unknown-tag": document("unknown-tag"),
  "undeclared-path-parameter": document("undeclared-path-parameter"),
  "unused-path-parameter": document("unused-path-parameter"),
  "duplicate-parameter": document("duplicate-parameter"),
  "ambiguous-name": document("ambiguous-name"),
  "duplicate-operation-id": document("duplicate-operation-id"),
  "example-mismatch": document("example-mismatch"),
  "no-operations": document("no-operations"),
  "wrong-style": document("wrong-style"),
  "unused-pages": document("unused-pages"),
  "unsupported-field": document("unsupported-field"),
  "unsupported-feature": document("unsupported-feature"),
  "complex-markdown": document("complex-markdown"),
  "unused-sample": {
    words: ["generate", "case.yaml", "--dry-run"],
    prepare: (workspace) => workspace.copySpec("invalid/unused-sample/openapi.yaml", "case.yaml"),
  },

  "ambiguous-recorded-spec": {
    words: ["generate"],
    files: { "a.yaml": API, "b.yaml": API, [LOCK]: `${HEADER}spec\tapi\t../a.yaml\nspec\tapi\t../b.yaml\n` },
  },
  "unsupported-lock": output({ [LOCK]: "# specloom lock 99.\n" }),
  "hand-edit-would-be-lost": {
    ...output({}),
    prepare: async (workspace) => {
      await workspace.run(...GENERATE);
      workspace.write({ "output/api/typescript/README.md": "mine\n", "api.yaml": API.replace("title: A", "title: B") });
    },
  },
  "foreign-file-would-be-lost": output({ "output/api/typescript/README.md": "mine\n" }),
  "unknown-file": output({ "output/api/reference/mine.md": "mine\n" }),
  "link-in-output": {
    ...output({ "output/empty": "" }),
    prepare: ({ folder }) => {
      mkdirSync(join(folder, "elsewhere"));
      symlinkSync(join(folder, "elsewhere"), join(folder, "output/api"));
    },
  },
  "output-changed-meanwhile": {
    words: ["generate", "a"],
    // Another run, which writes all the time, is done in the command's own process.
    files: {
      "api.yaml": API,
      "specloom.config.mjs": `import { mkdirSync, writeFileSync } from "node:fs";
mkdirSync("output", { recursive: true });
let run = 0;
const write = () => writeFileSync("${LOCK}", \`# specloom lock 2.\\nspec\\tother\${run++}\\t../api.yaml\\n\`);
write();
setInterval(write, 5).unref();
export default { specs: { a: { source: "api.yaml" } } };
`,
    },
  },
  "already-running": output({ "output/.specloom-run/process": String(process.pid) }),
  "cannot-write": output({ "output/api": "a file\n" }),
};

test("every code of the catalogue has its scenario", () => {
  assert.equal(Object.keys(SCENARIOS).sort(), Object.keys(catalogue).sort());
});

let server: FaultServer;

test.before(async () => {
  server = await FaultServer.open({});
});
test.after(() => server.close());

for (const [code, { words: given, files = {}, served, command, prepare }] of Object.entries(SCENARIOS)) {
  test(
    `${code}: specloom ${given.join(" ")}${served ?? ""}`,
    inWorkspace(async (workspace) => {
      workspace.write(files);
      await prepare?.(workspace);
      const source = served === undefined ? [] : [`${server.origin}${served}`];
      const program = command === undefined ? {} : { program: [process.execPath, join(workspace.folder, command)] };
      const run = await workspace.runElsewhere(
        { seconds: MAX_SECONDS, ...program },
        ...given,
        ...source,
        "--format",
        "json",
      );
      assert.is.not(run.exitCode, 255, "it did not end by itself");
      assert.is(run.stderr, "");
      const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: readonly { code: string; severity: string }[] };
      assert.ok(
        diagnostics.some((diagnostic) => diagnostic.code === code),
        run.stdout,
      );
      assert.is(
        run.exitCode !== 0,
        diagnostics.some(({ severity }) => severity === "error"),
      );
    }),
  );
}

test.run();
