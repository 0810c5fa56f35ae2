import { toVisibleLine } from "../markdown/visible-text.ts";

/** What a site says of a page outside of it: in the window's title, in search results. */
export interface FrontMatter {
  readonly title: string;
  /** `""`: nothing. */
  readonly description: string;
}

/** The one door for text that becomes front matter, in the spelling that prettier chooses. */
export function printFrontMatter({ title, description }: FrontMatter): string {
  const lines = [
    `title: ${toYamlString(title)}`,
    ...(description === "" ? [] : [`description: ${toYamlString(description)}`]),
  ];
  return ["---", ...lines, "---"].join("\n");
}

function toYamlString(text: string): string {
  const line = toVisibleLine(text);
  const json = JSON.stringify(line);
  // Only between double quotes a backslash needs another one.
  return line.includes('"') && !line.includes("\\") ? `'${line.replaceAll("'", "''")}'` : json;
}
