import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, NodePlace, Place } from "../diagnostics/diagnostic.ts";
import type { NormalizedDocument } from "../document/normalizing/normalized-document.ts";
import { NO_CACHE, type Cache } from "../incremental/cache.ts";
import type { ApiModel, Operation, PagesRule } from "../model/model.ts";
import { findPages, isMeantFor, type PagesFault } from "../model/pages/find-pages.ts";
import { PAGES_EXTENSION, readPagesRule } from "../model/pages/pages-rules.ts";
import { indexSchemas } from "../model/schemas/properties.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { findValue, joinPointer } from "../syntax/json-pointer.ts";
import { asObject } from "../syntax/values.ts";

export interface PagesReview {
  readonly document: Pick<NormalizedDocument, "root" | "origin">;
  readonly model: ApiModel;
  /** The rules of the configuration. */
  readonly rules?: readonly PagesRule[] | undefined;
  /** The place of the spec's settings. */
  readonly configured?: NodePlace | undefined;
  readonly cache?: Cache | undefined;
}

/** Reports rules for pages that have no effect: those of operations, and those of the configuration. */
export function reviewPages({ document, model, rules = [], configured, cache = NO_CACHE }: PagesReview): Diagnostic[] {
  const { root, origin } = document;
  const own = model.operations.flatMap((operation): Diagnostic[] => {
    const pointer = joinPointer(operation.pointer, PAGES_EXTENSION);
    const value = asObject(findValue(root, operation.pointer))[PAGES_EXTENSION];
    if (value === undefined || value === false) return [];
    const reason = judgeExtension(value, operation, model);
    return reason === undefined ? [] : [createDiagnostic("unused-pages", { reason }, origin(pointer))];
  });
  const place = configured ?? { file: "", pointer: "" };
  return [...own, ...rules.flatMap((rule, index) => judgeRule(rule, { model, cache, place: placeRule(place, index) }))];
}

function placeRule(place: NodePlace, index: number): NodePlace {
  return { ...place, pointer: joinPointer(place.pointer, "pages", String(index)) };
}

function judgeExtension(value: unknown, operation: Operation, { schemas }: ApiModel): string | undefined {
  const rule = readPagesRule(value);
  if (rule === undefined) return "it must be false, or have `by` and the fields that go with it";
  return reasonOf(findPages(rule, operation, indexSchemas(schemas)));
}

interface RuleReview {
  readonly model: ApiModel;
  readonly cache: Cache;
  readonly place: NodePlace;
}

function judgeRule(rule: PagesRule, { model, cache, place }: RuleReview): Diagnostic[] {
  const { operations, schemas } = model;
  const judge = (operation: Operation): { readonly reason?: string | undefined } =>
    cache.getOrCompute({ kind: "pages", parts: [operation.pointer], given: [JSON.stringify(rule)] }, () => ({
      reason: reasonOf(findPages(rule, operation, indexSchemas(schemas))),
    }));
  const warn = (reason: string, at: Place, suggestion?: string): Diagnostic =>
    createDiagnostic("unused-pages", { reason, suggestion }, at);
  if (rule.operations === undefined) {
    const isUsed = operations.some(
      (operation) => isMeantFor(rule, operation.id) && judge(operation).reason === undefined,
    );
    return isUsed ? [] : [warn("no operation has all of its fields", place)];
  }
  return rule.operations.flatMap((id, index) => {
    const operation = operations.find((each) => each.id === id);
    const reason = operation === undefined ? `the document has no operation \`${id}\`` : judge(operation).reason;
    const pointer = joinPointer(place.pointer, "operations", String(index));
    const suggestion =
      operation === undefined
        ? suggest(
            id,
            operations.map((each) => each.id),
          )
        : undefined;
    return reason === undefined ? [] : [warn(reason, { ...place, pointer }, suggestion)];
  });
}

function reasonOf(found: object | PagesFault): string | undefined {
  return "reason" in found ? found.reason : undefined;
}
