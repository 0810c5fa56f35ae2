/** https://spec.openapis.org/oas/v3.1.1.html#support-for-x-www-form-urlencoded-request-bodies */
import type { Body, FormField } from "./body.js";
import { fillFields, toFieldText } from "./form-fields.js";

export const form: Body = {
  mediaType: "application/x-www-form-urlencoded",
  write: (value, { mediaType, key = "", fields }) => ({
    content: toFormText(value, key, fields),
    contentType: mediaType,
  }),
};

/** Writes a form. Lists repeat the name and objects are JSON, unless the document says otherwise. */
export function toFormText(
  value: unknown,
  key: string,
  fields?: Readonly<Record<string, FormField>>,
): string {
  // The caller has already written the form.
  if (typeof value === "string") return value;
  if (value instanceof URLSearchParams) return value.toString();
  return fillFields(value, key, fields)
    .flatMap(({ name, label, field, pairs, items }) => {
      if (pairs) return pairs;
      const texts = items.map((item) => [
        name,
        toFieldText(item, label, field),
      ]);
      return texts.length > 0 ? [new URLSearchParams(texts).toString()] : [];
    })
    .join("&");
}
