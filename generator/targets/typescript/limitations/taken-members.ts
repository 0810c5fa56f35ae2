import { createDiagnostic } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import {
  clientMethodOf,
  isReservedMember,
  nameMember,
  nameMethod,
  nameMethodGroup,
} from "../../../languages/method-name.ts";
import type { ApiModel, Operation } from "../../../model/model.ts";
import { placeInModel } from "../../../plan/model-place.ts";

/** Reports groups and methods with the name of another member of the client, if methods are grouped. */
export function diagnoseTakenMembers({ resources, operations, client }: ApiModel): Diagnostic[] {
  const { methodCase } = client;
  const used = new Set(operations.map(({ clientMethod }) => clientMethod?.group));
  const groups = resources.filter(({ name }) => used.has(name));
  const members = new Set(groups.map(({ name }) => nameMethodGroup(name.words, methodCase)));
  const isRenamed = (operation: Operation): boolean => {
    const { group, name } = clientMethodOf(operation);
    return group === undefined && name !== operation.name && members.has(nameMember(operation.name.words, methodCase));
  };
  return [
    ...groups
      .filter(({ name }) => isReservedMember(name.words, methodCase))
      .map(({ name: { words }, pointer }) => {
        const names = { name: nameMember(words, methodCase), instead: nameMethodGroup(words, methodCase) };
        return createDiagnostic("taken-member-name", { kind: "group", ...names }, placeInModel(pointer));
      }),
    ...operations.filter(isRenamed).map((operation) => {
      const instead = nameMethod(clientMethodOf(operation).name.words, methodCase);
      const parameters = { kind: "method", name: nameMember(operation.name.words, methodCase), instead } as const;
      return createDiagnostic("taken-member-name", parameters, { ...placeInModel(operation.pointer), at: "key" });
    }),
  ];
}
