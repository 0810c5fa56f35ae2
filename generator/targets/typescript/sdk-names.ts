import { toCamelCase, toPascalCase } from "../../model/names/casing.ts";
import type { ApiModel, MethodCase, Name, NamedSchema, Operation, Resource } from "../../model/model.ts";
import { toFileName } from "../../printing/file-name.ts";
import { nameSchemas as nameAlone } from "../../model/names/schema-names.ts";
import type { View } from "../../model/schemas/views.ts";
import { clientMethodOf, nameMethod, nameMethodGroup } from "../../languages/method-name.ts";
import { isIdentifier, toIdentifierName } from "../../languages/identifier.ts";
import { toTypeName } from "../../languages/type-name.ts";
import { RESERVED_NAMES } from "./reserved-names.ts";

/**
 * All names of the SDK that come from the model. They share one scope, except for methods, so that one index can export
 * them.
 */
export interface SdkNames {
  readonly client: string;
  readonly clientOptions: string;
  /** The names of a schema's views, by its key. A schema with one view only uses the response's. */
  readonly schemas: ReadonlyMap<string, Readonly<Record<View, string>>>;
  /** By operation id. */
  readonly operations: ReadonlyMap<string, OperationNames>;
  /** By tag. */
  readonly resources: ReadonlyMap<string, ResourceNames>;
}

export interface OperationNames {
  readonly method: string;
  /** The path of the method on the client: `users.create`, or only its name. */
  readonly methodPath: string;
  /** The standalone function. It has the method's name, unless a function cannot have it. */
  readonly function: string;
  readonly request: string;
  readonly result: string;
  /** The type of a page's items. Used only if the operation has pages. */
  readonly item: string;
}

export interface ResourceNames {
  /** The file's name without its extension. */
  readonly file: string;
  /** The namespace under which the client imports the file. */
  readonly namespace: string;
  /** The group that has its methods. Absent: they are on the client itself. */
  readonly group?: GroupNames;
}

export interface GroupNames {
  /** The member of the client. */
  readonly member: string;
  readonly class: string;
}

/**
 * Decides all names. Schemas come first and keep their own names, as users know them. A later name that is taken is
 * changed in a way that does not depend on the document's order.
 */
export function nameSdk(model: ApiModel, runtimeExports: readonly string[]): SdkNames {
  const scope = new Set([...RESERVED_NAMES, ...runtimeExports]);
  const { name, isGiven } = model.client;
  const client = claim(scope, [
    isGiven ? toIdentifierName(name.text) : toPascalName(name.words),
    `${toPascalName(name.words)}Class`,
  ]);
  const clientOptions = claim(scope, [`${client}Options`]);
  const schemas = nameSchemas(model.schemas, scope);
  const operations = nameOperations(model, scope);
  const resources = new Map(model.resources.map((resource) => [resource.tag, nameResource(resource, model, scope)]));
  return { client, clientOptions, schemas, operations, resources };
}

/**
 * The request view of every schema gets a name, even if it is not needed: to know that, all schemas would have to be
 * built.
 */
function nameSchemas(schemas: readonly NamedSchema[], scope: Set<string>): SdkNames["schemas"] {
  const responses = nameTypes(
    schemas.map(({ key, name }) => [key, toTypeName(name)]),
    scope,
  );
  const requests = nameTypes(
    schemas.map(({ key, inputName }) => [key, toTypeName(inputName)]),
    scope,
  );
  return new Map(
    schemas.map(({ key }) => [key, { response: responses.get(key) ?? "", request: requests.get(key) ?? "" }]),
  );
}

/** Assigns names by key. Names without collisions come first. */
function nameTypes(wanted: readonly (readonly [key: string, name: string])[], scope: Set<string>): Map<string, string> {
  const isFree = ([, name]: readonly [string, string]): boolean => !scope.has(name);
  const [free, others] = [wanted.filter(isFree), wanted.filter((entry) => !isFree(entry))];
  return new Map([...free, ...others].map(([key, name]) => [key, claim(scope, [name, `${name}Schema`])]));
}

/** The names of schemas that do not follow from their keys alone. */
export function listUnusualNames(schemas: SdkNames["schemas"]): [key: string, names: object][] {
  return [...schemas].filter(([key, { response, request }]) => {
    const [alone] = nameAlone([key]);
    return alone === undefined || response !== toTypeName(alone.name) || request !== toTypeName(alone.inputName);
  });
}

function nameOperations({ operations, client }: ApiModel, scope: Set<string>): Map<string, OperationNames> {
  const scopes: OperationScopes = { scope, methods: new Map() };
  const named = operations.map(
    (operation) => [operation, nameOperation(operation, client.methodCase, scopes)] as const,
  );
  // These come last, as few operations need them.
  return new Map(named.map(([{ id, name }, names]) => [id, { ...names, item: nameItem(name, scope) }]));
}

function nameItem({ words }: Name, scope: Set<string>): string {
  return claim(scope, [`${toPascalName(words)}Item`, `${toPascalName(words)}OperationItem`]);
}

interface OperationScopes {
  readonly scope: Set<string>;
  /** Taken names by the group's member. `""` is the client. */
  readonly methods: Map<string, Set<string>>;
}

function nameOperation(
  operation: Operation,
  methodCase: MethodCase,
  { scope, methods }: OperationScopes,
): Omit<OperationNames, "item"> {
  const { name } = operation;
  const short = nameMethod(name.words, methodCase);
  const long = nameMethod([...name.words, "operation"], methodCase);
  const typeName = toPascalName(name.words);
  return {
    ...nameOwnMethod(operation, methodCase, methods),
    function: claim(scope, isIdentifier(short) ? [short, long] : [long]),
    request: claim(scope, [`${typeName}Request`, `${typeName}OperationRequest`]),
    result: claim(scope, [`${typeName}Result`, `${typeName}OperationResult`]),
  };
}

function nameOwnMethod(
  operation: Operation,
  methodCase: MethodCase,
  methods: OperationScopes["methods"],
): Pick<OperationNames, "method" | "methodPath"> {
  const { group, name } = clientMethodOf(operation);
  const member = group === undefined ? "" : nameMethodGroup(group.words, methodCase);
  const taken = methods.get(member) ?? new Set();
  methods.set(member, taken);
  const candidates = [name.words, [...name.words, "operation"]].map((words) => nameMethod(words, methodCase));
  const method = claim(taken, candidates);
  return { method, methodPath: member === "" ? method : `${member}.${method}` };
}

function nameResource({ name, tag }: Resource, { client, operations }: ApiModel, scope: Set<string>): ResourceNames {
  const namespace = toIdentifierName(toCamelCase([...name.words, "operations"]));
  const isGroup = operations.some(({ tags, clientMethod }) => tags[0] === tag && clientMethod?.group !== undefined);
  return {
    file: toFileName(name.words),
    namespace: claim(scope, [namespace]),
    ...(isGroup && {
      group: {
        member: nameMethodGroup(name.words, client.methodCase),
        class: claim(scope, [toPascalName([...name.words, "methods"])]),
      },
    }),
  };
}

function toPascalName(words: readonly string[]): string {
  return toIdentifierName(toPascalCase(words));
}

/** Claims the first free candidate. If none is free, adds a number to the last one. */
function claim(scope: Set<string>, candidates: readonly string[]): string {
  let name = candidates.find((candidate) => !scope.has(candidate));
  for (let number = 2; name === undefined; number += 1) {
    const numbered = `${candidates.at(-1) ?? ""}${number}`;
    if (!scope.has(numbered)) name = numbered;
  }
  scope.add(name);
  return name;
}
