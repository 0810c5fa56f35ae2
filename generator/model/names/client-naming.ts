import type { ClientNaming, MethodCase } from "../model.ts";
import { splitWords, toName } from "./words.ts";

export interface ClientOptions {
  /** The name of the client class; without it, the title names it. */
  readonly client?: string | undefined;
  readonly methodCase?: MethodCase | undefined;
}

/** What a client may be named after where no setting names it. */
export interface ClientSubject {
  readonly title: string;
  /** The spec's name; absent: there is none. */
  readonly spec?: string | undefined;
}

export function nameClient(subject: ClientSubject, { client, methodCase = "camel" }: ClientOptions): ClientNaming {
  if (client !== undefined) return { name: toName(client), isGiven: true, methodCase };
  const words = chooseWords(subject);
  const named = words.at(-1) === "client" ? words : [...words, "client"];
  return { name: { text: subject.title, words: named }, isGiven: false, methodCase };
}

/** What any title of an API may have, and what tells no API from another. */
const NOISE = new RegExp(
  String.raw`\b(?:apis?|open ?api|swagger|rest(?:ful)?|spec(?:ification)?s?|schema|definition|doc(?:umentation|s)?|reference|official|extensions?)\b(?:\s+for(?:\s+the)?\b)?`,
  "giu",
);

/** Names that a document has by default. */
const GENERIC = new Set("default document index input latest main root stdin".split(" "));

/** Whether a spec's name says which API it is: `openapi` and `index` do not. */
export function isTellingName(spec: string): boolean {
  return listTellingWords(spec).length > 0;
}

function listTellingWords(spec: string): string[] {
  return splitWords(dropNoise(spec)).filter((word) => !GENERIC.has(word));
}

/** The words of the title, if all are in ASCII; else those of the spec's name; else those of the title that are. */
function chooseWords({ title, spec = "" }: ClientSubject): string[] {
  const ofTitle = findTellingWords(title);
  const ofSpec = listTellingWords(spec);
  const candidates = isAscii(ofTitle) ? [ofTitle, ofSpec] : [ofSpec, ofTitle.filter((word) => isAscii([word]))];
  return candidates.find((words) => words.length > 0 && isAscii(words)) ?? splitWords(title);
}

/** A subtitle says what the API is for; what is in brackets, where it comes from. */
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
