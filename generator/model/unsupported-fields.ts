import { joinPointer } from "../diagnostics/json-pointer.ts";
import type { SourceObject } from "../document/spec-document.ts";
import { objectEntries } from "../document/values.ts";
import type { Pointer } from "./model.ts";
import type { OperationSource } from "./operations.ts";

/** A field that the model has no place for, with the pointers of all its members. */
export interface UnsupportedField {
  readonly field: "webhooks" | "callbacks" | "links";
  readonly members: readonly Pointer[];
}

/** What an API calls by itself, and what may follow a call: the model says nothing of them. */
export function findUnsupportedFields(root: SourceObject, operations: readonly OperationSource[]): UnsupportedField[] {
  const callbacks: Pointer[] = [];
  const links: Pointer[] = [];
  for (const { value, pointer } of operations) {
    callbacks.push(...listMembers(value, "callbacks", pointer));
    for (const [status, response] of objectEntries(value["responses"]))
      links.push(...listMembers(response, "links", joinPointer(pointer, "responses", status)));
  }
  const fields: readonly UnsupportedField[] = [
    { field: "webhooks", members: listMembers(root, "webhooks", "") },
    { field: "callbacks", members: callbacks },
    { field: "links", members: links },
  ];
  return fields.filter(({ members }) => members.length > 0);
}

function listMembers(holder: SourceObject, field: string, pointer: Pointer): Pointer[] {
  return objectEntries(holder[field]).map(([name]) => joinPointer(pointer, field, name));
}
