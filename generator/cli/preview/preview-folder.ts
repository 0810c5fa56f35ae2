import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Plan, PlanEntry } from "../../plan/plan.ts";

/** A folder outside of the project that holds the sites while they are shown. */
export class PreviewFolder {
  readonly #folder = mkdtempSync(join(tmpdir(), "specloom-preview-"));
  /** Hashes of what is in it, by path. */
  #written = new Map<string, string>();

  /** For results that later plans use again. */
  get cache(): string {
    return join(this.#folder, "cache");
  }

  /** Where a spec's site is. */
  pathOf(spec: string): string {
    return join(this.#folder, "sites", spec, "reference");
  }

  /** Writes all pages; gives the specs that have some. */
  write(plan: Plan): string[] {
    this.update(plan);
    return [...new Set(plan.files.map(({ spec }) => spec))];
  }

  /** Writes what is new, and removes what there is no more; gives the number of files. */
  update({ files }: Plan): number {
    const planned = new Map(files.map(({ path, hash }) => [path, hash]));
    const changed = files.filter(({ path, hash }) => this.#written.get(path) !== hash);
    const gone = [...this.#written.keys()].filter((path) => !planned.has(path));
    for (const file of changed) this.#writeFile(file);
    for (const path of gone) rmSync(join(this.#folder, "sites", path), { force: true });
    this.#written = planned;
    return changed.length + gone.length;
  }

  /** Lets a site find a package that is installed elsewhere. */
  lend(spec: string, packageFolder: string): void {
    const modules = join(this.pathOf(spec), "node_modules");
    mkdirSync(modules, { recursive: true });
    symlinkSync(packageFolder, join(modules, "vitepress"), "junction");
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #writeFile({ path, bytes }: PlanEntry): void {
    const file = join(this.#folder, "sites", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
