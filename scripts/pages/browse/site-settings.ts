import { readFileSync } from "node:fs";
import type { ModelOptions } from "../../../generator/model/build-model.ts";
import type { JsonObject } from "../../../generator/model/model.ts";

/** What pages of this repository's API are planned with. */
export interface SiteSettings {
  readonly model: Partial<ModelOptions>;
  readonly options: JsonObject;
}

interface Configuration {
  readonly specs: { readonly management: Partial<ModelOptions> };
  readonly targets: { readonly reference: JsonObject & { readonly labels: { readonly $file: string } } };
}

const ROOT = new URL("../../../", import.meta.url);

/** The settings of this repository, for a VitePress site in both locales. */
export function readSiteSettings(): SiteSettings {
  const { specs, targets } = readJson("specloom.config.json") as Configuration;
  const { reference } = targets;
  const labels = readJson(reference.labels.$file) as JsonObject;
  return {
    model: specs.management,
    options: { ...reference, labels, languages: ["python"], locales: ["en", "zh-CN"], site: "vitepress" },
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, ROOT), "utf8"));
}
