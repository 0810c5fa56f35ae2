import { readFileSync, statSync, utimesSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Ajv } from "ajv";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inWorkspace, Workspace } from "./command.fixture.ts";

const PETSTORE = "cases/petstore/openapi.yaml";
const PAGE = "output/openapi/reference/typescript/pets/list-pets.md";

interface JsonPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

interface JsonReport {
  readonly inStep?: boolean;
  readonly changes: readonly { kind: string; cause: string; path: string; details: readonly string[] }[];
  readonly diagnostics: readonly (JsonPlace & {
    code: string;
    hint: string;
    count: number;
    otherPlaces: readonly JsonPlace[];
  })[];
  readonly counts: Readonly<Record<string, number>>;
}

const validateReport = new Ajv().compile(
  JSON.parse(readFileSync(new URL("../../cli/render/report.schema.json", import.meta.url), "utf8")) as object,
);

function parseReport(stdout: string): JsonReport {
  const report = JSON.parse(stdout) as JsonReport;
  assert.ok(validateReport(report), JSON.stringify(validateReport.errors));
  return report;
}

function summarize({ changes }: JsonReport): string[] {
  return changes.map(({ kind, cause, path }) => `${kind} ${cause} ${path}`);
}

let generated: Promise<Workspace> | undefined;

async function generateOnce(): Promise<Workspace> {
  const workspace = new Workspace().copySpec(PETSTORE, "openapi.yaml");
  const { exitCode, stderr } = await workspace.run("generate", "openapi.yaml");
  assert.is(exitCode, 0, stderr);
  return workspace;
}

/** A document with its output, as `specloom generate openapi.yaml` leaves them. */
async function generatePetstore(workspace: Workspace): Promise<void> {
  workspace.copyAll(await (generated ??= generateOnce()));
}

test.after(async () => (await generated)?.remove());

test(
  "a newcomer gets an SDK and pages from a document alone",
  inWorkspace(async (workspace) => {
    workspace.copySpec(PETSTORE, "openapi.yaml");
    const { exitCode, stdout, stderr } = await workspace.run("generate", "openapi.yaml");
    assert.is(exitCode, 0);
    assert.is(stderr, "");
    assert.match(stdout, /^openapi\.yaml +OpenAPI 3\.[01] · \d+ operations · \d+ schemas/);
    assert.match(stdout, /^typescript +output\/openapi\/typescript +\d+ files added$/m);
    assert.match(stdout, /^reference +output\/openapi\/reference +\d+ files added$/m);
    assert.ok(workspace.list("output").includes("openapi/typescript/src/client.ts"));
    assert.ok(workspace.list().includes(PAGE));
  }),
);

test(
  "a second run changes nothing, not even a time stamp",
  inWorkspace(async (workspace) => {
    await generatePetstore(workspace);
    const page = join(workspace.folder, PAGE);
    utimesSync(page, 1000, 1000);
    const files = workspace.list();
    const { stdout } = await workspace.run("generate", "openapi.yaml");
    assert.match(stdout, /^\d+ files unchanged · \d+\.\d s\n$/);
    assert.is(statSync(page).mtimeMs, 1_000_000);
    assert.equal(workspace.list(), files);
  }),
);

test(
  "check after generate is in step, with and without naming the document",
  inWorkspace(async (workspace) => {
    await generatePetstore(workspace);
    for (const words of [["check"], ["check", "openapi.yaml"]]) {
      const { exitCode, stdout } = await workspace.run(...words);
      assert.is(exitCode, 0, stdout);
      assert.match(stdout, /^\d+ files in step · /);
    }
  }),
);

test(
  "check remembers the flags that the output was made with",
  inWorkspace(async (workspace) => {
    workspace.copySpec(PETSTORE, "openapi.yaml");
    await workspace.run("generate", "openapi.yaml", "--method-case", "snake", "--target", "typescript");
    assert.is((await workspace.run("check")).exitCode, 0);
    workspace.write({ "output/openapi/typescript/src/client.ts": "" });
    const { exitCode, stdout } = await workspace.run("check", "--format", "json");
    assert.is(exitCode, 1);
    assert.equal(summarize(parseReport(stdout)), ["changed hand-edit output/openapi/typescript/src/client.ts"]);
  }),
);

