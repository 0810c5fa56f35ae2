import type { PlannedFile } from "../../../plan/planned-file.ts";
import { listParagraphs } from "../markdown/paragraphs.ts";
import type { PagesInput } from "../pages/books.ts";
import { printLlms } from "./llms.ts";
import type { Navigation } from "./navigation.ts";
import { printSidebar } from "./sidebar.ts";

/** The files of a locale that list its pages for programs. */
export function planListings(books: readonly Navigation[], { api, context, locale }: PagesInput): PlannedFile[] {
  const { apiName, locales, sidebar, base } = context.options;
  const toLine = context.places.line.toMarkdown;
  // Each locale has its own.
  const name = (file: string, ending: string): string =>
    locales.length === 1 ? `${file}.${ending}` : `${file}.${locale}.${ending}`;
  const [first = ""] = listParagraphs(api.info.summary ?? api.info.description ?? "");
  return [
    { path: name("llms", "txt"), text: printLlms({ title: apiName, about: toLine(first), books }) },
    ...(sidebar === undefined ? [] : [{ path: name("sidebar", "json"), text: printSidebar(books, base) }]),
  ];
}
