import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";

/** What an editor shows beside a name. */
export interface Hover {
  readonly signature: string;
  readonly documentation: string;
  readonly tags: readonly string[];
}

/** A user's file beside the sources of an SDK, in an editor. A `|` in what is typed is where the pointer is. */
export class Editor {
  readonly #path: string;
  readonly #start: string;
  readonly #service: ts.LanguageService;
  #text = "";
  #version = 0;

  constructor(path: string, start: string) {
    this.#path = path;
    this.#start = start;
    const options: ts.CompilerOptions = {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    };
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [path],
      getScriptVersion: (file) => (file === path ? String(this.#version) : "0"),
      getScriptSnapshot: (file) => (this.#exists(file) ? ts.ScriptSnapshot.fromString(this.#read(file)) : undefined),
      getCurrentDirectory: () => dirname(path),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => this.#exists(file),
      readFile: (file) => this.#read(file),
    });
  }

  /** What is shown where the pointer is on a name. */
  hover(typed: string): Hover {
    const info = this.#service.getQuickInfoAtPosition(this.#path, this.#type(typed));
    return toHover(info?.displayParts, info?.documentation, info?.tags);
  }

  /** What is offered where the pointer is, of that which the file's own scope does not hold. */
  complete(typed: string): Hover[] {
    const position = this.#type(typed);
    const { entries = [] } = this.#service.getCompletionsAtPosition(this.#path, position, {}) ?? {};
    const fields = entries.filter(({ kind }) => kind === ts.ScriptElementKind.memberVariableElement);
    return fields.map(({ name, source, data }) => {
      const details = this.#service.getCompletionEntryDetails(this.#path, position, name, {}, source, {}, data);
      return toHover(details?.displayParts, details?.documentation, details?.tags);
    });
  }

  #type(typed: string): number {
    this.#text = this.#start + typed.replace("|", "");
    this.#version += 1;
    return this.#start.length + typed.indexOf("|");
  }

  #exists(file: string): boolean {
    return file === this.#path || existsSync(file);
  }

  #read(file: string): string {
    return file === this.#path ? this.#text : readFileSync(file, "utf8");
  }
}

function toHover(
  signature: readonly ts.SymbolDisplayPart[] | undefined,
  documentation: readonly ts.SymbolDisplayPart[] | undefined,
  tags: readonly ts.JSDocTagInfo[] = [],
): Hover {
  return {
    signature: join(signature),
    documentation: join(documentation),
    tags: tags.map(({ name, text }) => `@${name} ${join(text)}`.trimEnd()),
  };
}

function join(parts: readonly ts.SymbolDisplayPart[] = []): string {
  return parts.map(({ text }) => text).join("");
}
