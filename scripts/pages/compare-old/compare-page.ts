import { isJsonObject } from "../../../generator/syntax/json-value.ts";
import type { JsonObject, JsonValue } from "../../../generator/model/model.ts";
import type { Difference } from "./difference.ts";
import type { OldPage } from "./old-page.ts";

const REQUEST = ["name", "type", "required", "default", "description", "sample"];
const RESPONSE = ["name", "type", "description"];
const MODEL = ["name", "type", "required", "description", "sample"];

type Rows = readonly (readonly string[])[];

/** All that the old tool's page says otherwise than ours; what ours has beside it is no difference. */
export function comparePage(page: string, old: OldPage, ours: OldPage | undefined): Difference[] {
  const differences: Difference[] = [];
  const add = (table: string, row: string, column: string, values: readonly [string, string | undefined]): void => {
    if (values[0] !== values[1]) differences.push({ page, table, row, column, old: values[0], ours: values[1] });
  };
  add("page", "", "title", [old.title, ours?.title]);
  add("page", "", "type of the result", [old.responseType, ours?.responseType]);
  for (const [language, method] of Object.entries(old.method))
    add("method", language, "name", [method, ours?.method[language]]);
  const tables: [string, readonly string[], Rows, Rows][] = [
    ["request", REQUEST, old.request, ours?.request ?? []],
    ["response", RESPONSE, old.response, ours?.response ?? []],
    ...Object.entries(old.models).map(([name, rows]): [string, readonly string[], Rows, Rows] => [
      name,
      MODEL,
      rows,
      ours?.models[name] ?? [],
    ]),
  ];
  for (const [table, columns, before, after] of tables) {
    add(table, "", "order", [listNames(before, after), listNames(after, before)]);
    for (const cells of before) {
      const [name = ""] = cells;
      const others = after.find(([each]) => each === name);
      columns.forEach((column, index) =>
        add(table, name, column, [strip(cells[index]), others && strip(others[index])]),
      );
    }
  }
  compareExamples("", readJson(old.example), readJson(ours?.example), (row, before, after) => {
    add("example", row, "value", [before, after]);
  });
  return differences;
}

/** The rows that both have, in their order. */
function listNames(rows: Rows, others: Rows): string {
  const names = rows.map(([name = ""]) => name).filter((name) => others.some(([other]) => other === name));
  return names.join(", ");
}

/** Cells are compared as they are read. */
function strip(cell = ""): string {
  return cell
    .replace(/<[^>]*>|[`*]/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

function readJson(text = ""): JsonValue | undefined {
  return text === "" ? undefined : (JSON.parse(text) as JsonValue);
}

type Report = (path: string, old: string, ours: string | undefined) => void;

function compareExamples(path: string, old: JsonValue | undefined, ours: JsonValue | undefined, report: Report): void {
  if (isJsonObject(old) && isJsonObject(ours)) return compareMembers(path, old, ours, report);
  if (isJsonObject(old) && Array.isArray(ours)) report(path, "{}", "[{}]");
  if (isJsonObject(old) && Array.isArray(ours))
    return compareExamples(`${path}[]`, old, (ours as JsonValue[])[0], report);
  report(path, old === undefined ? "" : JSON.stringify(old), ours === undefined ? undefined : JSON.stringify(ours));
}

function compareMembers(path: string, old: JsonObject, ours: JsonObject, report: Report): void {
  for (const key of new Set([...Object.keys(old), ...Object.keys(ours)]))
    compareExamples(`${path}.${key}`, old[key], ours[key], report);
}
