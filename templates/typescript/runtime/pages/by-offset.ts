import { type Page, type Pages, readField, writeField } from "./pages.js";

/** Pages by the number of items before them. The one after the last is empty. */
export const byOffset = {
  next(
    { field = [], total }: Pages,
    { input, data, items }: Page,
  ): object | undefined {
    if (items.length === 0) return undefined;
    const offset = Number(readField(input, field) ?? 0) + items.length;
    // It may be a bigint, or a text.
    const all = Number((total && readField(data, total)) ?? NaN);
    if (offset >= all) return undefined;
    return writeField(input, field, offset);
  },
};
