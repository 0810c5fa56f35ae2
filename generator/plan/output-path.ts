/** Control characters would break the lines of the lock; the rest would lead elsewhere on some system. */
const FORBIDDEN = /[\\\u0000-\u001f\u007f]/;

/** Whether a path stays below the folder that it is relative to, on every system, and is spelt in one way only. */
export function isOutputPath(path: string): boolean {
  if (FORBIDDEN.test(path) || /^[A-Za-z]:/.test(path)) return false;
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
