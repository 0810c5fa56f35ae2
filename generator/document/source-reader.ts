import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isUrl } from "./reference.ts";

/** Gives the text of a file or URL; rejects with an `Error` that says why it cannot. */
export type ReadSource = (name: string) => Promise<string>;

/** The name of a document that comes through standard input. */
export const STANDARD_INPUT = "-";

export interface SourceReaderOptions {
  /** What relative paths are relative to. */
  readonly cwd: string;
  readonly readStandardInput: () => Promise<string>;
}

/** Reads files, URLs and standard input, each once: what is printed of a text later is what was parsed. */
export function createSourceReader(options: SourceReaderOptions): ReadSource {
  const texts = new Map<string, Promise<string>>();
  return (name) => {
    const text = texts.get(name) ?? readSource(name, options);
    texts.set(name, text);
    return text;
  };
}

async function readSource(name: string, { cwd, readStandardInput }: SourceReaderOptions): Promise<string> {
  if (name === STANDARD_INPUT) return withoutByteOrderMark(await readStandardInput());
  if (!isUrl(name)) return withoutByteOrderMark(await readFile(resolve(cwd, name), "utf8"));
  const response = await fetch(name, { headers: { accept: "application/json, application/yaml;q=0.9, */*;q=0.8" } });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return withoutByteOrderMark(await response.text());
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