test(
  "check names every file that is missing, edited, or not planned",
  inWorkspace(async (workspace) => {
    await generatePetstore(workspace);
    const edited = "output/openapi/typescript/src/client.ts";
    workspace.write({
      [edited]: `${workspace.read(edited)}// mine\n`,
      "output/openapi/reference/typescript/pets/old.md": "# Old\n",
    });
    workspace.write({ "openapi.yaml": workspace.read("openapi.yaml").replace("title: ", "title: New ") });
    const { exitCode, stdout } = await workspace.run("check", "--format", "json");
    assert.is(exitCode, 1);
    const report = parseReport(stdout);
    assert.is(report.inStep, false);
    const changes = summarize(report);
    assert.ok(changes.includes(`changed hand-edit ${edited}`), changes.join("\n"));
    assert.ok(changes.includes("stale unknown output/openapi/reference/typescript/pets/old.md"));
    assert.ok(changes.includes(`changed spec ${PAGE}`), changes.join("\n"));
    assert.is(report.counts["changed"], report.changes.filter(({ kind }) => kind === "changed").length);
  }),
);

test(
  "check prints the causes, the files and the command that mends them",
  inWorkspace(async (workspace) => {
    await generatePetstore(workspace);
    workspace.write({ [PAGE]: `${workspace.read(PAGE)}\nMine.\n` });
    const { exitCode, stdout, stderr } = await workspace.run("check", "openapi.yaml", "--diff");
    assert.is(exitCode, 1);
    assert.is(stderr, "");
    assert.match(stdout, /^1 file is not in step\.\n\nhand edit {3}Edited after it was generated/);
    assert.ok(stdout.includes(`  changed  ${PAGE}\n`));
    assert.match(stdout, /^-Mine\.$/m);
    assert.match(stdout, /^specloom generate openapi\.yaml --force +overwrites what was edited\n$/m);
  }),
);

test(
  "a hand edit is not overwritten before the user says so",
  inWorkspace(async (workspace) => {
    await generatePetstore(workspace);
    workspace.write({ [PAGE]: "# Mine\n" });
    workspace.write({ "openapi.yaml": workspace.read("openapi.yaml").replace("title: ", "title: New ") });
    const before = workspace.list().map((path) => [path, workspace.read(path)]);
    const refused = await workspace.run("generate", "openapi.yaml");
    assert.is(refused.exitCode, 6);
    assert.match(
      refused.stderr,
      /^error hand-edit-would-be-lost {3}output\/openapi\/reference\/typescript\/pets\/list-pets\.md$/m,
    );
    assert.match(refused.stderr, /Nothing was written\.\n\nspecloom generate openapi\.yaml --force {3}\S/);
    assert.equal(
      workspace.list().map((path) => [path, workspace.read(path)]),
      before,
    );
    assert.is((await workspace.run("generate", "openapi.yaml", "--force")).exitCode, 0);
    assert.is.not(workspace.read(PAGE), "# Mine\n");
  }),
);

test(
  "a broken document gives its line and a hint, exit code 3, and no output",
  inWorkspace(async (workspace) => {
    workspace.copySpec("invalid/unresolved-reference/openapi.yaml", "openapi.yaml");
    const { exitCode, stdout, stderr } = await workspace.run("generate", "openapi.yaml");
    assert.is(exitCode, 3);
    assert.is(stdout, "");
    assert.match(stderr, /^error unresolved-reference {3}openapi\.yaml:\d+:\d+$/m);
    assert.match(stderr, /^ {2}> +\d+ \|/m);
    assert.match(stderr, /Did you mean /);
    assert.match(stderr, /\n2 errors\. Nothing was written\.\n$/);
    assert.equal(workspace.list(), ["openapi.yaml"]);
  }),
);

test(
  "a file that is missing is most likely another one",
  inWorkspace(async (workspace) => {
    workspace.copySpec(PETSTORE, "api/openapi.yaml");
    const { exitCode, stderr } = await workspace.run("generate", "api/opnapi.yaml");
    assert.is(exitCode, 3);
    assert.match(stderr, /^error unreadable-file {3}api\/opnapi\.yaml$/m);
    assert.match(stderr, /Did you mean api\/openapi\.yaml\?/);
  }),
);

