/**
 * `JSON.stringify` for values with bigints, which are printed as their digits. With an indentation, each member has its
 * own line.
 */
export function stringifyJson(value: unknown, indentation = ""): string {
  try {
    return JSON.stringify(value, null, indentation);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return printExactly(value, { step: indentation, lineStart: "\n" });
  }
}

interface Indentation {
  readonly step: string;
  /** A line feed, and the indentation of the value's line. */
  readonly lineStart: string;
}

function printExactly(value: unknown, { step, lineStart }: Indentation): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const below = { step, lineStart: lineStart + step };
  const members = isList
    ? value.map((item: unknown) => printExactly(item ?? null, below))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${JSON.stringify(key)}:${step === "" ? "" : " "}${printExactly(member, below)}`);
  const [open, close] = isList ? "[]" : "{}";
  if (members.length === 0 || step === "") return `${open}${members.join(",")}${close}`;
  return `${open}${below.lineStart}${members.join(`,${below.lineStart}`)}${lineStart}${close}`;
}
