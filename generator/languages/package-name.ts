import type { ApiModel } from "../model/model.ts";
import { toKebabCase } from "../model/names/casing.ts";
import { isTellingName } from "../model/names/client-naming.ts";
import { splitWords } from "../model/names/words.ts";

/** The words of a spec's name that are valid in a package name of any language. */
export function toPackageWords(spec: string): string[] {
  const words = splitWords(spec)
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "");
  return words.length === 0 ? ["api", "client"] : words;
}

/** npm's limit. */
const MAX_LENGTH = 214;

/**
 * Names the SDK's package by default: after the spec, or after the client if the spec has a generic name such as
 * `openapi`. https://docs.npmjs.com/cli/configuring-npm/package-json#name
 */
export function nameSdkPackage(spec: string, { client }: Pick<ApiModel, "client">): string {
  const ofClient = client.name.words.filter((word) => word !== "client").join(" ");
  const names = [spec, ofClient].filter(isTellingName).map((text) => toPackageName(splitWords(text)));
  return names.find((name) => name !== "") ?? "api-client";
}

function toPackageName(words: readonly string[]): string {
  return toKebabCase(words)
    .replace(/[^a-z0-9-]/g, "")
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, "");
}
