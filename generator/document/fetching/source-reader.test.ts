import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { suite, test } from "uvu";
import * as assert from "uvu/assert";
import type { Outcome } from "../../diagnostics/outcome.ts";
import { answerFirst, DOCUMENT, FaultServer, redirectTo } from "./fault-server.fixture.ts";
import { readDocument } from "../reading/read.ts";
import { SourceReader, type FetchOptions } from "./source-reader.ts";
import type { SourceLimits } from "./source-limits.ts";
import type { SpecDocument } from "../spec-document.ts";

const SMALL: Partial<SourceLimits> = { requestSeconds: 0.3, documentBytes: 2 ** 20, retryDelaySeconds: 0.01 };

interface Settings extends FetchOptions {
  readonly cwd?: string;
  readonly limits?: Partial<SourceLimits>;
  readonly input?: readonly string[];
}

function createReader({ cwd = "/", limits, input = [] }: Settings = {}): SourceReader {
  const readStandardInput = () => Readable.from(input.map((text) => Buffer.from(text)));
  return new SourceReader({ cwd, readStandardInput, limits: { ...SMALL, ...limits } });
}

function read(source: string, settings: Settings = {}): Promise<Outcome<SpecDocument>> {
  return readDocument(source, createReader(settings).readWith(settings), { allowsOutside: true });
}

/** Summarizes an outcome: `fine`, or its messages. */
function tell({ value, diagnostics }: Outcome<SpecDocument>): string {
  if (value !== undefined) return "fine";
  return diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n");
}

const servers = suite<{ server: FaultServer }>("servers");

servers.before.each(async (context) => {
  context.server = await FaultServer.open();
});

servers.after.each(({ server }) => server.close());

const FAULTS: Readonly<Record<string, string>> = {
  "/silent": "unreachable-source: URL cannot be fetched: no complete answer within 0.3 s.",
  "/slow": "unreachable-source: URL cannot be fetched: no complete answer within 0.3 s.",
  "/endless": "source-too-large: URL is larger than 1 MiB.",
  "/bomb": "source-too-large: URL is larger than 1 MiB.",
  "/loop": "unreachable-source: URL cannot be fetched: too many redirects.",
  "/file": "unreachable-source: URL cannot be fetched: it redirects to a URL of `file:`.",
  "/login": "html-page: URL answered with an HTML page instead of a document.",
  "/cut": "unreachable-source: URL cannot be fetched: the connection was cut.",
  "/cut-chunks": "unreachable-source: URL cannot be fetched: the connection was cut.",
  "/cut-gzip": "unreachable-source: URL cannot be fetched: its compressed body ends early.",
  "/damaged": "unreachable-source: URL cannot be fetched: its compressed body is damaged.",
  "/zstd": "unreachable-source: URL cannot be fetched: its compression `zstd` is unknown.",
  "/forbidden": "unreachable-source: URL cannot be fetched: the server answered 403.",
  "/trouble": "unreachable-source: URL cannot be fetched: the server answered 503.",
  "/reset": "unreachable-source: URL cannot be fetched: the connection was cut.",
  "/garbage": "unreachable-source: URL cannot be fetched: the answer is not valid HTTP.",
  "/raw": "fine",
  "/gzip": "fine",
};

for (const [path, expected] of Object.entries(FAULTS)) {
  servers(`an answer: ${path}`, async ({ server }) => {
    const url = server.origin + path;
    assert.is(tell(await read(url)), expected.replace("URL", url));
  });
}

servers("a host that is not there, or refuses", async ({ server }) => {
  server.close();
  const url = `${server.origin}/a.yaml`;
  assert.is(tell(await read(url)), `unreachable-source: ${url} cannot be fetched: the connection was refused.`);
});

servers("time-outs and refusals are not tried again; trouble and resets are, twice", async ({ server }) => {
  for (const path of ["/silent", "/forbidden", "/login", "/cut-gzip", "/trouble", "/reset", "/cut"])
    await read(server.origin + path);
  const counts = new Map<string, number>();
  for (const { url = "" } of server.requests) counts.set(url, (counts.get(url) ?? 0) + 1);
  const once = ["/silent", "/forbidden", "/login", "/cut-gzip"].map((path) => [path, 1]);
  const thrice = ["/trouble", "/reset", "/cut"].map((path) => [path, 3]);
  assert.equal([...counts], [...once, ...thrice]);
});

