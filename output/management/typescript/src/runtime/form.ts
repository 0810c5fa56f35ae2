/** https://spec.openapis.org/oas/v3.2.0.html#encoding-object */
import type { BodyDescriptor, PartDescriptor } from "./operation.js";
import { expandParameter } from "./parameter-style.js";
import { isJson, toJsonText, toText } from "./value-text.js";

type FormDescriptor = Pick<BodyDescriptor, "kind" | "parts">;

/** A name with what stands under it, in pieces that are one pair or part each. */
interface Field {
  readonly name: string;
  readonly part: PartDescriptor;
  /** Percent-encoded pairs, where the field has a style. */
  readonly pairs?: readonly string[];
  readonly items: readonly unknown[];
}

/** Lists repeat the name and objects are JSON, unless the document has it otherwise. */
export function serializeForm(value: unknown, body: FormDescriptor): string {
  // Who has written the form already knows better.
  if (typeof value === "string") return value;
  if (value instanceof URLSearchParams) return value.toString();
  return listFields(value, body)
    .flatMap(({ name, part, pairs, items }) => {
      if (pairs) return pairs;
      const texts = items.map((item) => [name, toPartText(item, part)]);
      return texts.length > 0 ? [new URLSearchParams(texts).toString()] : [];
    })
    .join("&");
}

/** A part for each field: files as they are, objects as JSON, all else as text. */
export function toFormData(value: unknown, body: FormDescriptor): FormData {
  if (value instanceof FormData) return value;
  const form = new FormData();
  for (const { name, part, pairs, items } of listFields(value, body)) {
    for (const pair of pairs ?? []) {
      const end = pair.indexOf("=");
      const key = decodeURIComponent(pair.slice(0, end));
      form.append(key, decodeURIComponent(pair.slice(end + 1)));
    }
    for (const item of items) appendPart(form, name, item, part);
  }
  return form;
}

/** The fields that hold something, each item of a list by itself. */
function listFields(value: unknown, { kind, parts = {} }: FormDescriptor) {
  const fields = Object.entries(Object(value) as Record<string, unknown>);
  return fields.map(([name, field]): Field => {
    const part = (Object.hasOwn(parts, name) && parts[name]) || {};
    const isWhole = part.contentType !== undefined && isJson(part.contentType);
    const items = (!isWhole && Array.isArray(field) ? field : [field]).filter(
      (item) => item !== undefined && item !== null,
    );
    if (part.style === undefined || items.some((item) => item instanceof Blob))
      return { name, part, items };
    const { allowReserved = false } = part;
    const parameter = {
      ...part,
      in: "query",
      name,
      // Nothing but the pair's own signs may stand in the way of decoding a part.
      allowReserved: allowReserved && kind === "form",
    } as const;
    return { name, part, pairs: expandParameter(parameter, field), items: [] };
  });
}

function appendPart(
  form: FormData,
  name: string,
  item: unknown,
  part: PartDescriptor,
): void {
  const { contentType: type } = part;
  if (item instanceof Blob) {
    if (item.type || type === undefined) form.append(name, item);
    else {
      const { name: fileName = "blob" } = item as Partial<File>;
      form.append(name, item.slice(0, item.size, type), fileName);
    }
  } else if (type === undefined ? !isObject(item) : type === "text/plain")
    form.append(name, toText(item));
  else {
    const text = toPartText(item, part);
    form.append(name, new Blob([text], { type: type ?? "application/json" }));
  }
}

function toPartText(item: unknown, { contentType = "" }: PartDescriptor) {
  return isJson(contentType) ? toJsonText(item) : toText(item);
}

function isObject(item: unknown): boolean {
  return typeof item === "object" && !(item instanceof Date);
}
