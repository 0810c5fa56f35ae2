import { createDiagnostic } from "../diagnostics/catalogue.ts";
import { pointAtKey, type Diagnostic, type NodePlace, type Place } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { ApiModel, Name, Operation, Pointer } from "../model/model.ts";
import { listCollisions } from "../model/names/distinguish.ts";
import { joinPointer } from "../syntax/json-pointer.ts";

export interface MethodReview {
  /** The configured names, by operation id. */
  readonly given: Readonly<Record<string, string>> | undefined;
  /** The place of the spec's settings. */
  readonly configured: NodePlace | undefined;
  readonly origin: (pointer: Pointer) => Place;
}

/** Reports configured names of unknown operations, and members of the client with equal names. */
export function reviewMethods(
  model: Pick<ApiModel, "operations" | "resources">,
  { given = {}, configured = { file: "", pointer: "" }, origin }: MethodReview,
): Diagnostic[] {
  const placeSetting = (id: string): NodePlace => {
    return { ...configured, pointer: joinPointer(configured.pointer, "methodNames", id) };
  };
  const ids = model.operations.map(({ id }) => id);
  const unknown = Object.keys(given).filter((id) => !ids.includes(id));
  const place = ({ id, pointer }: Member): Place => {
    return id !== undefined && Object.hasOwn(given, id) ? placeSetting(id) : pointAtKey(origin(pointer));
  };
  return [
    ...unknown.map((id) =>
      createDiagnostic("unknown-operation", { id, suggestion: suggest(id, ids) }, pointAtKey(placeSetting(id))),
    ),
    // Configured names come second in a pair, as the user can change them.
    ...listScopes(model, given)
      .flatMap((members) => listCollisions(members))
      .map(({ first, second }) => createDiagnostic("ambiguous-name", { kind: "methods" }, place(second), place(first))),
  ];
}

/** A method, or a group of methods. */
interface Member {
  readonly name: Name;
  readonly pointer: Pointer;
  /** The id of the method's operation. */
  readonly id?: string;
}

/** The members of the client, and of each group. */
function listScopes({ operations, resources }: Pick<ApiModel, "operations" | "resources">, given: object): Member[][] {
  const scopes = new Map<Name | undefined, Member[]>();
  const isGiven = ({ id }: Operation): boolean => Object.hasOwn(given, id);
  for (const { id, pointer, clientMethod } of [...operations].sort((a, b) => Number(isGiven(a)) - Number(isGiven(b)))) {
    if (clientMethod === undefined) continue;
    const { group, name } = clientMethod;
    scopes.set(group, [...(scopes.get(group) ?? []), { name, pointer, id }]);
  }
  const groups = resources.filter(({ name }) => scopes.has(name));
  return [...scopes].map(([group, members]) => (group === undefined ? [...groups, ...members] : members));
}