test(
  "Swagger 2.0 is called so",
  inWorkspace(async (workspace) => {
    const info = 'info: { title: A, version: "1" }';
    for (const version of ['"2.0"', "2.0"]) {
      workspace.write({ "api.yaml": `swagger: ${version}\n${info}\npaths: { /a: { get: { responses: {} } } }\n` });
      const { exitCode, stdout } = await workspace.run("validate", "api.yaml");
      assert.is(exitCode, 0, stdout);
      assert.match(stdout, /^api\.yaml +Swagger 2\.0 · 1 operation · /m);
    }
  }),
);

test(
  "a broken document leaves what is there as it is",
  inWorkspace(async (workspace) => {
    await generatePetstore(workspace);
    const before = workspace.list("output").map((path) => workspace.read(`output/${path}`));
    workspace.write({ "openapi.yaml": "openapi: 3.1.0\npaths: []\n" });
    assert.is((await workspace.run("generate", "openapi.yaml")).exitCode, 3);
    assert.equal(
      workspace.list("output").map((path) => workspace.read(`output/${path}`)),
      before,
    );
  }),
);

const USAGE_ERRORS: readonly (readonly [words: readonly string[], message: RegExp])[] = [
  [["generate", "--oot", "x"], /--out\?/],
  [["generat"], /Did you mean generate\?/],
  [["--quiet"], /A command is missing/],
  [
    ["generate", "openapi.yaml", "--method-case", "kebab"],
    /Unknown value of --method-case: kebab\. It is one of camel, snake, pascal\./,
  ],
  [["generate", "openapi.yaml", "--target", "typscript"], /unknown-target[^]*Did you mean typescript\?/],
  [["generate", "openapi.yaml", "--target", "model-json", "--only", "nothing*"], /nothing-selected/],
  [
    ["generate", "openapi.yaml", "--target", "model-json", "--only", "listPet"],
    /nothing-selected[^]*Did you mean listPets\?/,
  ],
  [["generate", "manegement"], /unknown-spec/],
  [["generate", "openapi"], /unknown-spec[^]*Did you mean openapi\.yaml\?/],
  [["generate"], /no-spec/],
  [["generate", "openapi.yaml", "--out", "/"], /unusable-out/],
  [["check", "openapi.yaml", "--format", "xml"], /Unknown format xml/],
  [["validate"], /A document is missing: name a file, a URL, or a spec of the configuration\./],
];

for (const [words, message] of USAGE_ERRORS) {
  test(
    `wrong usage: specloom ${words.join(" ")}`,
    inWorkspace(async (workspace) => {
      const { exitCode, stdout, stderr } = await workspace.copySpec(PETSTORE, "openapi.yaml").run(...words);
      assert.is(exitCode, 2);
      assert.is(stdout, "");
      assert.match(stderr, message);
      assert.equal(workspace.list(), ["openapi.yaml"]);
    }),
  );
}

test(
  "a fault of the configuration has its line and exit code 2",
  inWorkspace(async (workspace) => {
    workspace.copySpec(PETSTORE, "openapi.yaml");
    workspace.write({
      "specloom.config.json": '{\n  "specs": { "pets": { "source": "openapi.yaml", "clinet": "Pets" } }\n}\n',
    });
    const { exitCode, stderr } = await workspace.run("generate");
    assert.is(exitCode, 2);
    assert.match(stderr, /^error unknown-setting {3}specloom\.config\.json:2:\d+$/m);
    assert.match(stderr, /Did you mean client\?/);
  }),
);

test(
  "targets of the configuration that there are not, or that nobody asks for, are errors",
  inWorkspace(async (workspace) => {
    const targets = '{\n  "refrence": {},\n  "model-json": {}\n}';
    workspace.copySpec(PETSTORE, "openapi.yaml").write({
      "specloom.config.json": `{ "specs": { "pets": { "source": "openapi.yaml", "targets": { "typescrip": {} } } },\n"targets": ${targets} }\n`,
    });
    const { exitCode, stdout } = await workspace.run("generate", "--format", "json");
    assert.is(exitCode, 2);
    assert.equal(
      parseReport(stdout).diagnostics.map(({ code, line, pointer, hint }) => [code, line, pointer, hint]),
      [
        ["unknown-target", 3, "/targets/refrence", "Did you mean reference?"],
        [
          "unused-options",
          4,
          "/targets/model-json",
          "Ask for it with `--target model-json`, which later runs remember, or remove the options.",
        ],
        ["unknown-target", 1, "/specs/pets/targets/typescrip", "Did you mean typescript?"],
      ],
    );
    const reference = { langauges: ["python"] };
    workspace.write({
      "specloom.config.json": JSON.stringify({ specs: { pets: { source: "openapi.yaml" } }, targets: { reference } }),
    });
    const unplanned = await workspace.run("generate", "--target", "typescript", "--format", "json");
    assert.is(unplanned.exitCode, 2);
    assert.equal(
      parseReport(unplanned.stdout).diagnostics.map(({ code, pointer, hint }) => [code, pointer, hint]),
      [["unknown-setting", "/targets/reference/langauges", "Did you mean languages?"]],
    );
    const config = { specs: { pets: { source: "openapi.yaml" } }, targets: { "model-json": {}, reference: {} } };
    workspace.write({ "specloom.config.json": JSON.stringify(config) });
    assert.is((await workspace.run("generate", "--target", "model-json")).exitCode, 0);
    assert.is((await workspace.run("check", "--target", "model-json")).exitCode, 0);
    assert.is((await workspace.run("validate", "pets")).exitCode, 0);
  }),
);

