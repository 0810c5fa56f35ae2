import type { Place } from "../diagnostics/diagnostic.ts";
import type { JsonObject } from "../diagnostics/json-value.ts";

/**
 * The API in one shape, OpenAPI 3.1: the only references left are those of schemas to `#/components/schemas/…`, all else
 * stands where it is used; parameters and servers of a path are pushed down to its operations.
 */
export interface NormalizedDocument {
  readonly root: JsonObject & { readonly components: { readonly schemas: JsonObject } };
  /** From a pointer into `root` to what the author wrote. */
  readonly origin: (pointer: string) => Place;
}

/** Remembers for places of the normalized document where they come from; what is below them is below their origin. */
export class Origins {
  readonly #anchors = new Map<string, { readonly file: string; readonly pointer: string }>();

  add(pointer: string, { file, pointer: origin }: { readonly file: string; readonly pointer: string }): void {
    this.#anchors.set(pointer, { file, pointer: origin });
  }

  /** What stands at a pointer was taken from what stands at another. */
  addCopy(pointer: string, original: string): void {
    const anchor = this.#anchors.get(original);
    if (anchor !== undefined) this.#anchors.set(pointer, anchor);
  }

  find(pointer: string): Place {
    for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
      const anchor = this.#anchors.get(pointer.slice(0, end));
      if (anchor !== undefined) return { file: anchor.file, pointer: anchor.pointer + pointer.slice(end) };
      if (end === 0) break;
    }
    return { file: "", pointer };
  }
}
