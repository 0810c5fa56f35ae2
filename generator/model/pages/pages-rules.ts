import { asText, isObject, type SourceObject } from "../../syntax/values.ts";
import type { PagesRule } from "../model.ts";
import { omitUndefined } from "../omit-undefined.ts";

/** The extension of an operation with a rule like those of the `pages` setting. `false`: it has no pages. */
export const PAGES_EXTENSION = "x-pages";

const KINDS: readonly string[] = ["number", "offset", "cursor", "link"] satisfies readonly PagesRule["by"][];

/** Parses the rule of an operation's extension; `undefined` if it is not one. */
export function readPagesRule(value: unknown): PagesRule | undefined {
  if (!isObject(value)) return undefined;
  const { by, first } = value;
  if (!isKind(by) || (first !== undefined && !isInteger(first))) return undefined;
  const texts = Object.fromEntries(
    (["field", "items", "cursor", "total", "more"] as const).map((key) => [key, asText(value[key]) || undefined]),
  );
  if (by === "cursor" && texts["cursor"] === undefined) return undefined;
  if (by !== "link" && texts["field"] === undefined) return undefined;
  return omitUndefined({ by, first, ...texts });
}

/** The rules that may give an operation its pages: its own, or else the configured ones in their order. */
export function listPagesRules(operation: SourceObject, configured: readonly PagesRule[]): readonly PagesRule[] {
  if (!Object.hasOwn(operation, PAGES_EXTENSION)) return configured;
  const own = readPagesRule(operation[PAGES_EXTENSION]);
  return own === undefined ? [] : [own];
}

function isKind(value: unknown): value is PagesRule["by"] {
  return typeof value === "string" && KINDS.includes(value);
}

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
