import { toKebabCase } from "../model/names/casing.ts";
import { splitWords } from "../model/names/words.ts";

/** The words of a spec's name that a package can be named after in any language. */
export function toPackageWords(spec: string): string[] {
  const words = splitWords(spec)
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "");
  return words.length === 0 ? ["api", "client"] : words;
}

/** The SDK's npm package where no setting names it: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
export function nameSdkPackage(spec: string): string {
  return toKebabCase(splitWords(spec)).replace(/[^a-z0-9-]/g, "") || "api-client";
}
