import { readFileSync } from "node:fs";
import { DEFAULT_HIDDEN } from "../../../generator/config/config.ts";
import { runPipeline } from "../../../generator/pipeline.ts";
import { decodeText } from "../../../generator/plan/content.ts";
import { loadTarget, readTemplates } from "../../../generator/plan/discover-targets.ts";
import { findFence, findTable, outlinePage } from "../../../generator/targets/reference/faults/page-outline.fixture.ts";
import type { PageSection } from "../../../generator/targets/reference/faults/page-outline.fixture.ts";
import { readText } from "../../../generator/targets/reference/pages.fixture.ts";
import { SOURCES } from "../../../generator/testing/case-folders.ts";
import type { JsonObject } from "../../../generator/model/model.ts";
import type { OldPage } from "./old-page.ts";

const LANGUAGES = ["python", "node", "go", "java", "php", "csharp"];

const COLUMNS = {
  request: ["name", "type", "required", "default", "description", "sample"],
  model: ["name", "type", "required", "description", "sample"],
};

/** The old tool's settings, as far as a page shows them. */
const OPTIONS: JsonObject = {
  languages: LANGUAGES,
  locales: ["zh-CN"],
  path: "{language}/{tag}/{path}",
  maxModels: 1000,
  maxModelSize: 1000,
  columns: Object.fromEntries(Object.entries(COLUMNS).map(([table, columns]) => [table, columns.map(showAlways)])),
};

const ENVELOPE = {
  status: "statusCode",
  ok: [200],
  code: "apiCode",
  message: "message",
  requestId: "requestId",
  data: "data",
};

function showAlways(column: string): JsonObject {
  return { column, label: `column${column.slice(0, 1).toUpperCase()}${column.slice(1)}` };
}

/** Our pages of a document, in the shape of the old tool's and by the same paths. */
export async function readOurPages(file: URL): Promise<ReadonlyMap<string, OldPage>> {
  const reference = {
    target: await loadTarget(SOURCES, "reference"),
    templates: readTemplates(SOURCES, "reference"),
    options: OPTIONS,
  };
  const model = { hidden: DEFAULT_HIDDEN, client: "AuthenticationClient", envelope: ENVELOPE };
  const job = { spec: "authentication", source: file.pathname, model, targets: [reference] };
  const { value, diagnostics } = await runPipeline(job, (path) => Promise.resolve(readFileSync(path)));
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const files = value.targets.flatMap((target) => target.files);
  const texts = new Map(files.map(({ path, bytes }) => [path, decodeText(bytes)]));
  const names = [...texts.keys()].flatMap((path) => /^python\/(.*\.md)$/.exec(path)?.[1] ?? []);
  return new Map(names.flatMap((name) => readPage(name, texts).map((page) => [name, page] as const)));
}

function readPage(name: string, texts: ReadonlyMap<string, string>): OldPage[] {
  const { call, sections } = outlinePage(name, texts.get(`python/${name}`) ?? "");
  const [request] = call?.request ?? [];
  const [response] = call?.response ?? [];
  if (call === undefined || request === undefined || response === undefined) return [];
  const models = sections.filter(({ anchors }) => anchors.length > 0);
  const [type] = response.content;
  return [
    {
      method: Object.fromEntries(LANGUAGES.map((language) => [language, readMethod(texts.get(`${language}/${name}`))])),
      title: sections[0]?.title ?? "",
      request: readRows(request),
      response: readRows(response),
      responseType: type?.type === "paragraph" ? readText(type).replace(/^类型：\s*/, "") : "",
      models: Object.fromEntries(models.map((section) => [section.title, readRows(section)])),
      example: findFence([response], (language) => language === "json") ?? "",
    },
  ];
}

function readMethod(text = ""): string {
  return outlinePage("", text).call?.method ?? "";
}

function readRows(section: PageSection): string[][] {
  return (findTable(section)?.rows ?? []).map(({ children }) => children.map((cell) => readText(cell).trim()));
}
