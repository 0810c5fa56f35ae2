import { gzipSync } from "node:zlib";
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** What a bundler makes of code that uses the runtime. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    // Nothing of Node is there for it to find.
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

test("the runtime imports nothing but its own files", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  assert.ok(files.includes("index.ts"));
  for (const file of files) {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    for (const [, specifier = ""] of text.matchAll(/\bfrom "([^"]*)"/g)) {
      assert.match(specifier, /^\.{1,2}\/[a-z/-]+\.js$/, file);
      const imported = posix.join(posix.dirname(file), specifier);
      assert.ok(files.includes(imported.replace(/js$/, "ts")), file);
    }
  }
});

test("loading the runtime does nothing, so what is not used is left out", async () => {
  assert.is((await bundle('import "./index.js";')).trim(), "");
  const one = await bundle(
    'import { TimeoutError } from "./index.js"; console.log(TimeoutError);',
  );
  assert.not.match(one, "ConnectionError");
  assert.not.match(one, "Promise");
});

const CODECS = ["FormData", "boundary", "text/plain", "%5B", "filename"];

test("a call brings the codecs of its own descriptor, and no other", async () => {
  const call = (descriptor: string) =>
    `import { ApiClient } from "./index.js"; import { callOperation } from "./client/call-operation.js";
import { json } from "./bodies/json.js"; import { multipart } from "./bodies/multipart.js"; import { text } from "./bodies/text.js";
import { query } from "./parameters/places.js"; import { deepObject } from "./parameters/styles.js";
callOperation(new ApiClient({}, { securitySchemes: {} }), { name: "a", method: "POST", path: "/a", ${descriptor} });`;
  const one = await bundle(call("body: json"));
  for (const codec of CODECS) assert.not.match(one, codec);
  const other = await bundle(
    call('body: multipart, parameters: [query("a", { style: deepObject })]'),
  );
  assert.match(other, "FormData");
  assert.match(other, "%5B");
  assert.not.match(other, "text/plain;");
});

test("a call of JSON with all defaults is at most 6.5 kB", async () => {
  const code = await bundle(
    `import { ApiClient } from "./index.js"; import { callOperation } from "./client/call-operation.js";
import { json } from "./bodies/json.js"; import { placeBearer } from "./auth/bearer.js"; import { readEnvelope } from "./responses/envelope.js";
import { provideToken } from "./auth/provide-token.js";
const api = { securitySchemes: { bearer: { place: placeBearer } }, envelope: { read: readEnvelope, status: "statusCode", ok: [200] },
  tokenSources: [{ provide: provideToken, url: "/token", body: json, fields: { a: "b" }, credentials: { bearer: ["token"] } }] };
callOperation(new ApiClient({}, api), { name: "a", method: "POST", path: "/a", body: json });`,
  );
  const size = gzipSync(code, { level: 9 }).length;
  assert.ok(size <= 6500, `${size} bytes`);
});

test.run();
