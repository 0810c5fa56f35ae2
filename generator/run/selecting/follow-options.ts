import { DEFAULT_VARIANTS, type PatternVariants } from "../../addresses/address-pattern.ts";
import { followPages } from "../../addresses/page-url.ts";
import type { JsonObject } from "../../syntax/json-value.ts";
import { asTexts, isObject } from "../../syntax/values.ts";

/**
 * Completes the options of a target with those of related targets: samples on pages import the SDK's package, and the
 * SDK's comments link to the pages. `findOptions` returns options as configured, before validation.
 */
export function followOptions(target: string, findOptions: (target: string) => JsonObject): JsonObject {
  const options = findOptions(target);
  if (target === "reference") return followPackage(options, findOptions("typescript"));
  if (target === "typescript") return followPath(options, findOptions("reference"));
  return options;
}

/** A valid package name. An invalid one is reported by its own target, so it is ignored here. */
const PACKAGE_NAME = /^[\w@.~/-]+$/;

function followPackage(options: JsonObject, { packageName }: JsonObject): JsonObject {
  const { packages = {} } = options;
  if (typeof packageName !== "string" || !PACKAGE_NAME.test(packageName) || !isObject(packages)) return options;
  return { ...options, packages: { typescript: packageName, ...packages } };
}

function followPath(options: JsonObject, { path, locales, languages, languageTabs }: JsonObject): JsonObject {
  const { pageUrl } = options;
  if (typeof pageUrl !== "string") return options;
  const variants: PatternVariants = {
    locales: locales === undefined ? DEFAULT_VARIANTS.locales : asTexts(locales),
    languages: languages === undefined ? DEFAULT_VARIANTS.languages : asTexts(languages),
    languageTabs: languageTabs === true,
  };
  const pages = { ...variants, path: typeof path === "string" ? path : undefined };
  return { ...options, pageUrl: followPages(pageUrl, pages, "typescript") };
}