test(
  "a configuration may be a program in TypeScript",
  inWorkspace(async (workspace) => {
    workspace.copySpec(PETSTORE, "openapi.yaml").write({
      "specloom.config.ts": 'const source: string = "openapi.yaml";\nexport default { specs: { pets: { source } } };\n',
    });
    const { exitCode, stderr } = await workspace.run("generate", "pets", "--target", "model-json");
    assert.is(exitCode, 0, stderr);
    assert.ok(workspace.list("output").includes("pets/model-json/model.json"));
  }),
);

test(
  "standard input is a document too",
  inWorkspace(async (workspace) => {
    const document = "openapi: 3.1.0\npaths: { /a: { get: { responses: {} } } }\n";
    const { exitCode, stderr } = await workspace.runWithInput(document, "validate", "-");
    assert.is(exitCode, 0, stderr);
  }),
);

test(
  "--dry-run says what would be written, and writes nothing",
  inWorkspace(async (workspace) => {
    const { exitCode, stdout } = await workspace
      .copySpec(PETSTORE, "openapi.yaml")
      .run("generate", "openapi.yaml", "--target", "model-json", "--dry-run");
    assert.is(exitCode, 0);
    assert.match(stdout, /1 file added/);
    assert.match(stdout, /Nothing was written/);
    assert.equal(workspace.list(), ["openapi.yaml"]);
  }),
);

test(
  "--only writes the pages of some operations, and removes none",
  inWorkspace(async (workspace) => {
    await generatePetstore(workspace);
    const before = workspace.list("output");
    workspace.write({ "openapi.yaml": workspace.read("openapi.yaml").replaceAll("summary: ", "summary: New ") });
    const { exitCode, stdout } = await workspace.run(
      "generate",
      "openapi.yaml",
      "--only",
      "listPets",
      "--target",
      "reference",
      "--format",
      "json",
    );
    assert.is(exitCode, 0);
    const pages = parseReport(stdout).changes.filter(({ path }) => !/(?:index\.md|llms\.txt)$/.test(path));
    assert.equal(
      pages.map(({ path }) => path),
      [PAGE],
    );
    assert.equal(workspace.list("output"), before);
  }),
);

test(
  "--format writes to files beside the text",
  inWorkspace(async (workspace) => {
    await generatePetstore(workspace);
    const { stdout } = await workspace.run("check", "--format", "json=report.json");
    assert.match(stdout, /in step/);
    assert.is(parseReport(workspace.read("report.json")).inStep, true);
  }),
);

test(
  "--quiet says nothing of what went well",
  inWorkspace(async (workspace) => {
    workspace.copySpec(PETSTORE, "openapi.yaml");
    assert.equal(await workspace.run("generate", "openapi.yaml", "--target", "model-json", "--quiet"), {
      exitCode: 0,
      stdout: "",
      stderr: "",
    });
  }),
);

test(
  "validate prints warnings with their lines, and they are no failure",
  inWorkspace(async (workspace) => {
    workspace.copySpec("cases/undeclared-tag/openapi.yaml", "openapi.yaml");
    const { exitCode, stdout } = await workspace.run("validate", "openapi.yaml");
    assert.is(exitCode, 0);
    assert.match(stdout, /^warning undeclared-tag {3}openapi\.yaml:\d+:\d+$/m);
    assert.equal(workspace.list(), ["openapi.yaml"]);
  }),
);

