/** https://spec.openapis.org/oas/v3.2.0.html#encoding-object */
import { expandParameter } from "../parameters/expand-parameter.js";
import type { FormField } from "./body.js";
import { percentEncode } from "../request/percent-encoding.js";
import {
  isJson,
  nameMember,
  toJsonText,
  toText,
} from "../request/value-text.js";
import { isFile } from "./file.js";

/** A field of a form with its values, each of which is one pair or part. */
export interface FilledField {
  readonly name: string;
  /** Where the argument has it, for messages. */
  readonly label: string;
  readonly field: FormField;
  /** Percent-encoded pairs, where the field has a style. */
  readonly pairs?: readonly string[];
  readonly items: readonly unknown[];
}

/** Lists the fields of a form with their values. The items of a list are values of their own. */
export function fillFields(
  value: unknown,
  key: string,
  fields: Readonly<Record<string, FormField>> = {},
): FilledField[] {
  const entries = Object.entries(Object(value) as Record<string, unknown>);
  return entries.map(([name, content]): FilledField => {
    const label = nameMember(key, name);
    const field = (Object.hasOwn(fields, name) && fields[name]) || {};
    const { style, contentType = "" } = field;
    const isList = Array.isArray(content) && !isJson(contentType);
    const items = (isList ? content : [content]).filter(
      (item) => item !== undefined && item !== null,
    );
    if (style === undefined || items.some(isFile))
      return { name, label, field, items };
    const parameter = {
      name,
      key: label,
      encode: percentEncode,
      ...field,
      style,
    };
    const pairs = expandParameter(parameter, content);
    return { name, label, field, pairs, items };
  });
}

/** Writes a value of a form as text: as JSON if its content type says so, or if it is an object. */
export function toFieldText(
  item: unknown,
  label: string,
  { contentType = "" }: FormField,
): string {
  return isJson(contentType) ? toJsonText(item, label) : toText(item, label);
}
