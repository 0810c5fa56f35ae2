import { isJsonObject } from "../../../syntax/json-value.ts";
import type { JsonObject, JsonValue } from "../../../model/model.ts";
import { listNodes, readText } from "../pages.fixture.ts";
import { findFence, findTable, type PageOutline, type PageSection } from "./page-outline.fixture.ts";
import type { Finding } from "./page-fault.fixture.ts";
import { HEADS } from "./table-heads.fixture.ts";

/** Cells that are blank although the example of the result has a value for them: in its own table, and in those it links to. */
export function findBlankCells({ call, sections }: PageOutline): Finding[] {
  const [response] = call?.response ?? [];
  if (response === undefined) return [];
  const example = readJson(findFence([response], (language) => language === "json"));
  if (example === undefined) return [];
  const walk = new ExampleWalk(sections);
  walk.visit(response, example);
  return walk.findings;
}

function readJson(text: string | undefined): JsonValue | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as JsonValue);
}

class ExampleWalk {
  readonly #byAnchor: ReadonlyMap<string, PageSection>;
  readonly #visited = new Set<PageSection>();
  readonly #findings = new Set<string>();

  constructor(sections: readonly PageSection[]) {
    this.#byAnchor = new Map(sections.flatMap((each) => each.anchors.map((anchor) => [anchor, each] as const)));
  }

  get findings(): Finding[] {
    return [...this.#findings].map((detail) => ({ kind: "blank cell", detail }));
  }

  visit(section: PageSection, value: JsonValue): void {
    const [object] = listObjects(value);
    if (object === undefined || this.#visited.has(section)) return;
    this.#visited.add(section);
    const table = findTable(section);
    const sample = table?.heads.findIndex((head) => HEADS.sample.has(head)) ?? -1;
    const isOfModel = section.anchors.length > 0;
    for (const { children } of table?.rows ?? []) {
      const [name, type] = children;
      const key = name === undefined ? "" : readText(name);
      if (type === undefined || !Object.hasOwn(object, key)) continue;
      const cell = children[sample];
      const isBlank = cell === undefined ? isOfModel : readText(cell).trim() === "";
      if (isBlank) this.#findings.add(`${section.title}.${key}`);
      const links = listNodes(type).flatMap((node) => (node.type === "html" ? readAnchor(node.value) : []));
      const target = links.length === 1 ? this.#byAnchor.get(links[0] ?? "") : undefined;
      if (target !== undefined) this.visit(target, object[key] ?? null);
    }
  }
}

/** A value that is an object, or those of a list. */
function listObjects(value: JsonValue): JsonObject[] {
  return [value].flat(3).filter((each): each is JsonObject => isJsonObject(each));
}

function readAnchor(html: string): string[] {
  return Array.from(html.matchAll(/href="#([^"]*)"/g), ([, anchor = ""]) => anchor);
}
