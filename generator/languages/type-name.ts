import type { Name } from "../model/model.ts";
import { toPascalCase } from "../model/names/casing.ts";
import { splitWords } from "../model/names/words.ts";
import { toIdentifierName } from "./identifier.ts";

/**
 * The name of a type, in SDKs and on pages, in PascalCase: `user_list` becomes `UserList`. A name that already is in
 * PascalCase, such as `QRCodeDto`, is unchanged.
 */
export function toTypeName({ text, words }: Name): string {
  const isPascalCase = /^[A-Z][A-Za-z0-9]*$/.test(text) && splitWords(text).join() === words.join();
  return isPascalCase ? text : toIdentifierName(toPascalCase(words));
}
