import { type Page, type Pages, readField, writeField } from "./pages.js";

/** Pages that hold the cursor of the next one. The last one has none. */
export const byCursor = {
  next(
    { field = [], cursor }: Pages,
    { input, data }: Page,
  ): object | undefined {
    const next = readField(data, cursor) ?? "";
    return next === "" ? undefined : writeField(input, field, next);
  },
};
