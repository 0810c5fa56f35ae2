import type { Name } from "../model/model.ts";
import { toPascalCase } from "../model/names/casing.ts";
import { splitWords } from "../model/names/words.ts";
import { toIdentifierName } from "./identifier.ts";

/**
 * The name of a type, which pages and SDKs share: PascalCase, and as its author has written it where that is PascalCase
 * already, so that `QRCodeDto` stays what it is and `user_list` is `UserList`.
 */
export function toTypeName({ text, words }: Name): string {
  const isPascalCase = /^[A-Z][A-Za-z0-9]*$/.test(text) && splitWords(text).join() === words.join();
  return isPascalCase ? text : toIdentifierName(toPascalCase(words));
}
