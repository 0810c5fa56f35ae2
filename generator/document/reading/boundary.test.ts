import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runPipeline } from "../../pipeline.ts";
import { SourceReader } from "../fetching/source-reader.ts";

const SECRET = "A: { type: object, description: secret }\n";

function referTo(reference: string): string {
  const schema = `{ $ref: ${JSON.stringify(reference)} }`;
  const response = `{ description: d, content: { application/json: { schema: ${schema} } } }`;
  return `openapi: 3.1.0\npaths:\n  /a:\n    get: { responses: { "200": ${response} } }\n`;
}

/** Reads a document: its diagnostics as `code file`, or the descriptions of its schemas. */
async function read(source: string, cwd: string, allowsOutside: boolean): Promise<string[]> {
  const sources = new SourceReader({ cwd, readStandardInput: () => Readable.from([]) });
  const job = { spec: "test", source, allowsOutside, model: { hidden: [] }, targets: [] };
  const { value, diagnostics } = await runPipeline(job, sources.read);
  if (value !== undefined) return value.model.schemas.map(({ schema }) => schema.description ?? "");
  return diagnostics.map(({ code, place }) => `${code} ${place?.file ?? ""}`);
}

const files = suite<{ folder: string }>("references to files");

files.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "specloom-test-"));
});

files.after.each(({ folder }) => rmSync(folder, { recursive: true }));

function write(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

for (const allowsOutside of [false, true]) {
  const outcome = allowsOutside ? ["secret"] : ["reference-outside api/a.yaml"];
  const title = allowsOutside ? "is read if that is allowed" : "is refused";

  files(`one that goes up ${title}`, async ({ folder }) => {
    write(folder, { "b.yaml": SECRET, "api/a.yaml": referTo("../b.yaml#/A") });
    assert.equal(await read("api/a.yaml", folder, allowsOutside), outcome);
  });

  files(`one that goes up in escapes ${title}`, async ({ folder }) => {
    write(folder, { "b.yaml": SECRET, "api/a.yaml": referTo("x/%2e%2e/%2e%2e%2fb.yaml#/A") });
    assert.equal(await read("api/a.yaml", folder, allowsOutside), outcome);
  });

  files(`an absolute path ${title}`, async ({ folder }) => {
    write(folder, { "b.yaml": SECRET, "api/a.yaml": referTo(`${folder}/b.yaml#/A`) });
    assert.equal(await read("api/a.yaml", folder, allowsOutside), outcome);
  });

  files(`a link to a file elsewhere ${title}`, async ({ folder }) => {
    write(folder, { "b.yaml": SECRET, "api/a.yaml": referTo("b.yaml#/A") });
    symlinkSync("../b.yaml", join(folder, "api/b.yaml"));
    assert.equal(await read("api/a.yaml", folder, allowsOutside), outcome);
  });

  files(`a file below a link to a folder elsewhere ${title}`, async ({ folder }) => {
    write(folder, { "other/b.yaml": SECRET, "api/a.yaml": referTo("x/b.yaml#/A") });
    symlinkSync("../other", join(folder, "api/x"));
    assert.equal(await read("api/a.yaml", folder, allowsOutside), outcome);
  });
}

files("an absolute path below the folder is read", async ({ folder }) => {
  write(folder, { "api/b.yaml": SECRET, "api/a.yaml": referTo(`${folder}/api/b.yaml#/A`) });
  assert.equal(await read(join(folder, "api/a.yaml"), folder, false), ["secret"]);
});

files("a document that is a link itself refers to what is beside either", async ({ folder }) => {
  write(folder, { "real/a.yaml": referTo("b.yaml#/A"), "real/b.yaml": SECRET, "api/c.yaml": "" });
  symlinkSync("../real/a.yaml", join(folder, "api/a.yaml"));
  symlinkSync("../real/b.yaml", join(folder, "api/b.yaml"));
  assert.equal(await read("api/a.yaml", folder, false), ["secret"]);
});

files("a reference to a device, a folder or what is no name is reported with its place", async ({ folder }) => {
  const references = [
    "/dev/zero",
    "file:///etc/passwd",
    ".",
    "..",
    "a%00b",
    "http://[",
    "https://",
    "//x/y",
    "mailto:x",
  ];
  for (const reference of references) {
    write(folder, { "api/a.yaml": referTo(reference) });
    const [found = ""] = await read("api/a.yaml", folder, false);
    assert.match(found, /^(?:reference-outside|unreadable-file) api\/a\.yaml$/, reference);
  }
});

const urls = suite<{ own: Server; foreign: Server; hits: string[] }>("references of a URL");

async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return server;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

urls.before.each(async (context) => {
  context.hits = [];
  context.foreign = await listen((request, response) => {
    context.hits.push(request.url ?? "");
    response.end(request.url === "/a.yaml" ? referTo("b.yaml#/A") : SECRET);
  });
  const foreign = originOf(context.foreign);
  context.own = await listen(({ url = "" }, response) => {
    if (url === "/moved.yaml") response.writeHead(302, { location: `${foreign}/b.yaml` }).end();
    else if (url === "/loop.yaml") response.writeHead(302, { location: "/loop.yaml" }).end();
    else if (url === "/near.yaml") response.writeHead(307, { location: "deep/b.yaml" }).end();
    else if (url === "/away/a.yaml") response.writeHead(301, { location: `${foreign}/a.yaml` }).end();
    else if (url === "/away/b.yaml") response.writeHead(301, { location: `${foreign}/b.yaml` }).end();
    else if (url.startsWith("/refer?")) response.end(referTo(decodeURIComponent(url.slice("/refer?".length))));
    else response.end(SECRET);
  });
});

urls.after.each(({ own, foreign }) => {
  own.close();
  foreign.close();
});

function urlOf(server: Server, reference: string): string {
  return `${originOf(server)}/refer?${encodeURIComponent(reference)}`;
}

urls("one of its origin is read, through redirects too", async ({ own }) => {
  for (const name of ["deep/b.yaml", "/near.yaml", `${originOf(own)}/b.yaml`]) {
    assert.equal(await read(urlOf(own, `${name}#/A`), "/", false), ["secret"], name);
  }
});

for (const way of ["directly", "through a redirect"]) {
  urls(`one of another origin is not even asked for, and read if that is allowed: ${way}`, async (context) => {
    const { own, foreign, hits } = context;
    const source = urlOf(own, way === "directly" ? `${originOf(foreign)}/b.yaml#/A` : "moved.yaml#/A");
    assert.equal(await read(source, "/", false), [`reference-outside ${source}`]);
    assert.equal(hits, []);
    assert.equal(await read(source, "/", true), ["secret"]);
    assert.equal(hits, ["/b.yaml"]);
  });
}

urls("a document that has moved takes what it refers to with it", async ({ own }) => {
  assert.equal(await read(`${originOf(own)}/away/a.yaml`, "/", false), ["secret"]);
});

urls("redirects without an end are a fault", async ({ own }) => {
  const source = urlOf(own, "loop.yaml#/A");
  assert.equal(await read(source, "/", false), [`unreachable-source ${source}`]);
});

urls("a file of this machine is not read for a URL, allowed or not", async ({ own }) => {
  const source = urlOf(own, "file:///etc/hostname");
  assert.equal(await read(source, "/", false), [`reference-outside ${source}`]);
  assert.equal(await read(source, "/", true), [`unreadable-file ${source}`]);
});

files.run();
urls.run();
