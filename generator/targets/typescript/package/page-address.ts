import { fillPageUrl } from "../../../addresses/page-url.ts";
import { nameAddresses } from "../../../addresses/operation-addresses.ts";
import type { Operation } from "../../../model/model.ts";
import type { TargetInput } from "../../../plan/target.ts";

/** The location of the published reference pages. */
export interface PageLocator {
  /** The common prefix of all URLs. */
  readonly start: string;
  readonly locate: (operation: Operation) => string;
}

/** Creates a locator for the setting `pageUrl`; `undefined` without it. */
export function createPageLocator({
  spec,
  model,
  options: { pageUrl },
}: Pick<TargetInput, "spec" | "model" | "options">): PageLocator | undefined {
  if (typeof pageUrl !== "string") return undefined;
  const { operations } = nameAddresses(model);
  return {
    start: pageUrl.replace(/\{.*$/s, ""),
    locate: ({ id }) => fillPageUrl(pageUrl, { spec, ...operations.get(id) }),
  };
}
