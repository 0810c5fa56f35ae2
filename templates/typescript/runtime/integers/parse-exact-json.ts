import { type Int64Places, isInt64, stepInto } from "./places.js";

/** How the digits of an integer are read. */
export type ReadDigits = (digits: string) => bigint | string;

export const toBigInt: ReadDigits = (digits) => BigInt(digits);

export const toDigits: ReadDigits = (digits) => digits;

const TOKEN =
  /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[[\]{}]|true|false|null/g;

/** Parses JSON as `JSON.parse` does, but does not round integers of 64 bits. Throws as it does. */
export function parseExactJson(
  text: string,
  places: Int64Places,
  readDigits: ReadDigits,
): unknown {
  // This checks the syntax, so that commas and colons can be skipped below.
  JSON.parse(text);
  const tokens = text.matchAll(TOKEN);
  const next = () => (tokens.next().value as RegExpExecArray)[0];

  function readValue(token: string, within: Int64Places): unknown {
    if (token === "[") return readItems(within);
    if (token === "{") return readMembers(within);
    const value = JSON.parse(token) as unknown;
    if (!Number.isInteger(value) || !isInt64(within)) return value;
    return readDigits(
      /^-?\d+$/.test(token) ? token : `${BigInt(value as number)}`,
    );
  }

  function readItems(within: Int64Places): unknown[] {
    const items: unknown[] = [];
    for (let token = next(); token !== "]"; token = next())
      items.push(readValue(token, stepInto(within, `${items.length}`)));
    return items;
  }

  function readMembers(within: Int64Places): object {
    const members: [string, unknown][] = [];
    for (let token = next(); token !== "}"; token = next()) {
      const key = JSON.parse(token) as string;
      members.push([key, readValue(next(), stepInto(within, key))]);
    }
    // Unlike an assignment, `fromEntries` treats `__proto__` as an ordinary key.
    return Object.fromEntries(members);
  }

  return readValue(next(), places);
}
