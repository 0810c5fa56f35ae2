/** JSON Pointer: https://www.rfc-editor.org/rfc/rfc6901 */

/** What a token escapes. */
const SPECIAL = /[~/]/;

/** One reference token, escaped. */
function escapeToken(token: string): string {
  return SPECIAL.test(token) ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

/** `joinPointer("/paths", "/users", "get")` is `/paths/~1users/get`. */
export function joinPointer(pointer: string, ...tokens: readonly (string | number)[]): string {
  let joined = pointer;
  for (const token of tokens) joined += `/${escapeToken(String(token))}`;
  return joined;
}

/** The tokens of a pointer, unescaped; `undefined` if it is none. */
export function splitPointer(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  const tokens = pointer.slice(1).split("/");
  return pointer.includes("~") ? tokens.map(unescapeToken) : tokens;
}

function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The member of a parsed value that a token names: own properties and array indices only. */
export function getMember(value: unknown, token: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return /^(?:0|[1-9][0-9]*)$/.test(token) ? (value[Number(token)] as unknown) : undefined;
  return Object.hasOwn(value, token) ? (value as Record<string, unknown>)[token] : undefined;
}

/** The value at a pointer; `undefined` if there is none. */
export function findValue(root: unknown, pointer: string): unknown {
  return splitPointer(pointer)?.reduce(getMember, root);
}

/** The pointer one level up; `undefined` above the root. */
export function parentPointer(pointer: string): string | undefined {
  return pointer === "" ? undefined : pointer.slice(0, pointer.lastIndexOf("/"));
}