servers("the time for an answer holds for its retries, too", async ({ server }) => {
  const limits = { retries: 1000 };
  const url = `${server.origin}/trouble`;
  const expected = `unreachable-source: ${url} cannot be fetched: no complete answer within 0.3 s.`;
  assert.is(tell(await read(url, { limits })), expected);
});

servers("the setting `timeout` stands for the limit", async ({ server }) => {
  const message = tell(await read(`${server.origin}/silent`, { timeout: 0.1 }));
  assert.match(message, "within 0.1 s.");
});

test("a server that recovers returns its document", async () => {
  const fine: RequestListener = (_, response) => response.end(DOCUMENT);
  const answers: Record<string, RequestListener> = {
    "/a": answerFirst(2, (_, response) => response.writeHead(503).end(), fine),
    "/b": answerFirst(2, (_, response) => response.destroy(), fine),
  };
  const server = await FaultServer.open(answers);
  for (const path of Object.keys(answers)) assert.is(tell(await read(server.origin + path)), "fine", path);
  server.close();
});

servers("a chain of references ends at the limit of URLs, with one error", async ({ server }) => {
  const message = tell(await read(`${server.origin}/1.yaml`, { limits: { urls: 20 } }));
  assert.is(message, "run-too-large: The documents of this run exceed 20 URLs.");
  assert.is(server.requests.length, 20);
});

servers("a chain of slow references ends at the limit of time, with one error", async ({ server }) => {
  const limits = { requestSeconds: 10, runSeconds: 0.2 };
  const { diagnostics } = await read(`${server.origin}/1.yaml`, { limits });
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["unreachable-source"],
  );
  assert.match(
    diagnostics[0]?.message ?? "",
    /\/\d+\.yaml cannot be fetched: fetching took more than 0\.2 s in all\.$/,
  );
});

servers("the limits are those of all specs of a run", async ({ server }) => {
  const reader = createReader({ limits: { urls: 2 } });
  const codes: string[] = [];
  for (const name of ["a", "b", "a", "c", "d"]) {
    const { diagnostics } = await readDocument(`${server.origin}/${name}`, reader.read);
    codes.push(diagnostics.map(({ code }) => code).join());
  }
  assert.equal(codes, ["", "", "", "run-too-large", "run-too-large"]);
});

const SECRET = "Bearer of-the-test";

/** The `authorization` header of each request, by server. */
function listCredentials(...servers: readonly FaultServer[]): string[] {
  return servers.flatMap(({ requests }, index) =>
    requests.map(({ url, headers }) => `${index} ${url} ${headers.authorization ?? "nothing"}`),
  );
}

test("credentials are sent only to the origin of the source", async () => {
  const foreign = await FaultServer.open({
    "/back": (_, response) => response.writeHead(302, { location: `${own.origin}/returned` }).end(),
  });
  const refer = (reference: string): string =>
    `openapi: 3.1.0\npaths: {}\ncomponents: { schemas: { A: { $ref: ${JSON.stringify(reference)} } } }\n`;
  const own: FaultServer = await FaultServer.open({
    "/moved": redirectTo(`${foreign.origin}/moved`),
    "/trip": redirectTo(`${foreign.origin}/back`),
    "/near": redirectTo("/a"),
    "/refer": (_, response) => response.end(refer(`${foreign.origin}/b.yaml`)),
  });
  const access = { origin: own.origin, headers: { authorization: SECRET } };
  for (const path of ["/near", "/moved", "/trip", "/refer"]) await read(own.origin + path, { access });
  assert.equal(listCredentials(own), [
    `0 /near ${SECRET}`,
    `0 /a ${SECRET}`,
    `0 /moved ${SECRET}`,
    `0 /trip ${SECRET}`,
    "0 /returned nothing",
    `0 /refer ${SECRET}`,
  ]);
  assert.equal(listCredentials(foreign), ["0 /moved nothing", "0 /back nothing", "0 /b.yaml nothing"]);
  own.close();
  foreign.close();
});

