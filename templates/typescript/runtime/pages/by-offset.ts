import { type Page, type Pages, readField, writeField } from "./pages.js";

/** Pages that begin behind so many items. The one after the last is empty. */
export const byOffset = {
  next(
    { field = [], total }: Pages,
    { input, data, items }: Page,
  ): object | undefined {
    if (items.length === 0) return undefined;
    const offset = Number(readField(input, field) ?? 0) + items.length;
    const all = readField(data, total);
    if (total && typeof all === "number" && offset >= all) return undefined;
    return writeField(input, field, offset);
  },
};
