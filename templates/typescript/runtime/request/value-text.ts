import { InvalidRequestError } from "../errors/sdk-error.js";

/** Refuses what JSON would leave out, or write as something else: NaN, a Map, a Buffer, a function. */
export function checkValue(value: unknown): void {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const isPlain =
    value instanceof Date || typeof value === "number"
      ? Number.isFinite(+value)
      : !/^(function|symbol|object)$/.test(typeof value) ||
        /^(Null|Object|Array)$/.test(kind) ||
        // A Buffer has a `toJSON`, which is not how a file is sent.
        ("toJSON" in Object(value) && !ArrayBuffer.isView(value));
  if (!isPlain) throw new InvalidRequestError(`This ${kind} cannot be sent.`);
}

/** The value that is sent in place of one that writes itself: the ISO 8601 text of a date, the result of a `toJSON`. */
export function toPlain(value: unknown): unknown {
  checkValue(value);
  if (typeof value !== "object" || value === null) return value;
  const { toJSON } = value as { readonly toJSON?: unknown };
  return typeof toJSON === "function" ? (toJSON.call(value) as unknown) : value;
}

/** A value as text: dates in ISO 8601, lists and objects in JSON. */
export function toText(value: unknown): string {
  const plain = toPlain(value);
  return typeof plain === "object"
    ? toJsonText(plain)
    : `${plain as string | number}`;
}

/** A value as JSON. */
export function toJsonText(value: unknown): string {
  try {
    return JSON.stringify(value, function (this: unknown, key, plain: unknown) {
      // `plain` is what a `toJSON` has made of the member already.
      checkValue((this as Record<string, unknown>)[key]);
      return plain;
    });
  } catch (fault) {
    if (fault instanceof InvalidRequestError) throw fault;
    throw new InvalidRequestError("A value cannot be sent as JSON.", {
      cause: fault,
    });
  }
}

/** Whether a media type is JSON, or built on it. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType);
}
