import type { Operation } from "../../../model/model.ts";
import { toPascalCase } from "../../../model/names/casing.ts";
import { toVisibleLine } from "../markdown/visible-text.ts";

/** The summary as plain text; an operation without one is called by its name. */
export function nameOperation({ summary = "", name }: Operation): string {
  const title = toVisibleLine(summary);
  if (title !== "") return title;
  const [first = "", ...others] = name.words;
  return [toPascalCase([first]), ...others].join(" ");
}
