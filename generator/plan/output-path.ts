/** Control characters would break the lines of the lock. The others have a special meaning in some system's paths. */
const FORBIDDEN = /[\\\u0000-\u001f\u007f]/;

/** Whether a path stays below its base folder on every system, and has only one spelling. */
export function isOutputPath(path: string): boolean {
  if (FORBIDDEN.test(path) || /^[A-Za-z]:/.test(path)) return false;
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
