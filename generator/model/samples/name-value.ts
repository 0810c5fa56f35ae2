import { splitWords } from "../names/words.ts";

/** Values for names by their last word. */
const BY_LAST_WORD: Readonly<Record<string, string>> = {
  email: "user@example.com",
  mail: "user@example.com",
  url: "https://example.com",
  uri: "https://example.com",
  link: "https://example.com",
  href: "https://example.com",
  website: "https://example.com",
  homepage: "https://example.com",
  domain: "example.com",
  host: "example.com",
  hostname: "example.com",
  ip: "192.0.2.1",
  phone: "+15555550100",
  date: "2024-01-31",
  at: "2024-01-31T12:00:00Z",
  timestamp: "2024-01-31T12:00:00Z",
};

const IDENTIFIERS = new Set(["id", "ids", "uuid", "guid"]);

/** A text that describes the value of a name: `OWNER`, `<modelId>`, an e-mail address. */
export function nameText(name: string): string {
  const words = splitWords(name);
  const last = words.at(-1) ?? "";
  const known = Object.hasOwn(BY_LAST_WORD, last) ? BY_LAST_WORD[last] : undefined;
  if (known !== undefined) return known;
  if (IDENTIFIERS.has(last)) return words.length === 1 ? "<id>" : `<${name}>`;
  return words.join("_").toUpperCase() || "TEXT";
}

/** 2024-01-31T12:00:00Z in seconds. */
export const MOMENT = 1706702400;

const FIRST = new Set(["page", "id", "number", "version", "quantity", "count"]);
const SIZES = new Set(["limit", "size", "perpage"]);

/** A plausible number for a name, such as 1 for a page, 10 for a limit, or a timestamp; `undefined` for other names. */
export function nameNumber(name: string): number | undefined {
  const words = splitWords(name);
  const last = words.at(-1) ?? "";
  if (SIZES.has(last) || words.slice(-2).join("") === "perpage") return 10;
  if (FIRST.has(last)) return 1;
  if (words.join("_") === "status_code") return 200;
  return last === "timestamp" || (words.length > 1 && last === "at") ? MOMENT : undefined;
}

/** The name of a list's item: the list's name in the singular. */
export function nameItem(name: string): string {
  if (/ies$/.test(name)) return name.replace(/ies$/, "y");
  return name.replace(/(?:List|_list)$/, "").replace(/(?<![sui])s$/, "");
}
