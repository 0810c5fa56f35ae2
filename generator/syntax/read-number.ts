import type { JsonNumber } from "./json-value.ts";

/** A number of JSON. An integer that a double may not hold keeps all of its digits; what is too large becomes the largest. */
export function readNumber(text: string): JsonNumber {
  const value = Number(text);
  return Number.isSafeInteger(value) || !/^-?\d+$/.test(text) ? toFinite(value) : BigInt(text);
}

function toFinite(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}
