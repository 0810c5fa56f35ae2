import { type Page, type Pages, readField, writeField } from "./pages.js";

/** Numbered pages. The one after the last is empty. */
export const byNumber = {
  next(pages: Pages, { input, data, items, seen }: Page): object | undefined {
    const { field = [], first = 1, total } = pages;
    if (items.length === 0) return undefined;
    const number = Number(readField(input, field) ?? first);
    // A caller may start in the middle: earlier pages count as long as this one.
    const least = Math.max(seen, (number - first + 1) * items.length);
    // It may be a bigint, or a text.
    const all = Number((total && readField(data, total)) ?? NaN);
    if (least >= all) return undefined;
    return writeField(input, field, number + 1);
  },
};
