import type { PlannedFile } from "../../../plan/planned-file.ts";
import { listParagraphs } from "../markdown/paragraphs.ts";
import { createPlainDialect } from "../dialect/plain.ts";
import { toLinkUrl } from "../markdown/link-url.ts";
import type { PagesInput } from "../pages/editions.ts";
import { printLlms } from "./llms.ts";
import type { Navigation } from "./navigation.ts";
import { printSidebar } from "./sidebar.ts";

/** The files of a locale that list its pages for programs. */
export function planListings(editions: readonly Navigation[], { api, context, locale }: PagesInput): PlannedFile[] {
  const { apiName, locales, sidebar, base } = context.options;
  // Each locale has its own.
  const name = (file: string, ending: string): string =>
    locales.length === 1 ? `${file}.${ending}` : `${file}.${locale}.${ending}`;
  const [first = ""] = listParagraphs(api.info.summary ?? api.info.description ?? "");
  return [
    {
      path: name("llms", "txt"),
      text: printLlms({
        dialect: createPlainDialect({ toUrl: toLinkUrl, tables: "auto" }),
        title: apiName,
        about: first,
        editions,
      }),
    },
    ...(sidebar === undefined ? [] : [{ path: name("sidebar", "json"), text: printSidebar(editions, base) }]),
  ];
}
