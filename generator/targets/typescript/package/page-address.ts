import { fillPageUrl } from "../../../addresses/page-url.ts";
import { nameAddresses } from "../../../addresses/operation-addresses.ts";
import type { Operation } from "../../../model/model.ts";
import type { TargetInput } from "../../../plan/target.ts";

/** Where the reference pages are published. */
export interface PageLocator {
  /** What all addresses have in common. */
  readonly start: string;
  readonly locate: (operation: Operation) => string;
}

/** Gives the addresses of pages by the setting `pageUrl`; absent: without it. */
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
