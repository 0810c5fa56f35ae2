import type { WireOperation } from "./contract.js";
import { isObject } from "./read-styles.js";

type Input = Readonly<Record<string, unknown>>;

/** The body of an argument, a file as its text; `undefined` where there is none. */
export async function readSentBody(
  { body, parameters }: WireOperation,
  input: Input,
): Promise<unknown> {
  if (body === undefined) return undefined;
  if (body.key !== undefined) return readFiles(input[body.key]);
  const taken = new Set(parameters.map(({ key }) => key));
  const fields = Object.entries(input).filter(([key]) => !taken.has(key));
  return readFiles(Object.fromEntries(fields));
}

async function readFiles(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return value.text();
  if (Array.isArray(value)) return Promise.all(value.map(readFiles));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    async ([key, member]) => [key, await readFiles(member)] as const,
  );
  return Object.fromEntries(await Promise.all(members));
}

/** What is left of a value in a style or a form: what holds nothing does not travel. */
export function dropEmpty(value: unknown): unknown {
  if (value === null) return undefined;
  const isAbsent = (member: unknown) => member === undefined || member === null;
  if (Array.isArray(value)) {
    const items = value.filter((item) => !isAbsent(item));
    return items.length > 0 ? items : undefined;
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, item]) => !isAbsent(item));
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}
