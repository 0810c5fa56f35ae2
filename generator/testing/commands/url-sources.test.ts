import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inWorkspace, type CommandRun, type Workspace } from "./command.fixture.ts";
import { DOCUMENT, FaultServer } from "../../document/fetching/fault-server.fixture.ts";

const SECRET = "canary";
const ENV = { EXPLORER_TOKEN: SECRET };

function withServer(test: (workspace: Workspace, server: FaultServer) => Promise<void>): () => Promise<void> {
  return inWorkspace(async (workspace) => {
    const server = await FaultServer.open({
      "/guarded": ({ headers }, response) => {
        if (headers["authorization"] === `Bearer ${SECRET}`) response.end(DOCUMENT);
        else response.writeHead(401).end();
      },
      "/broken": (_, response) =>
        response.end(`${DOCUMENT}components: { schemas: { A: { $ref: "b?x=${SECRET}#/A" } } }\n`),
      "/b": (_, response) => response.end("{}"),
    });
    try {
      await test(workspace, server);
    } finally {
      server.close();
    }
  });
}

function configure(workspace: Workspace, config: object): void {
  workspace.write({ "specloom.config.json": JSON.stringify(config, null, 2) });
}

/** All that a run has left: what it printed, and every file but the configuration, the cache included. */
function collectTexts(workspace: Workspace, { stdout, stderr }: CommandRun): string {
  const cache = relative(workspace.folder, workspace.cacheFolder);
  const files = [...workspace.list(), ...workspace.list(cache).map((path) => join(cache, path))].filter(
    (path) => path !== "specloom.config.json",
  );
  return [stdout, stderr, ...files, ...files.map((path) => workspace.read(path))].join("\n");
}

const FAULTS: readonly (readonly [path: string, exitCode: number, message: RegExp])[] = [
  ["/bomb", 3, /^error source-too-large [^]* is larger than 64 MiB\.$/m],
  ["/endless", 3, /^error source-too-large [^]* is larger than 64 MiB\.$/m],
  ["/login", 3, /^error html-page [^]* login page/m],
  ["/loop", 5, /^error unreachable-source [^]* too many redirects\.$/m],
  ["/cut", 5, /^error unreachable-source [^]* the connection was cut\.$/m],
  ["/1.yaml", 3, /^error run-too-large [^]* exceed 1000 URLs\.$/m],
];

/** Megabytes, or a thousand requests. */
const SLOW = new Set(["/bomb", "/endless", "/1.yaml"]);

for (const [path, exitCode, message] of FAULTS) {
  test(
    `a server's fault ends with its reason, and shows no secret: ${path}`,
    withServer(async (workspace, { origin }) => {
      const url = `${origin.replace("://", `://user:${SECRET}@`)}${path}?token=${SECRET}`;
      const commands = [["generate", "--format", "json=report.json"], ["validate"], ["check"]];
      for (const words of SLOW.has(path) ? commands.slice(0, 1) : commands) {
        const run = await workspace.run(...words, url);
        assert.is(run.exitCode, exitCode, run.stderr);
        assert.match(run.stdout + run.stderr, message);
        assert.not.match(collectTexts(workspace, run), SECRET);
      }
    }),
  );
}

test(
  "the setting `timeout` limits the wait for an answer",
  withServer(async (workspace, { origin }) => {
    configure(workspace, { specs: { a: { source: `${origin}/silent` } }, timeout: 1 });
    const { exitCode, stderr } = await workspace.run("generate");
    assert.is(exitCode, 5);
    assert.match(stderr, /no complete answer within 1 s\.\n {2}The setting `timeout` allows more seconds\./);
  }),
);

test(
  "headers of a configuration come from the environment, and nothing of them is left anywhere",
  withServer(async (workspace, { origin }) => {
    const headers = { authorization: "Bearer ${EXPLORER_TOKEN}" };
    configure(workspace, { specs: { a: { source: `${origin}/guarded?key=\${EXPLORER_TOKEN}`, headers } } });
    for (const command of ["generate", "check"]) {
      const run = await workspace.runElsewhere({ env: ENV }, command, "--target", "model-json");
      assert.is(run.exitCode, 0, run.stderr);
      assert.not.match(collectTexts(workspace, run), SECRET);
    }
    const missing = await workspace.run("check");
    assert.is(missing.exitCode, 2);
    assert.match(missing.stderr, /^error missing-variable {3}specloom\.config\.json:4:\d+$/m);
    assert.match(missing.stderr, "The environment variable `EXPLORER_TOKEN` is not set.");
  }),
);

test(
  "a variable that is missing for one spec is no fault of another one",
  withServer(async (workspace, { origin }) => {
    const headers = { authorization: "Bearer ${EXPLORER_TOKEN}" };
    configure(workspace, { specs: { a: { source: `${origin}/guarded`, headers }, b: { source: `${origin}/b.yaml` } } });
    assert.is((await workspace.run("validate", "b")).exitCode, 0);
  }),
);

