import { findValue, joinPointer } from "../syntax/json-pointer.ts";
import type { Pointer } from "../model/model.ts";
import { type SourceObject, asObject, objectEntries } from "../syntax/values.ts";

/** The pointers of all webhooks. The model has no requests that the API sends. */
export function listWebhooks(root: SourceObject): Pointer[] {
  return listMembers(root, "webhooks", "");
}

/** The pointers of an operation's callbacks. */
export function listCallbacks(root: SourceObject, operation: Pointer): Pointer[] {
  return listMembers(findOperation(root, operation), "callbacks", operation);
}

/** The pointers of the links in an operation's responses. */
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
