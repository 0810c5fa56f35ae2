import { omitUndefined } from "../omit-undefined.ts";
import type { CodeSample, Pointer } from "../model.ts";
import { joinPointer } from "../../syntax/json-pointer.ts";
import { type SourceObject, asText, isObject } from "../../syntax/values.ts";

/** Redocly's extension, its older spelling, and GenAuth's. */
const EXTENSIONS = ["x-codeSamples", "x-code-samples", "x-authing-code-samples"];

/** The samples that the document brings along: a list of `{ lang, label, source }`, or sources by language. */
export function buildCodeSamples(operation: SourceObject, pointer: Pointer): CodeSample[] {
  const name = EXTENSIONS.find((each) => operation[each] !== undefined) ?? "";
  const samples = operation[name];
  const place = joinPointer(pointer, name);
  if (Array.isArray(samples))
    return (samples as unknown[]).flatMap((sample, index) => buildListed(sample, joinPointer(place, index)) ?? []);
  if (!isObject(samples)) return [];
  return Object.entries(samples).flatMap(([key, value]) => {
    const source = asText(value);
    if (source === undefined) return [];
    return { language: key.toLowerCase(), source: normalizeLineEnds(source), pointer: joinPointer(place, key) };
  });
}

function buildListed(sample: unknown, pointer: Pointer): CodeSample | undefined {
  if (!isObject(sample)) return undefined;
  const [language, source] = [asText(sample["lang"]), asText(sample["source"])];
  if (!language?.trim() || !source?.trim()) return undefined;
  return omitUndefined({
    language: language.toLowerCase(),
    label: asText(sample["label"]),
    source: normalizeLineEnds(source),
    pointer,
  });
}

function normalizeLineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
