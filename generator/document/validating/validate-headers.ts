/** https://spec.openapis.org/oas/v3.1.1.html#header-object */
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import { joinPointer } from "../../syntax/json-pointer.ts";
import { followReferences } from "../references/follow-references.ts";
import { getReference } from "../references/reference.ts";
import type { SourceNode } from "../spec-document.ts";
import type { Validation } from "./validation.ts";
import { type SourceObject, asObject, isObject } from "../../syntax/values.ts";
import { childOf } from "../source-node.ts";

/** Headers are inlined, so none may contain itself through the encodings of its content. */
export function validateHeaders(validation: Validation, root: SourceObject): void {
  const { document } = validation;
  const visited = new Set<unknown>();

  function visit(holder: SourceNode, open: ReadonlySet<unknown>): void {
    const header = followReferences(document, holder);
    if (typeof header === "string") return;
    if (open.has(header.value)) {
      const place = { file: holder.file, pointer: joinPointer(holder.pointer, "$ref") };
      validation.report(createDiagnostic("reference-cycle", { reference: getReference(holder.value) ?? "" }, place));
    }
    if (visited.has(header.value)) return;
    visited.add(header.value);
    for (const content of listMembers(childOf(header, "content"))) {
      for (const encoding of listMembers(childOf(content, "encoding"))) {
        const parts = listMembers(childOf(encoding, "headers"));
        for (const part of parts) visit(part, new Set([...open, header.value]));
      }
    }
  }

  const { headers } = asObject(root["components"]);
  const components = { file: document.root.name, pointer: "/components/headers", value: headers };
  for (const header of listMembers(components)) visit(header, new Set());
}

function listMembers(map: SourceNode): SourceNode[] {
  return isObject(map.value) ? Object.keys(map.value).map((key) => childOf(map, key)) : [];
}
