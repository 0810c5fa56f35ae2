import { compareText } from "./compare-text.ts";

/** Parts of a path that do not describe its subject: `api`, `rest`, a version, a date. */
const GENERIC = /^(?:api|rest|v?\d+(?:\.\d+)*|\d{4}-\d{2}-\d{2}|v?\{version\})$/i;

/** The number of such parts that a path may begin with. */
const MAX_GENERIC = 3;

/** The parts of a path that describe its subject. Parameters and generic first parts are left out. */
export function listTellingParts(path: string): string[] {
  const parts = path
    .replace(/[?#].*$/, "")
    .split("/")
    .filter(Boolean);
  const start = parts.findIndex((part, index) => index === MAX_GENERIC || !GENERIC.test(part));
  return start === -1 ? [] : parts.slice(start).filter((part) => !/[{}]/.test(part));
}

/**
 * The common prefix of an API's paths, such as `/api/v3`: the parts that all paths share, or the parts up to `api` or a
 * version that more than half share. The longer one is returned.
 */
export function findPathPrefix(paths: readonly string[]): string {
  const divided = paths.map((path) => path.split("/").slice(1));
  return [findCommonParts(divided), findGenericParts(divided)]
    .map((parts) => parts.map((part) => `/${part}`).join(""))
    .reduce((longest, prefix) => (prefix.length > longest.length ? prefix : longest));
}

/** The parts that all paths share. Each path keeps a part of its own that is not a parameter. */
function findCommonParts(paths: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = paths;
  let length = 0;
  while (
    paths.length > 1 &&
    paths.every((parts) => parts[length] === first[length] && /^[^{}]+$/.test(parts[length + 1] ?? ""))
  ) {
    length += 1;
  }
  return first.slice(0, length);
}

function findGenericParts(paths: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const parts of paths) {
    const start = parts.slice(0, MAX_GENERIC).findLastIndex((part, index) => {
      return index < parts.length - 1 && !part.includes("{") && GENERIC.test(part);
    });
    const prefix = parts.slice(0, start + 1).join("/");
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [prefix, count] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0] ?? ["", 0];
  return prefix !== "" && count * 2 > paths.length ? prefix.split("/") : [];
}
