import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { AwaitedFile } from "../../plan/plan-listeners.ts";
import type { Plan } from "../../plan/plan.ts";

/** A folder outside of the project that holds the sites while they are shown. */
export class PreviewFolder {
  readonly #folder = mkdtempSync(join(tmpdir(), "specloom-preview-"));
  /** Hashes of what is in it, by path. */
  #written = new Map<string, string>();
  /** How many pages were written ahead of their plan. */
  #refreshed = 0;

  /** For results that later plans use again. */
  get cache(): string {
    return join(this.#folder, "cache");
  }

  /** Where a spec's site is. */
  pathOf(spec: string): string {
    return join(this.#folder, "sites", spec, "reference");
  }

  /** Writes all pages. Returns the specs that have any. */
  write(plan: Plan): string[] {
    this.update(plan);
    return [...new Set(plan.files.map(({ spec }) => spec))];
  }

  /** Writes a page that was shown before, ahead of all others. Returns whether it changed. */
  refresh(file: AwaitedFile): boolean {
    const known = this.#written.get(file.path);
    if (known === undefined || known === file.hash) return false;
    this.#writeFile(file);
    this.#written.set(file.path, file.hash);
    this.#refreshed += 1;
    return true;
  }

  /** Writes new files and removes stale ones. Returns how many changed, refreshed ones included. */
  update({ files }: Plan): number {
    const planned = new Map(files.map(({ path, hash }) => [path, hash]));
    const changed = files.filter(({ path, hash }) => this.#written.get(path) !== hash);
    const gone = [...this.#written.keys()].filter((path) => !planned.has(path));
    for (const file of changed) this.#writeFile(file);
    for (const path of gone) rmSync(join(this.#folder, "sites", path), { force: true });
    const refreshed = this.#refreshed;
    [this.#written, this.#refreshed] = [planned, 0];
    return refreshed + changed.length + gone.length;
  }

  /** Lets a site find VitePress, which is installed elsewhere. */
  lend(spec: string, packageFolder: string): void {
    const modules = join(this.pathOf(spec), "node_modules");
    mkdirSync(modules, { recursive: true });
    symlinkSync(packageFolder, join(modules, "vitepress"), "junction");
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #writeFile({ path, bytes }: Pick<AwaitedFile, "path" | "bytes">): void {
    const file = join(this.#folder, "sites", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
