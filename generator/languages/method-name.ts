import type { ClientMethod, MethodCase, Operation } from "../model/model.ts";
import { CASINGS } from "./casings.ts";
import { toIdentifierName } from "./identifier.ts";

/** Members of every object, members of the SDK's base class, and `then`, which would make a client a promise. */
const RESERVED_MEMBERS: ReadonlySet<string> = new Set(
  (
    "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ constructor hasOwnProperty " +
    "isPrototypeOf propertyIsEnumerable toJSON toLocaleString toString valueOf then call withOptions"
  ).split(" "),
);

/** The name of a method of the TypeScript client, in the SDK and on pages. */
export function nameMethod(words: readonly string[], methodCase: MethodCase): string {
  return nameFreeMember(words, methodCase, "operation");
}

/** The name of a group of methods, which is a member of the client like its methods. */
export function nameMethodGroup(words: readonly string[], methodCase: MethodCase): string {
  return nameFreeMember(words, methodCase, "group");
}

/** The path of an operation's method on the client: `users.create`, or `createUser`. */
export function nameMethodPath(operation: Pick<Operation, "name" | "clientMethod">, methodCase: MethodCase): string {
  const { group, name } = clientMethodOf(operation);
  const method = nameMethod(name.words, methodCase);
  return group === undefined ? method : `${nameMethodGroup(group.words, methodCase)}.${method}`;
}

export function clientMethodOf({ name, clientMethod }: Pick<Operation, "name" | "clientMethod">): ClientMethod {
  return clientMethod ?? { name };
}

/** Words as the name of a member, which may be reserved. */
export function nameMember(words: readonly string[], methodCase: MethodCase): string {
  return toIdentifierName(CASINGS[methodCase](words));
}

/** Whether every client already has a member of this name. */
export function isReservedMember(words: readonly string[], methodCase: MethodCase): boolean {
  return RESERVED_MEMBERS.has(nameMember(words, methodCase));
}

function nameFreeMember(words: readonly string[], methodCase: MethodCase, kind: "operation" | "group"): string {
  return isReservedMember(words, methodCase)
    ? nameFreeMember([...words, kind], methodCase, kind)
    : nameMember(words, methodCase);
}
