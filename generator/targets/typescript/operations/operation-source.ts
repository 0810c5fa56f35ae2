import { nameBugs } from "../../../diagnostics/invariant.ts";
import type { ApiModel } from "../../../model/model.ts";
import type { Cache } from "../../../incremental/cache.ts";
import { dependOn } from "../../../plan/operation-key.ts";
import { toDocs } from "../code/comment.ts";
import { Imports, type Importing } from "../code/imports.ts";
import { assigned, enclose, group, printLayout } from "../code/layout.ts";
import { describeCode, type OperationCode, type TypeName } from "./operation-code.ts";
import type { Int64Context } from "./int64-places.ts";
import { layOutParameters } from "./parameters.ts";
import { ReturnType } from "./return-type.ts";
import type { PageLocator } from "../package/page-address.ts";
import { createUseValue } from "./runtime-values.ts";
import { createSecurityContext } from "./security-descriptor.ts";
import type { OperationTypes, TypeOperation } from "../types/request-type.ts";
import { joinParagraphs } from "../types/schema-doc.ts";
import { listUnusualNames, type ResourceNames, type SdkNames } from "../sdk-names.ts";
import type { Method, Parameter, Statement } from "../code/source-files.ts";
import { layOutRecord } from "../code/value-layout.ts";
import { declareOperationTypes } from "../types/operation-types.ts";

/** The code of one operation, as plain JSON. */
export interface OperationSource {
  /** The types that are declared only for this operation. */
  readonly types: Importing<readonly string[]>;
  /** Its function with its descriptor, for the file of its resource. */
  readonly functions: Importing<readonly Statement[]>;
  /** Its method, for the class of the client or the group. */
  readonly method: Importing<Method>;
  /** The method on one line: `users.list(request?: ListUsers): Users`. */
  readonly signature: string;
  /** The type of a page's items. Absent: the answer is not paginated. */
  readonly item?: string | undefined;
}

export interface OperationSourceInput {
  readonly model: ApiModel;
  readonly cache: Cache;
  readonly names: SdkNames;
  readonly typeOperation: TypeOperation;
  readonly int64?: Int64Context | undefined;
  /** Absent: no pages are published. */
  readonly pages?: PageLocator | undefined;
}

/** Writes the code of all operations, by id. Results of earlier runs are reused. */
export async function writeOperations(input: OperationSourceInput): Promise<ReadonlyMap<string, OperationSource>> {
  const { model, cache, names, typeOperation, int64, pages } = input;
  const schemaNames = new Set([...names.schemas.values()].flatMap(({ response, request }) => [response, request]));
  const security = createSecurityContext(model);
  const common = JSON.stringify([security, listUnusualNames(names.schemas)]);
  const sources = new Map<string, OperationSource>();
  for (const operation of model.operations) {
    const own = names.operations.get(operation.id);
    const resource = names.resources.get(operation.tags[0] ?? "");
    if (own === undefined || resource === undefined) continue;
    const key = { kind: "operation", ...dependOn(operation, [common, JSON.stringify([own, resource])]) };
    sources.set(
      operation.id,
      await cache.getOrCompute(key, () =>
        nameBugs(`the operation ${operation.id}`, () => {
          const types = typeOperation(operation);
          const code = describeCode(operation, { names: own, types, security, int64, page: pages?.locate(operation) });
          return {
            types: declareOperationTypes(operation, types, schemaNames),
            functions: writeFunction(code),
            method: writeMethod(code, resource),
            signature: printSignature(own.methodPath, types),
            item: types.item?.name,
          };
        }),
      ),
    );
  }
  return sources;
}

function printSignature(method: string, { request, result, isRequestOptional }: OperationTypes): string {
  const argument = request ? `request${isRequestOptional ? "?" : ""}: ${request.name}` : "";
  return `${method}(${argument}): ${result.name}`;
}

const RUNTIME = "../runtime";

