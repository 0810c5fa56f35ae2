import { omitUndefined } from "../omit-undefined.ts";
import type { CodeSample } from "../model.ts";
import { type SourceObject, asText, isObject } from "../../syntax/values.ts";

/** Redocly's extension, its older spelling, and GenAuth's. */
const EXTENSIONS = ["x-codeSamples", "x-code-samples", "x-authing-code-samples"];

/** The samples that the document brings along: a list of `{ lang, label, source }`, or sources by language. */
export function buildCodeSamples(operation: SourceObject): CodeSample[] {
  const samples = EXTENSIONS.map((name) => operation[name]).find((value) => value !== undefined);
  if (Array.isArray(samples)) return (samples as unknown[]).flatMap((sample) => buildListed(sample) ?? []);
  if (!isObject(samples)) return [];
  return Object.entries(samples).flatMap(([language, source]) =>
    typeof source === "string" ? [{ language: language.toLowerCase(), source: normalizeLineEnds(source) }] : [],
  );
}

function buildListed(sample: unknown): CodeSample | undefined {
  if (!isObject(sample)) return undefined;
  const [language, source] = [asText(sample["lang"]), asText(sample["source"])];
  if (language === undefined || source === undefined) return undefined;
  return omitUndefined({
    language: language.toLowerCase(),
    label: asText(sample["label"]),
    source: normalizeLineEnds(source),
  });
}

function normalizeLineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
