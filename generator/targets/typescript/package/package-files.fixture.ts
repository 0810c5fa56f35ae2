import type { JsonObject } from "../../../model/model.ts";
import { decodeText } from "../../../plan/content.ts";
import { loadTarget, readTemplates } from "../../../plan/discover-targets.ts";
import { runPipeline } from "../../../pipeline.ts";
import { SOURCES } from "../../../testing/case-folders.ts";

export interface Settings {
  readonly spec: string;
  readonly title?: string;
  readonly options?: JsonObject;
  /** Paths besides the document's own. */
  readonly paths?: object;
  /** The document's `x-tagGroups`. */
  readonly tagGroups?: readonly object[];
}

function writeDocument({ title = "Pet Store", paths = {}, tagGroups = [] }: Settings): string {
  const response = { description: "Done" };
  const pets = { type: "array", items: { type: "string" } };
  const required = { required: true, content: { "application/json": { schema: pets } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title, version: "3.0" },
    servers: [{ url: "https://pets.example.com" }],
    "x-tagGroups": tagGroups,
    paths: {
      "/pets": {
        get: {
          operationId: "listPets",
          summary: "Lists <b>pets</b>",
          tags: ["All *pets*"],
          responses: { 200: { ...response, content: { "application/json": { schema: pets } } } },
        },
        post: {
          operationId: "createPet",
          deprecated: true,
          tags: ["All *pets*"],
          requestBody: required,
          responses: { 204: response },
        },
      },
      ...paths,
    },
  });
}

/** Plans the SDK of a small document. Returns its texts by path. */
export async function planPackage(settings: Settings): Promise<Map<string, string>> {
  const { spec, options = {} } = settings;
  const target = {
    target: await loadTarget(SOURCES, "typescript"),
    templates: readTemplates(SOURCES, "typescript"),
    options,
  };
  const job = { spec, source: "api.json", model: { hidden: [] }, targets: [target] };
  const { value } = await runPipeline(job, () => Promise.resolve(Buffer.from(writeDocument(settings))));
  return new Map(value?.targets[0]?.files.map(({ path, bytes }) => [path, decodeText(bytes)]));
}
