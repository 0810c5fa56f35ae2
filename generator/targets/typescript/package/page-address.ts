import type { JsonObject, Operation } from "../../../model/model.ts";
import { toFileName } from "../../../printing/file-name.ts";
import type { SdkNames } from "../sdk-names.ts";

/** Where the reference pages are published. */
export interface PageLocator {
  /** What all addresses have in common. */
  readonly start: string;
  readonly locate: (operation: Operation) => string;
}

/** Gives the addresses of pages by the setting `pageUrl`; absent: without it. */
export function createPageLocator({ pageUrl }: JsonObject, { resources }: SdkNames): PageLocator | undefined {
  if (typeof pageUrl !== "string") return undefined;
  return {
    start: pageUrl.replace(/\{.*$/s, ""),
    locate: ({ name, tags }) => {
      const parts: Readonly<Record<string, string>> = {
        resource: resources.get(tags[0] ?? "")?.file ?? "",
        operation: toFileName(name.words),
      };
      return encodeURI(pageUrl.replace(/\{(resource|operation)\}/g, (place, part: string) => parts[part] ?? place));
    },
  };
}
