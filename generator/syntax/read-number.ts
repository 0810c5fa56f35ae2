import type { JsonNumber } from "./json-value.ts";

/**
 * Parses a JSON number. A long integer keeps all of its digits. A number that is too large becomes the largest double.
 */
export function readNumber(text: string): JsonNumber {
  const value = Number(text);
  return Number.isSafeInteger(value) || !/^-?\d+$/.test(text) ? toFinite(value) : BigInt(text);
}

function toFinite(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}
