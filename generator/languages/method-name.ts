import { toCamelCase, toPascalCase, toSnakeCase } from "../model/names/casing.ts";
import type { MethodCase } from "../model/model.ts";
import { toIdentifierName } from "./identifier.ts";

/** What every object has already, what the SDK's base class adds, and what would make a promise of a client. */
const RESERVED_MEMBERS: ReadonlySet<string> = new Set(
  (
    "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ constructor hasOwnProperty " +
    "isPrototypeOf propertyIsEnumerable toJSON toLocaleString toString valueOf then call withOptions"
  ).split(" "),
);

const CASINGS: Readonly<Record<MethodCase, (words: readonly string[]) => string>> = {
  camel: toCamelCase,
  snake: toSnakeCase,
  pascal: toPascalCase,
};

/** What a method of the TypeScript client is called: the SDK declares it, and pages tell it. */
export function nameMethod(words: readonly string[], methodCase: MethodCase): string {
  const name = toIdentifierName(CASINGS[methodCase](words));
  return RESERVED_MEMBERS.has(name) ? nameMethod([...words, "operation"], methodCase) : name;
}
