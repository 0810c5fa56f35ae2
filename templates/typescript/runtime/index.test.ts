import { gzipSync } from "node:zlib";
import { readdirSync, readFileSync } from "node:fs";
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
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  assert.ok(files.includes("index.ts"));
  for (const file of files) {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    for (const [, specifier = ""] of text.matchAll(/\bfrom "([^"]*)"/g)) {
      assert.match(specifier, /^\.\/[a-z-]+\.js$/, file);
      assert.ok(files.includes(specifier.slice(2).replace(/js$/, "ts")), file);
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

test("the whole runtime is at most 6 kB", async () => {
  const code = await bundle('export * from "./index.js";');
  const size = gzipSync(code, { level: 9 }).length;
  assert.ok(size <= 6000, `${size} bytes`);
});

test.run();
