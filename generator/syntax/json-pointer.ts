/** JSON Pointer: https://www.rfc-editor.org/rfc/rfc6901 */

/** The characters that tokens escape. */
const SPECIAL = /[~/]/;

/** Escapes one reference token. */
function escapeToken(token: string): string {
  return SPECIAL.test(token) ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

/** `joinPointer("/paths", "/users", "get")` is `/paths/~1users/get`. */
export function joinPointer(pointer: string, ...tokens: readonly (string | number)[]): string {
  let joined = pointer;
  for (const token of tokens) joined += `/${escapeToken(String(token))}`;
  return joined;
}

/** The unescaped tokens of a pointer; `undefined` if it is not a valid one. */
export function splitPointer(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  const tokens = pointer.slice(1).split("/");
  return pointer.includes("~") ? tokens.map(unescapeToken) : tokens;
}

function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The member of a parsed value for a token. Only own properties and array indices count. */
export function getMember(value: unknown, token: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return /^(?:0|[1-9][0-9]*)$/.test(token) ? (value[Number(token)] as unknown) : undefined;
  return Object.hasOwn(value, token) ? (value as Record<string, unknown>)[token] : undefined;
}

/** The value at a pointer; `undefined` if it does not exist. */
export function findValue(root: unknown, pointer: string): unknown {
  return splitPointer(pointer)?.reduce(getMember, root);
}

/** The parent of a pointer; `undefined` for the root. */
export function parentPointer(pointer: string): string | undefined {
  return pointer === "" ? undefined : pointer.slice(0, pointer.lastIndexOf("/"));
}
