import type { ClientNaming, MethodCase } from "../model.ts";
import { splitWords, toName } from "./words.ts";

export interface ClientOptions {
  /** The name of the client class. By default it is made from the title. */
  readonly client?: string | undefined;
  readonly methodCase?: MethodCase | undefined;
}

/** The sources of a client's name, if it is not configured. */
export interface ClientSubject {
  readonly title: string;
  /** The spec's name, if any. */
  readonly spec?: string | undefined;
}

export function nameClient(subject: ClientSubject, { client, methodCase = "camel" }: ClientOptions): ClientNaming {
  if (client !== undefined) return { name: toName(client), isGiven: true, methodCase };
  const words = chooseWords(subject);
  const named = words.at(-1) === "client" ? words : [...words, "client"];
  return { name: { text: subject.title, words: named }, isGiven: false, methodCase };
}

/** Words that many titles of APIs have, and that do not identify an API. */
const NOISE = new RegExp(
  String.raw`\b(?:apis?|open ?api|swagger|rest(?:ful)?|spec(?:ification)?s?|schema|definition|doc(?:umentation|s)?|reference|official|extensions?)\b(?:\s+for(?:\s+the)?\b)?`,
  "giu",
);

/** Default names of documents. */
const GENERIC = new Set("default document index input latest main root stdin".split(" "));

/** Whether a spec's name identifies the API, which `openapi` and `index` do not. */
export function isTellingName(spec: string): boolean {
  return listTellingWords(spec).length > 0;
}

function listTellingWords(spec: string): string[] {
  return splitWords(dropNoise(spec)).filter((word) => !GENERIC.has(word));
}

/** The words of the title if all are ASCII, else those of the spec's name, else the ASCII words of the title. */
function chooseWords({ title, spec = "" }: ClientSubject): string[] {
  const ofTitle = findTellingWords(title);
  const ofSpec = listTellingWords(spec);
  const candidates = isAscii(ofTitle) ? [ofTitle, ofSpec] : [ofSpec, ofTitle.filter((word) => isAscii([word]))];
  return candidates.find((words) => words.length > 0 && isAscii(words)) ?? splitWords(title);
}

/** Drops a subtitle, which describes the API, and brackets, which name its origin. */
function findTellingWords(title: string): string[] {
  const parts = title
    .replace(/['’]s\b|['’]/giu, "")
    .replace(/\([^()]*\)|\[[^[\]]*\]|https?:\/\/\S+/gu, " ")
    .split(/[:;|+]|\s[-–—]\s/u);
  return parts.map((part) => splitWords(dropNoise(part))).find((words) => words.length > 0) ?? [];
}

function dropNoise(text: string): string {
  return text.replaceAll("_", " ").replace(NOISE, " ");
}

function isAscii(words: readonly string[]): boolean {
  return words.every((word) => /^[\x20-\x7e]*$/.test(word));
}
