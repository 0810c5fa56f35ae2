import { InvalidRequestError } from "./errors.js";

/** What stands for a value that writes itself: the ISO 8601 text of a date, the result of a `toJSON`. */
export function toPlain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  // `toJSON` gives null for it, which would be left out in silence.
  if (value instanceof Date && Number.isNaN(value.getTime()))
    throw new InvalidRequestError("A date is not valid.");
  const { toJSON } = value as { readonly toJSON?: unknown };
  return typeof toJSON === "function" ? (toJSON.call(value) as unknown) : value;
}

/** A value as text: dates in ISO 8601, lists and objects in JSON. */
export function toText(value: unknown): string {
  const plain = toPlain(value);
  if (typeof plain === "number" && !Number.isFinite(plain))
    throw new InvalidRequestError("A number is not finite.");
  return typeof plain === "object"
    ? toJsonText(plain)
    : `${plain as string | number}`;
}

/** A value as JSON. */
export function toJsonText(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (fault) {
    throw new InvalidRequestError("A value cannot be written as JSON.", {
      cause: fault,
    });
  }
}

/** Whether a media type is JSON, or built on it. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType);
}
