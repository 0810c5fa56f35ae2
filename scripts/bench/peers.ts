import type { Command } from "./measure-process.ts";

/** Another generator, as a user would install and run it with as little as it takes. */
export interface Peer {
  readonly name: string;
  /** Exact versions: the budgets are ratios to these. */
  readonly packages: readonly string[];
  /** Its program's file, from its `node_modules/`. */
  readonly program: string;
  readonly words: (document: string, output: string) => readonly string[];
  readonly env?: (document: string, output: string) => Command["env"];
  /** Files that have to be in its folder, by their names. */
  readonly files?: Readonly<Record<string, string>>;
}

/** None of them formats what it writes with prettier: that would be most of its time. */
export const PEERS: readonly Peer[] = [
  {
    name: "openapi-typescript",
    // A dependency of this repository, which pins it.
    packages: [],
    program: "openapi-typescript/bin/cli.js",
    words: (document, output) => [document, "--output", `${output}/types.ts`],
  },
  {
    name: "redocly",
    packages: ["@redocly/cli@2.77.0"],
    program: "@redocly/cli/bin/cli.js",
    words: (document, output) => ["generate-client", document, "--output", `${output}/client.ts`, "--docs"],
  },
  {
    name: "oazapfts",
    packages: ["oazapfts@7.5.0"],
    program: "oazapfts/dist/cli.js",
    words: (document, output) => [document, `${output}/client.ts`],
  },
  {
    name: "openapi-typescript-codegen",
    packages: ["openapi-typescript-codegen@0.31.0"],
    program: "openapi-typescript-codegen/bin/index.js",
    words: (document, output) => ["--input", document, "--output", output],
  },
  {
    name: "hey-api",
    packages: ["@hey-api/openapi-ts@0.99.0", "typescript@5.9.3"],
    // What its command starts as a second process.
    program: "@hey-api/openapi-ts/dist/run.mjs",
    words: (document, output) => ["--input", document, "--output", output, "--no-log-file", "--silent"],
  },
  {
    name: "orval",
    packages: ["orval@8.38.0"],
    program: "orval/dist/bin/orval.mjs",
    words: (document, output) => ["--input", document, "--output", `${output}/client.ts`, "--client", "fetch"],
  },
  {
    name: "swagger-typescript-api",
    packages: ["swagger-typescript-api@13.13.0"],
    program: "swagger-typescript-api/dist/cli.mjs",
    words: (document, output) => [
      ...["generate", "--path", document],
      ...["--output", output, "--name", "client.ts", "--silent"],
    ],
  },
  {
    name: "kubb",
    packages: ["cli", "core", "plugin-oas", "plugin-ts", "plugin-client"].map((name) => `@kubb/${name}@4.39.3`),
    program: "@kubb/cli/bin/kubb.cjs",
    words: () => ["generate", "--config", "kubb.config.mjs"],
    env: (document, output) => ({ BENCH_DOCUMENT: document, BENCH_OUTPUT: output }),
    files: {
      "kubb.config.mjs": `import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

const { BENCH_DOCUMENT, BENCH_OUTPUT } = process.env;

export default defineConfig({
  root: ".",
  input: { path: BENCH_DOCUMENT },
  output: { path: BENCH_OUTPUT, clean: false, format: false, lint: false },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: "fetch" })],
});
`,
    },
  },
];
