import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Environment } from "./environments.ts";

const SPECS = new URL("../../../specs/", import.meta.url);
const COMPILER = fileURLToPath(import.meta.resolve("typescript/lib/tsc.js"));

/** A run of the command, and how it shows that it did what it should. */
interface Trial {
  readonly name: string;
  readonly words: readonly string[];
  readonly exitCode: number;
  readonly output: RegExp;
}

/** In this order: each finds what the one before it has left. */
export const TRIALS: readonly Trial[] = [
  { name: "generate", words: ["generate", "openapi.yaml"], exitCode: 0, output: /\d+ files added/ },
  { name: "check", words: ["check"], exitCode: 0, output: /\d+ files in step/ },
  { name: "validate", words: ["validate", "openapi.yaml"], exitCode: 0, output: /^openapi\.yaml/m },
  {
    name: "configuration",
    words: ["generate", "--config", "pets.config.ts"],
    exitCode: 0,
    output: /configured\/pets\/typescript +\d+ files added/,
  },
  {
    name: "diagnostic",
    words: ["validate", "broken.yaml"],
    exitCode: 3,
    output: /^error unresolved-reference {3}broken\.yaml:\d+:\d+$/m,
  },
];

const CONFIG = `import { defineConfig } from "specloom";

const source: string = "openapi.yaml";
export default defineConfig({
  out: "configured",
  specs: { pets: { source, methodCase: "snake" } },
});
`;

interface Circumstances {
  readonly project: string;
  readonly environment: Environment;
  /** The program of Node. */
  readonly node: string;
}

/** Runs the command as a user does, and says what is wrong. */
export function tryOut(trial: Trial, { project, environment, node }: Circumstances): string | undefined {
  if (trial === TRIALS[0]) writeProject(project, environment);
  const command = join(project, "node_modules/specloom/dist/specloom.js");
  const { status, stdout, stderr } = spawnSync(node, [command, ...trial.words], {
    cwd: project,
    encoding: "utf8",
    env: { PATH: dirname(node), ...(environment.hasHome && { HOME: project }) },
    timeout: 120_000,
    ...(environment.user !== undefined && { uid: environment.user, gid: environment.user }),
  });
  const output = `${stdout}${stderr}`;
  if (status === trial.exitCode && trial.output.test(output)) return undefined;
  return `${trial.name} ended with ${status}: ${output}`;
}

function writeProject(project: string, { prepare }: Environment): void {
  for (const name of ["output", "configured"]) rmSync(join(project, name), { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  copyFileSync(new URL("cases/petstore/openapi.yaml", SPECS), join(project, "openapi.yaml"));
  copyFileSync(new URL("invalid/unresolved-reference/openapi.yaml", SPECS), join(project, "broken.yaml"));
  writeFileSync(join(project, "pets.config.ts"), CONFIG);
  prepare?.(project);
}

/** What a compiler has against a configuration in TypeScript. */
export function checkTypes(project: string): string[] {
  writeFileSync(join(project, "pets.config.ts"), CONFIG);
  const words = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "pets.config.ts"];
  try {
    execFileSync(process.execPath, [COMPILER, ...words], { cwd: project, encoding: "utf8", stdio: "pipe" });
    return [];
  } catch (error) {
    return [`The configuration does not compile: ${(error as { stdout: string }).stdout}`];
  }
}
