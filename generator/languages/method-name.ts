import type { ClientMethod, MethodCase, Operation } from "../model/model.ts";
import { CASINGS } from "./casings.ts";
import { toIdentifierName } from "./identifier.ts";

/** What every object has already, what the SDK's base class adds, and what would make a promise of a client. */
const RESERVED_MEMBERS: ReadonlySet<string> = new Set(
  (
    "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ constructor hasOwnProperty " +
    "isPrototypeOf propertyIsEnumerable toJSON toLocaleString toString valueOf then call withOptions"
  ).split(" "),
);

/** What a method of the TypeScript client is called: the SDK declares it, and pages tell it. */
export function nameMethod(words: readonly string[], methodCase: MethodCase): string {
  return nameFreeMember(words, methodCase, "operation");
}

/** What a group of methods is called, which is a member of the client next to its methods. */
export function nameMethodGroup(words: readonly string[], methodCase: MethodCase): string {
  return nameFreeMember(words, methodCase, "group");
}

/** Where the client has the method of an operation: `users.create`, or `createUser` on the client itself. */
export function nameMethodPath(operation: Pick<Operation, "name" | "clientMethod">, methodCase: MethodCase): string {
  const { group, name } = clientMethodOf(operation);
  const method = nameMethod(name.words, methodCase);
  return group === undefined ? method : `${nameMethodGroup(group.words, methodCase)}.${method}`;
}

export function clientMethodOf({ name, clientMethod }: Pick<Operation, "name" | "clientMethod">): ClientMethod {
  return clientMethod ?? { name };
}

/** What words are as a member of the client, whether it has one of that name already or not. */
export function nameMember(words: readonly string[], methodCase: MethodCase): string {
  return toIdentifierName(CASINGS[methodCase](words));
}

/** Whether every client has such a member already. */
export function isReservedMember(words: readonly string[], methodCase: MethodCase): boolean {
  return RESERVED_MEMBERS.has(nameMember(words, methodCase));
}

function nameFreeMember(words: readonly string[], methodCase: MethodCase, kind: "operation" | "group"): string {
  return isReservedMember(words, methodCase)
    ? nameFreeMember([...words, kind], methodCase, kind)
    : nameMember(words, methodCase);
}
