import type { Operation } from "../../../model/model.ts";
import { listMediaLimitations } from "./media-limitations.ts";
import { listRequestLimitations } from "./request-limitations.ts";
import type { Limitation } from "./limitation.ts";

/** The limitations of an operation. */
export function listLimitations(operation: Operation): Limitation[] {
  return [...listRequestLimitations(operation), ...listMediaLimitations(operation)];
}
