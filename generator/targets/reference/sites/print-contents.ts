import type { JsonObject } from "../../../model/model.ts";
import { stringifyJson } from "../../../syntax/stringify-json.ts";
import type { Labels } from "../labels.ts";
import type { Navigation } from "../navigation/navigation.ts";
import type { ReferenceOptions } from "../reference-options.ts";
import type { SiteLocale } from "./site-locale.ts";

/** `contents.json`: the input for the configuration of every site generator. */
export function printContents(plans: readonly SiteLocale[], { apiName }: Pick<ReferenceOptions, "apiName">): string {
  return `${stringifyJson({ title: apiName, locales: plans.map(describeLocale) }, "  ")}\n`;
}

function describeLocale({ locale, folder, labels, editions }: SiteLocale): JsonObject {
  return {
    locale,
    name: labels.localeName,
    folder,
    labels: listSiteLabels(labels),
    editions: editions.map((edition) => ({ folder: toFolder(edition), ...toEntry(edition) })),
  };
}

function listSiteLabels({ siteOutline, siteMenu, sitePrevious, siteNext, siteSearch }: Labels): JsonObject {
  return { outline: siteOutline, menu: siteMenu, previous: sitePrevious, next: siteNext, search: siteSearch };
}

function toFolder({ path = "" }: Navigation): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function toEntry({ title, path, children }: Navigation): JsonObject {
  return {
    title,
    ...(path !== undefined && { path: path.replace(/\.md$/, "") }),
    ...(children.length > 0 && { children: children.map(toEntry) }),
  };
}