test(
  "validate prints what generate counts: equal warnings once, the targets' limitations too, and a second time the same",
  inWorkspace(async (workspace) => {
    const paths = ["a", "b", "c", "d"].map((path) => `  /${path}: { trace: { tags: [x], responses: {} } }\n`);
    const head = 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\ntags: [{ name: y }]\npaths:\n';
    workspace.write({ "api.yaml": head + paths.join("") });
    const first = await workspace.run("generate", "api.yaml");
    assert.match(first.stdout, /^2 warnings: specloom validate api\.yaml$/m);
    for (let run = 0; run < 2; run += 1) {
      const { exitCode, stdout } = await workspace.run("validate", "api.yaml");
      assert.is(exitCode, 0);
      assert.match(stdout, /^warning undeclared-tag {3}api\.yaml:5:25$/m);
      assert.match(stdout, /^ {2}Also at api\.yaml:6:25, api\.yaml:7:25 and 1 more place\.$/m);
      assert.match(stdout, /^warning unsupported-feature {3}api\.yaml:5:16$/m);
      assert.match(stdout, / · 2 warnings$/m);
    }
    const { stdout } = await workspace.run("validate", "api.yaml", "--format", "json");
    const { diagnostics, counts } = parseReport(stdout);
    assert.is(counts["warnings"], 2);
    assert.equal(
      diagnostics.map(({ code, count, otherPlaces }) => [code, count, otherPlaces.map(({ line }) => line)]),
      [
        ["undeclared-tag", 4, [6, 7]],
        ["unsupported-feature", 1, []],
      ],
    );
  }),
);

test(
  "validate of a broken document has exit code 3, and its JSON the place",
  inWorkspace(async (workspace) => {
    workspace.copySpec("invalid/wrong-type-of-paths/openapi.yaml", "openapi.yaml");
    const { exitCode, stdout } = await workspace.run("validate", "openapi.yaml", "--format", "json");
    assert.is(exitCode, 3);
    const [diagnostic] = parseReport(stdout).diagnostics;
    assert.ok(diagnostic);
    assert.is(diagnostic.code, "wrong-type");
    assert.is(diagnostic.file, "openapi.yaml");
    assert.is(diagnostic.pointer, "/paths");
    assert.ok(diagnostic.line > 0 && diagnostic.column > 0);
  }),
);

test(
  "a lock with conflict markers is drift, which generate mends",
  inWorkspace(async (workspace) => {
    await generatePetstore(workspace);
    const lock = workspace.read("output/specloom.lock");
    workspace.write({ "output/specloom.lock": `<<<<<<< ours\n${lock}=======\n>>>>>>> theirs\n` });
    const { exitCode, stdout } = await workspace.run("check", "--format", "json");
    assert.is(exitCode, 1);
    assert.equal(summarize(parseReport(stdout)), ["changed conflict output/specloom.lock"]);
    assert.is((await workspace.run("generate")).exitCode, 0);
    assert.is(workspace.read("output/specloom.lock"), lock);
  }),
);

test(
  "a lock of a later version gives no verdict",
  inWorkspace(async (workspace) => {
    await generatePetstore(workspace);
    workspace.write({ "output/specloom.lock": "# specloom lock 3. Made by specloom; commit it.\n" });
    const { exitCode, stderr } = await workspace.run("check");
    assert.is(exitCode, 5);
    assert.match(stderr, /unsupported-lock/);
  }),
);

test(
  "two sources that a merge left for one spec are for the user to choose from, by a command that works as it is",
  inWorkspace(async (workspace) => {
    await generatePetstore(workspace);
    const lock = workspace.read("output/specloom.lock");
    workspace.write({ "api/openapi.yaml": workspace.read("openapi.yaml") });
    workspace.write({ "output/specloom.lock": lock.replace(/^spec.*$/m, "$&\nspec\topenapi\t../api/openapi.yaml") });
    const { exitCode, stderr } = await workspace.run("generate");
    assert.is(exitCode, 5);
    const [, advice = ""] = /`specloom (generate \S+)`/.exec(stderr) ?? [];
    assert.is((await workspace.run(...advice.split(" "))).exitCode, 0, stderr);
    assert.is((await workspace.run("check")).exitCode, 0);
  }),
);

