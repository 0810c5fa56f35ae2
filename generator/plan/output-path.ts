/** Control characters would break the lines of the lock; the others mean another path on some system. */
const FORBIDDEN = /[\\\u0000-\u001f\u007f]/;

/** Whether a path stays below the folder that it is relative to, on every system, and has only one spelling. */
export function isOutputPath(path: string): boolean {
  if (FORBIDDEN.test(path) || /^[A-Za-z]:/.test(path)) return false;
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
