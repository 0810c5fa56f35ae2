import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { NormalizedDocument } from "../document/normalizing/normalized-document.ts";
import { NO_CACHE, type Cache, type CacheKey } from "../incremental/cache.ts";
import { schemaPointer } from "../document/references/schema-reference.ts";
import { ExampleReviewer, type ExampleMismatch } from "./example-mismatches.ts";
import type { ApiModel, Pointer } from "../model/model.ts";
import { indexSchemas } from "../model/schemas/properties.ts";
import { listCallbacks, listLinks, listWebhooks } from "./unsupported-fields.ts";

/** Warns of parts of a document that the model leaves out, and of contradictions in it. Equal warnings are merged. */
export function reviewDocument(
  { root, origin }: NormalizedDocument,
  model: ApiModel,
  cache: Cache = NO_CACHE,
): Diagnostic[] {
  const reviewer = new ExampleReviewer(indexSchemas(model.schemas));
  const locate = ({ pointer, reason }: ExampleMismatch): Mismatch => ({ place: origin(pointer), reason });
  const mismatches = model.schemas.flatMap((named) =>
    cache.getOrCompute(keyOf(schemaPointer(named.key)), () => reviewer.reviewSchema(named.schema).map(locate)),
  );
  const members = { webhooks: listWebhooks(root).map(origin), callbacks: [] as Place[], links: [] as Place[] };
  for (const operation of model.operations) {
    const found = cache.getOrCompute(keyOf(operation.pointer), () => ({
      callbacks: listCallbacks(root, operation.pointer).map(origin),
      links: listLinks(root, operation.pointer).map(origin),
      mismatches: reviewer.reviewOperation(operation).map(locate),
    }));
    members.callbacks.push(...found.callbacks);
    members.links.push(...found.links);
    mismatches.push(...found.mismatches);
  }
  return [...warnOfMembers(members), ...warnOfMismatches(mismatches)];
}

/** The result of a part contains its pointer, so the key needs it, too. */
function keyOf(pointer: Pointer): CacheKey {
  return { kind: "review", parts: [pointer], given: [pointer] };
}

interface Mismatch {
  readonly place: Place;
  readonly reason: string;
}

function warnOfMembers(members: Readonly<Record<"webhooks" | "callbacks" | "links", readonly Place[]>>): Diagnostic[] {
  return (["webhooks", "callbacks", "links"] as const).flatMap((field) => {
    const [first, ...others] = members[field];
    // The value of a member may be long.
    const place = first && "pointer" in first ? { ...first, at: "key" as const } : first;
    return place === undefined ? [] : [createDiagnostic("unsupported-field", { field, others: others.length }, place)];
  });
}

/** Operations share examples, so a mismatch may be found several times. */
function warnOfMismatches(mismatches: readonly Mismatch[]): Diagnostic[] {
  const distinct = new Map(mismatches.map((mismatch) => [JSON.stringify(mismatch), mismatch]));
  return Array.from(distinct.values(), ({ place, reason }) => createDiagnostic("example-mismatch", { reason }, place));
}
