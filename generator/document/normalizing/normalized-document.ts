import type { Place } from "../../diagnostics/diagnostic.ts";
import { findValue } from "../../syntax/json-pointer.ts";
import type { JsonObject } from "../../syntax/json-value.ts";
import type { DocumentParts } from "./document-parts.ts";

/**
 * The API in one shape, OpenAPI 3.1. The only references are those of schemas to `#/components/schemas/…`. All other
 * targets are inlined, and operations have the parameters and servers of their paths.
 */
export interface NormalizedDocument {
  readonly root: JsonObject & { readonly components: { readonly schemas: JsonObject } };
  /** Maps a pointer into `root` to the place where the author wrote it. */
  readonly origin: (pointer: string) => Place;
  /**
   * Referenced parameters, headers, responses and bodies. The keys are objects in `root`, which all their uses share.
   */
  readonly sharedHolders: ReadonlyMap<object, SharedHolder>;
  /** The parts, by pointer. */
  readonly parts: DocumentParts;
}

/** A parameter, header, response or body that references name. */
export interface SharedHolder {
  /** The author's name for it. Unique within its kind. */
  readonly name: string;
  /** Its pointer, which is the same for all operations that use it. */
  readonly pointer: string;
}

/** Remembers the origins of nodes of the normalized document. Descendants of a node follow its origin. */
export class Origins {
  readonly #anchors = new Map<string, { readonly file: string; readonly pointer: string }>();
  readonly #copies = new Map<string, string>();

  add(pointer: string, { file, pointer: origin }: { readonly file: string; readonly pointer: string }): void {
    this.#anchors.set(pointer, { file, pointer: origin });
  }

  /** Gives one pointer the origin of another. */
  addCopy(pointer: string, original: string): void {
    this.#copies.set(pointer, original);
  }

  /** Finds the origin of a pointer. If it is in a lazy part, the part is normalized first. */
  find(root: JsonObject, pointer: string): Place {
    findValue(root, pointer);
    return this.#find(pointer);
  }

  #find(pointer: string): Place {
    for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
      const [above, below] = [pointer.slice(0, end), pointer.slice(end)];
      const original = this.#copies.get(above);
      if (original !== undefined) return this.#find(original + below);
      const anchor = this.#anchors.get(above);
      if (anchor !== undefined) return { file: anchor.file, pointer: anchor.pointer + below };
      if (end === 0) break;
    }
    return { file: "", pointer };
  }
}