test(
  "the lock of a URL from the command line has neither its query nor its password",
  withServer(async (workspace, { origin }) => {
    const url = `${origin.replace("://", `://user:${SECRET}@`)}/a.yaml?token=${SECRET}`;
    const run = await workspace.run("generate", url, "--target", "model-json", "--verbose");
    assert.is(run.exitCode, 0, run.stderr);
    assert.match(workspace.read("output/specloom.lock"), `spec\ta\t${origin}/a.yaml\n`);
    workspace.write({ "output/a/model-json/model.json": "{}" });
    const drifted = await workspace.run("check", url);
    assert.is(drifted.exitCode, 1);
    assert.match(drifted.stdout, `specloom generate ${origin}/a.yaml --force`);
    for (const each of [run, drifted]) assert.not.match(collectTexts(workspace, each), SECRET);
  }),
);

test(
  "a fault of a document by URL shows its place without the query",
  withServer(async (workspace, { origin }) => {
    const run = await workspace.run("validate", `${origin}/broken?token=${SECRET}`);
    assert.is(run.exitCode, 3);
    assert.match(run.stdout, `error unresolved-reference   ${origin}/broken:3:`);
  }),
);

const NO_FILES = [
  ["s3://key:canary@bucket/a.yaml?b=canary", "s3://bucket/a.yaml"],
  ["urn:canary", "urn:canary"],
  ["ftp://example.com/a.yaml", "ftp://example.com/a.yaml"],
] as const;

for (const [source, shown] of NO_FILES) {
  test(
    `a source of a scheme that cannot be read is an error: ${shown}`,
    inWorkspace(async (workspace) => {
      const named = await workspace.run("generate", source);
      configure(workspace, { specs: { a: { source } } });
      const configured = await workspace.run("check");
      for (const { exitCode, stderr } of [named, configured]) {
        assert.is(exitCode, 2);
        assert.match(stderr, `${shown} is neither a file nor a URL that can be read.`);
        if (!shown.includes(SECRET)) assert.not.match(stderr, SECRET);
      }
      assert.match(configured.stderr, /^error unsupported-scheme {3}specloom\.config\.json:4:\d+$/m);
      assert.equal(workspace.list(), ["specloom.config.json"]);
    }),
  );
}

test(
  "a URL of a file and a name with a colon are files, in a configuration too",
  inWorkspace(async (workspace) => {
    workspace.write({ "ab:v1.yaml": DOCUMENT, "conf/cd:v1.yaml": DOCUMENT });
    const words = ["--target", "model-json"];
    for (const source of ["ab:v1.yaml", `file://${workspace.folder}/ab:v1.yaml`]) {
      assert.is((await workspace.run("generate", source, ...words)).exitCode, 0, source);
      assert.match(workspace.read("output/specloom.lock"), "spec\tab-v1\t../ab:v1.yaml\n");
      assert.is((await workspace.run("check")).exitCode, 0);
      workspace.write({ "output/ab-v1/model-json/model.json": "{}" });
      assert.is((await workspace.run("check")).exitCode, 1);
      rmSync(join(workspace.folder, "output"), { recursive: true });
    }
    const specs = { a: { source: "cd:v1.yaml" }, b: { source: "file:cd:v1.yaml" } };
    workspace.write({ "conf/specloom.config.json": JSON.stringify({ specs }) });
    const { exitCode, stderr } = await workspace.run("generate", "--config", "conf/specloom.config.json", ...words);
    assert.is(exitCode, 0, stderr);
    assert.equal(workspace.list("output"), [
      ".gitattributes",
      "a/model-json/model.json",
      "b/model-json/model.json",
      "specloom.lock",
    ]);
  }),
);

test(
  "a lock names no document outside of the repository, unless it is named again",
  inWorkspace(async (workspace) => {
    workspace.write({ "secret.yaml": DOCUMENT, "repository/docs/a.txt": "" });
    const run = (...words: readonly string[]) => workspace.runElsewhere({ below: "repository" }, ...words);
    const words = ["generate", "../secret.yaml", "--target", "model-json"];
    assert.is((await run(...words)).exitCode, 0);
    assert.is((await run("check", "../secret.yaml")).exitCode, 0);
    workspace.write({ "secret.yaml": "secret text: [\n" });
    for (const command of ["check", "generate"]) {
      const { exitCode, stdout, stderr } = await run(command);
      assert.is(exitCode, 2);
      assert.is(stdout, "");
      assert.match(stderr, /^error recorded-source-outside {3}output\/specloom\.lock$/m);
      assert.not.match(stderr, "secret text");
    }
  }),
);

test.run();
