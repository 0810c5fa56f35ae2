import { InvalidRequestError } from "../errors/sdk-error.js";

function refuse(name: string, what: string): never {
  throw new InvalidRequestError(
    `\`${name}\` is ${what}, which cannot be sent.`,
  );
}

/**
 * The value that is sent in place of one that writes itself: the ISO 8601 text of a date, the result of a `toJSON`.
 * Throws where JSON would leave the value out, or write it as something else: NaN, a Map, a Buffer, a function.
 * @param name - Where the argument has it, such as `filter.age`.
 */
export function toPlain(value: unknown, name: string): unknown {
  const isNumber = typeof value === "number" || value instanceof Date;
  if (isNumber && !Number.isFinite(+value)) refuse(name, String(value));
  if (!/^(function|symbol|object)$/.test(typeof value)) return value;
  const { toJSON } = Object(value) as { readonly toJSON?: unknown };
  // A Buffer has a `toJSON`, which is not how a file is sent.
  if (typeof toJSON === "function" && !ArrayBuffer.isView(value))
    return toJSON.call(value) as unknown;
  const type = Object.prototype.toString.call(value).slice(8, -1);
  return /^(Null|Object|Array)$/.test(type)
    ? value
    : refuse(name, `of type ${type}`);
}

/** The name of a member of what has a name. The argument, which holds the fields of a body, has none. */
export function nameMember(name: string, key: string): string {
  return name === "" ? key : `${name}.${key}`;
}

/** A value as text: dates in ISO 8601, lists and objects in JSON. */
export function toText(value: unknown, name: string): string {
  const plain = toPlain(value, name);
  return typeof plain === "object"
    ? toJsonText(plain, name)
    : `${plain as string | number}`;
}

/** A value as JSON, in which a bigint is an integer of all its digits. */
export function toJsonText(value: unknown, name: string): string {
  return writeJson(value, name, []) ?? "null";
}

/** `undefined` for what JSON leaves out. */
function writeJson(
  value: unknown,
  name: string,
  holders: readonly object[],
): string | undefined {
  const plain = toPlain(value, name);
  if (typeof plain === "bigint") return `${plain}`;
  if (typeof plain !== "object" || plain === null) return JSON.stringify(plain);
  if (holders.includes(plain)) refuse(name, "circular");
  const within = [...holders, plain];
  const isList = Array.isArray(plain);
  // A hole of a list is an item.
  const members = Object.entries(isList ? [...(plain as unknown[])] : plain);
  const texts = members.flatMap(([key, member]) => {
    const text = writeJson(member, nameMember(name, key), within);
    if (isList) return text ?? "null";
    return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
  });
  const text = texts.join();
  return isList ? `[${text}]` : `{${text}}`;
}

/** Whether a media type is JSON, or built on it. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType);
}