test(
  "a spec that left the configuration is stale, and generate removes what it left",
  inWorkspace(async (workspace) => {
    const config = (names: readonly string[]): string =>
      JSON.stringify({ specs: Object.fromEntries(names.map((name) => [name, { source: "openapi.yaml" }])) });
    workspace.copySpec(PETSTORE, "openapi.yaml").write({ "specloom.config.json": config(["one", "two"]) });
    assert.is((await workspace.run("generate")).exitCode, 0);
    workspace.write({ "specloom.config.json": config(["one"]) });
    const checked = await workspace.run("check", "--format", "json");
    assert.is(checked.exitCode, 1);
    assert.ok(parseReport(checked.stdout).changes.every(({ kind, cause }) => kind === "stale" && cause === "stale"));
    assert.is((await workspace.run("generate")).exitCode, 0);
    assert.equal(
      workspace.list("output").filter((path) => path.startsWith("two/")),
      [],
    );
    assert.is((await workspace.run("check")).exitCode, 0);
  }),
);

test(
  "a document comes from a URL; one that cannot be fetched gives no verdict",
  inWorkspace(async (workspace) => {
    workspace.copySpec(PETSTORE, "openapi.yaml");
    const document = workspace.read("openapi.yaml");
    const server = createServer((request, response) => {
      if (request.url === "/api.yaml") response.end(document);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      assert.is((await workspace.run("generate", `${origin}/api.yaml`, "--target", "model-json")).exitCode, 0);
      assert.ok(workspace.list("output").includes("api/model-json/model.json"));
      const missing = await workspace.run("generate", `${origin}/none.yaml`);
      assert.is(missing.exitCode, 5);
      assert.match(missing.stderr, /unreachable-source[^]*404/);
    } finally {
      server.close();
    }
  }),
);

const OUTSIDE = {
  "shared/pet.yaml": "type: object\ntitle: Outer\n",
  "api/openapi.yaml": `openapi: 3.1.0
paths:
  /pets:
    get:
      responses:
        "200": { description: OK, content: { application/json: { schema: { $ref: ../shared/pet.yaml } } } }
`,
};

test(
  "a reference out of the document's folder is refused, with the flag that allows it",
  inWorkspace(async (workspace) => {
    workspace.write(OUTSIDE);
    const words = ["generate", "api/openapi.yaml", "--target", "model-json"];
    const refused = await workspace.run(...words);
    assert.is(refused.exitCode, 3);
    assert.match(refused.stderr, /^error reference-outside {3}api\/openapi\.yaml:6:\d+$/m);
    assert.match(refused.stderr, /--allow-outside-references/);
    assert.is((await workspace.run("validate", "api/openapi.yaml")).exitCode, 3);
    assert.is((await workspace.run("validate", "api/openapi.yaml", "--allow-outside-references")).exitCode, 0);
    assert.is((await workspace.run(...words, "--allow-outside-references")).exitCode, 0);
    assert.match(workspace.read("output/openapi/model-json/model.json"), '"Outer"');
    assert.is((await workspace.run("check")).exitCode, 0);
    workspace.write({ "shared/pet.yaml": "type: object\ntitle: New\n" });
    assert.is((await workspace.run("check")).exitCode, 1);
    assert.is((await workspace.run("check", "--no-allow-outside-references")).exitCode, 3);
  }),
);

test(
  "references out of the folder are allowed by a configuration",
  inWorkspace(async (workspace) => {
    const pets = { source: "api/openapi.yaml", allowOutsideReferences: true };
    workspace.write({ ...OUTSIDE, "specloom.config.json": JSON.stringify({ specs: { pets } }) });
    assert.is((await workspace.run("generate", "--target", "model-json")).exitCode, 0);
    assert.is((await workspace.run("check", "--target", "model-json")).exitCode, 0);
  }),
);

test(
  "what looks like a URL and is none cannot be fetched",
  inWorkspace(async (workspace) => {
    const { exitCode, stdout } = await workspace.run("validate", "http://[");
    assert.is(exitCode, 5);
    assert.match(stdout, /^error unreachable-source /);
  }),
);

test(
  "help and version are results",
  inWorkspace(async (workspace) => {
    for (const words of [[], ["--help"], ["generate", "--help"], ["--version"], ["completion"]]) {
      const { exitCode, stdout, stderr } = await workspace.run(...words);
      assert.is(exitCode, 0);
      assert.is(stderr, "");
      assert.ok(stdout.length > 0);
    }
  }),
);

test.run();
