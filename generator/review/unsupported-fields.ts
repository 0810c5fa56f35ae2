import { findValue, joinPointer } from "../syntax/json-pointer.ts";
import type { Pointer } from "../model/model.ts";
import { type SourceObject, asObject, objectEntries } from "../syntax/values.ts";

/** What an API calls by itself, and what may follow a call, has no place in the model: the pointers of all of it. */
export function listWebhooks(root: SourceObject): Pointer[] {
  return listMembers(root, "webhooks", "");
}

/** Those of the operation at a pointer. */
export function listCallbacks(root: SourceObject, operation: Pointer): Pointer[] {
  return listMembers(findOperation(root, operation), "callbacks", operation);
}

/** Those of the responses of the operation at a pointer. */
export function listLinks(root: SourceObject, operation: Pointer): Pointer[] {
  return objectEntries(findOperation(root, operation)["responses"]).flatMap(([status, response]) =>
    listMembers(response, "links", joinPointer(operation, "responses", status)),
  );
}

function findOperation(root: SourceObject, pointer: Pointer): SourceObject {
  return asObject(findValue(root, pointer));
}

function listMembers(holder: SourceObject, field: string, pointer: Pointer): Pointer[] {
  return objectEntries(holder[field]).map(([name]) => joinPointer(pointer, field, name));
}
