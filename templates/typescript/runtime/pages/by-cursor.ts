import { type Page, type Pages, readField, writeField } from "./pages.js";

/** Pages that say what to ask the next one with. The last one says nothing. */
export const byCursor = {
  next(
    { field = [], cursor }: Pages,
    { input, data }: Page,
  ): object | undefined {
    const next = readField(data, cursor) ?? "";
    return next === "" ? undefined : writeField(input, field, next);
  },
};
