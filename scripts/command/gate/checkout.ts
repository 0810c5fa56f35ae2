import { execFileSync, spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** What a checkout has of this repository: the built command, and all that its output is made from. */
const COPIED = [
  "dist",
  "templates",
  "specs/management.openapi.yaml",
  "specs/reference-labels.json",
  "specloom.config.json",
  "package.json",
  "output",
];

/** A guard against hangs, in milliseconds; no limit of speed. */
const HANG = 60_000;

/** What a process gave. */
export interface Run {
  /** `undefined`: it did not end by itself. */
  readonly exitCode: number | undefined;
  readonly output: string;
}

/** A checkout of this repository in a folder of its own, whose history a mutation may add to. */
export class Checkout {
  readonly folder = mkdtempSync(join(tmpdir(), "specloom-gate-"));
  readonly #outside = mkdtempSync(join(tmpdir(), "specloom-gate-user-"));

  /** Copies what is built and committed, brings the output in step, and commits it. */
  static async create(): Promise<Checkout> {
    const checkout = new Checkout();
    for (const path of COPIED) cpSync(join(ROOT, path), join(checkout.folder, path), { recursive: true });
    checkout.write(".gitignore", "dist/\n");
    const command = join(checkout.#outside, "specloom");
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${checkout.folder}/dist/specloom.js" "$@"\n`);
    chmodSync(command, 0o755);
    checkout.git("init", "--quiet", "--initial-branch=main");
    checkout.git("config", "user.email", "gate@example.com");
    checkout.git("config", "user.name", "Gate");
    checkout.git("config", "core.autocrlf", "false");
    await checkout.run("specloom", "generate", "--force");
    checkout.commit("base");
    checkout.git("tag", "base");
    return checkout;
  }

  /** Back to what `create` made. */
  reset(): void {
    rmSync(join(this.folder, ".git/MERGE_HEAD"), { force: true });
    this.git("checkout", "--quiet", "--force", "-B", "main", "base");
    this.git("clean", "--quiet", "--force", "-d", "--exclude=dist");
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  edit(path: string, change: (text: string) => string): void {
    const before = this.read(path);
    const after = change(before);
    if (after === before) throw new Error(`the mutation of ${path} changes nothing`);
    this.write(path, after);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  git(...words: readonly string[]): string {
    return execFileSync("git", words, { cwd: this.folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--no-verify", "--message", message);
  }

  /** Merges a branch, and commits whatever comes of it: the markers of a conflict too. */
  merge(branch: string): void {
    try {
      this.git("merge", "--quiet", "--no-edit", branch);
    } catch {
      this.commit(`merge ${branch}, with conflicts`);
    }
  }

  /** What git sees as changed, a line for each file. */
  get status(): string {
    return this.git("status", "--porcelain", "--untracked-files=all");
  }

  /** Runs a program as a process in the folder; `specloom` is the built command. */
  run(program: string, ...words: readonly string[]): Promise<Run> {
    const env = {
      PATH: `${this.#outside}:${process.env["PATH"] ?? ""}`,
      HOME: this.#outside,
      SPECLOOM_CACHE_DIR: join(this.#outside, "cache"),
      NO_COLOR: "1",
    };
    return new Promise((resolve) => {
      const child = spawn(program, words, { cwd: this.folder, env, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      child.stdout.on("data", (bytes: Buffer) => (output += bytes.toString()));
      child.stderr.on("data", (bytes: Buffer) => (output += bytes.toString()));
      const guard = setTimeout(() => child.kill("SIGKILL"), HANG);
      child.on("close", (exitCode, signal) => {
        clearTimeout(guard);
        resolve({ exitCode: signal === null ? (exitCode ?? undefined) : undefined, output });
      });
    });
  }

  /** Runs a line as a shell does. */
  runLine(line: string): Promise<Run> {
    return this.run("sh", "-c", line);
  }

  dispose(): void {
    for (const folder of [this.folder, this.#outside]) rmSync(folder, { recursive: true, force: true });
  }
}