test("an origin that is forbidden for one document can be allowed for another", async () => {
  const foreign = await FaultServer.open();
  const own = await FaultServer.open({
    "/a": (_, response) => response.end("openapi: 3.1.0\npaths: {}\na: { $ref: moved }\n"),
    "/moved": redirectTo(`${foreign.origin}/b`),
  });
  const reader = createReader();
  const outside: number[] = [];
  for (const allowsOutside of [false, true]) {
    const { value } = await readDocument(`${own.origin}/a`, reader.read, { allowsOutside });
    outside.push(value?.outside.size ?? -1);
  }
  assert.equal(outside, [1, 0]);
  own.close();
  foreign.close();
});

servers("a user and a password of a URL are sent, and not shown, as the query is", async ({ server }) => {
  const url = `${server.origin.replace("://", "://user:p%40ss@")}/forbidden?token=secret`;
  assert.is(
    tell(await read(url)),
    `unreachable-source: ${server.origin}/forbidden cannot be fetched: the server answered 403.`,
  );
  const credentials = Buffer.from("user:p@ss").toString("base64");
  assert.equal(listCredentials(server), [`0 /forbidden?token=secret Basic ${credentials}`]);
});

const files = suite<{ cwd: string }>("files");

files.before.each((context) => {
  context.cwd = mkdtempSync(join(tmpdir(), "specloom-test-"));
});

files.after.each(({ cwd }) => rmSync(cwd, { recursive: true }));

files("a file, a device or standard input that is too large is an error", async ({ cwd }) => {
  writeFileSync(join(cwd, "a.yaml"), DOCUMENT);
  truncateSync(join(cwd, "a.yaml"), 2 ** 20 + 1);
  assert.is(tell(await read("a.yaml", { cwd })), "source-too-large: a.yaml is larger than 1 MiB.");
  assert.is(tell(await read("/dev/zero")), "source-too-large: /dev/zero is larger than 1 MiB.");
  const input = new Array<string>(20).fill("#".repeat(2 ** 16));
  assert.is(tell(await read("-", { input })), "source-too-large: - is larger than 1 MiB.");
});

files("files are counted, and their sizes added up", async ({ cwd }) => {
  const names = ["a.yaml", "b.yaml", "c.yaml"];
  names.forEach((name, index) => {
    writeFileSync(join(cwd, name), `openapi: 3.1.0\npaths: {}\na: { $ref: ${names[index + 1] ?? name} }\n`);
  });
  assert.is(tell(await read("a.yaml", { cwd, limits: { files: 3 } })), "fine");
  assert.is(
    tell(await read("a.yaml", { cwd, limits: { files: 2 } })),
    "run-too-large: The documents of this run exceed 2 files.",
  );
  assert.is(
    tell(await read("a.yaml", { cwd, limits: { totalBytes: 100 } })),
    "run-too-large: The documents of this run exceed 100 bytes.",
  );
});

files("a name with a colon is a file's, by itself or in a reference with `./`", async ({ cwd }) => {
  writeFileSync(join(cwd, "ab:v1.yaml"), "openapi: 3.1.0\npaths: {}\na: { $ref: './bc:v1.yaml' }\n");
  writeFileSync(join(cwd, "bc:v1.yaml"), "a: { $ref: './ab:v1.yaml' }\n");
  const { value } = await readDocument("./ab:v1.yaml", createReader({ cwd }).read);
  assert.equal([...(value?.files.keys() ?? [])], ["./ab:v1.yaml", "./bc:v1.yaml"]);
});

files("a root document of any scheme is read or a fault", async ({ cwd }) => {
  for (const source of ["urn:x", "s3://bucket/x.yaml", "mailto:x"])
    assert.match(tell(await readDocument(source, createReader({ cwd }).read)), /^unreadable-file: /);
});

servers.run();
test.run();
files.run();
