const FORMATS = ["text", "json"] as const;

export type Format = (typeof FORMATS)[number];

/** What is printed on standard output, and what is written to files. */
export interface Formats {
  readonly stdout: Format;
  readonly files: readonly { readonly format: Format; readonly path: string }[];
}

/** Reads the values of `--format`: `json`, or `json=report.json`. Returns a text if something is wrong with them. */
export function parseFormats(values: readonly string[]): Formats | string {
  let stdout: Format | undefined;
  const files: { format: Format; path: string }[] = [];
  for (const value of values) {
    const mark = value.indexOf("=");
    const word = mark === -1 ? value : value.slice(0, mark);
    const format = FORMATS.find((known) => known === word);
    const path = mark === -1 ? undefined : value.slice(mark + 1);
    if (format === undefined) return `Unknown format ${word}. The formats are ${FORMATS.join(" and ")}.`;
    if (path === "") return `--format ${value} does not name a file.`;
    if (path !== undefined) files.push({ format, path });
    else if (stdout !== undefined && stdout !== format)
      return "Only one format can go to standard output: write --format FORMAT=FILE.";
    else stdout = format;
  }
  return { stdout: stdout ?? "text", files };
}