function writeFunction(operation: OperationCode): Importing<readonly Statement[]> {
  const { names, request, item, describe, documentation } = operation;
  const imports = new Imports();
  const use = createUseValue(imports, RUNTIME);
  const addType = (name: string): string => imports.addType("../types.js", name);
  const addRuntimeType = createAddRuntimeType(imports, RUNTIME);
  const descriptor = item
    ? imports.addType(`${RUNTIME}/pages/pages.js`, "PagedOperation")
    : imports.addType(`${RUNTIME}/operation.js`, "OperationDescriptor");
  // It is inside the function, so that bundlers can drop both.
  const constant = [`const operation: ${descriptor} =`, assigned(layOutRecord(describe(use))), ";"];
  const call = [
    use(item ? "callPages" : "callOperation"),
    enclose("(", ["client", "operation", request ? "request" : "undefined", "options"], ")"),
  ];
  const returnType = writeReturnType(operation, addType, addRuntimeType);
  const parameters = [
    { name: "client", type: addRuntimeType("ApiClient") },
    ...listCallParameters(operation, addType, addRuntimeType),
  ];
  const declaration: Statement = {
    kind: "Function",
    isExported: true,
    name: names.function,
    docs: toDocs(
      joinParagraphs(documentation.text, ["@param client - The client that sends the call.", ...documentation.tags]),
    ),
    parameters: layOutParameters(parameters, {
      start: `export function ${names.function}`,
      end: `: ${returnType.line} {`,
      depth: 0,
    }),
    returnType: returnType.layOut(0),
    statements: [printLayout(constant, 1), printLayout(["return ", group(call), ";"], 1)],
  };
  return { code: [declaration], imports: imports.record() };
}

function writeMethod(operation: OperationCode, resource: ResourceNames): Importing<Method> {
  const { names, request, documentation } = operation;
  const imports = new Imports();
  const root = resource.group === undefined ? "." : "..";
  const addType = (name: string): string => imports.addType(`${root}/types.js`, name);
  const addRuntimeType = createAddRuntimeType(imports, `${root}/runtime`);
  const module = imports.addNamespace(`${root}/operations/${resource.file}.js`, resource.namespace);
  const client = resource.group === undefined ? "this" : `this.${CLIENT_FIELD}`;
  const call = [`${module}.${names.function}`, enclose("(", [client, ...(request ? ["request"] : []), "options"], ")")];
  const returnType = writeReturnType(operation, addType, addRuntimeType);
  const parameters = listCallParameters(operation, addType, addRuntimeType);
  const code: Method = {
    name: names.method,
    docs: toDocs(joinParagraphs(documentation.text, documentation.tags)),
    parameters: layOutParameters(parameters, { start: names.method, end: `: ${returnType.line} {`, depth: 1 }),
    returnType: returnType.layOut(1),
    statements: [printLayout(["return ", group(call), ";"], 2)],
  };
  return { code, imports: imports.record() };
}

/** The member of a group that has the client. It is private, so that editors and loggers do not show it. */
export const CLIENT_FIELD = "#client";

type AddType = (name: string) => string;

/** The module of the runtime that only an API with pages needs. */
export const PAGE_PROMISE = "pages/page-promise";

/** The parameters that function and method share. */
function listCallParameters(
  { request, isRequestOptional }: OperationCode,
  addType: AddType,
  addRuntimeType: AddType,
): Parameter[] {
  return [
    ...(request ? [{ name: "request", type: writeType(request, addType), hasQuestionToken: isRequestOptional }] : []),
    { name: "options", type: addRuntimeType("CallOptions"), hasQuestionToken: true },
  ];
}

function createAddRuntimeType(imports: Imports, runtime: string): AddType {
  return (name) => imports.addType(`${runtime}/${name === "PagePromise" ? PAGE_PROMISE : "index"}.js`, name);
}

function writeReturnType({ result, item }: OperationCode, addType: AddType, addRuntimeType: AddType): ReturnType {
  const name = writeType(result, addType);
  const type = result.isOptional ? `${name} | undefined` : name;
  if (item === undefined) return new ReturnType(addRuntimeType("ApiPromise"), [type]);
  return new ReturnType(addRuntimeType("PagePromise"), [type, writeType(item, addType)]);
}

function writeType({ name, isImported }: TypeName, addType: AddType): string {
  return isImported ? addType(name) : name;
}
