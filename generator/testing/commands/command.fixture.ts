import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** What a run of the built command gave. */
export interface CommandRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how the command runs, where that is not as usual. */
export interface Circumstances {
  /** What comes before the command's words; Node with the built command unless it is given. */
  readonly program?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The working folder, by its path below that of the test. */
  readonly below?: string;
  readonly input?: string;
  /** After which it is ended, with 255. */
  readonly seconds?: number;
}

/** The built command's file. */
export const COMMAND = join(ROOT, "dist/specloom.js");

let isBuilt = false;

/** Bundles the present sources, once for all tests of a process. */
export function buildOnce(): void {
  if (!isBuilt) execFileSync(process.execPath, [join(ROOT, "scripts/build/build.mjs")]);
  isBuilt = true;
}

/** A folder of its own for a test, in which it runs the command as a user would. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), "specloom-test-"));
  /** Beside the folder, as a user's is. */
  readonly cacheFolder = `${this.folder}.cache`;

  /** Writes files by their paths below the folder. */
  write(files: Readonly<Record<string, string | Buffer>>): this {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    return this;
  }

  /** Copies a file or folder of the repository, by its path below `specs/`. */
  copySpec(path: string, name: string): this {
    cpSync(join(ROOT, "specs", path), join(this.folder, name), { recursive: true });
    return this;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  /** All files below a folder, sorted; none where there is no such folder. */
  list(path = "."): string[] {
    try {
      const entries = readdirSync(join(this.folder, path), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(this.folder, path).length + 1))
        .sort();
    } catch {
      return [];
    }
  }

  /** Runs `specloom` with these words in the folder. */
  run(...words: readonly string[]): Promise<CommandRun> {
    return this.runWithInput("", ...words);
  }

  /** The same, with a text on standard input. */
  runWithInput(input: string, ...words: readonly string[]): Promise<CommandRun> {
    return this.runElsewhere({ input }, ...words);
  }

  /** The same, in other circumstances. */
  runElsewhere(circumstances: Circumstances, ...words: readonly string[]): Promise<CommandRun> {
    buildOnce();
    const { program = [process.execPath, COMMAND], input = "", below = ".", seconds = 0 } = circumstances;
    const [file = "", ...before] = program;
    const own = { HOME: this.folder, SPECLOOM_CACHE_DIR: this.cacheFolder };
    const env = { PATH: process.env["PATH"], ...own, ...circumstances.env };
    const cwd = join(this.folder, below);
    return new Promise((resolve) => {
      const child = execFile(
        file,
        [...before, ...words],
        { cwd, env, timeout: seconds * 1000, killSignal: "SIGKILL" },
        (error, stdout, stderr) => {
          // A process that was ended by a signal has no code.
          resolve({ exitCode: error ? Number(error.code ?? 255) : 0, stdout, stderr });
        },
      );
      child.stdin?.end(input);
    });
  }

  /** Takes over all that is in another workspace. */
  copyAll(other: Workspace): this {
    cpSync(other.folder, this.folder, { recursive: true });
    return this;
  }

  remove(): void {
    for (const folder of [this.folder, this.cacheFolder]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a test in a workspace, which is gone afterwards. */
export function inWorkspace(test: (workspace: Workspace) => Promise<void>): () => Promise<void> {
  return async () => {
    const workspace = new Workspace();
    try {
      await test(workspace);
    } finally {
      workspace.remove();
    }
  };
}
