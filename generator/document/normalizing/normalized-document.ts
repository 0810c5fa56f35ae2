import type { Place } from "../../diagnostics/diagnostic.ts";
import { findValue } from "../../syntax/json-pointer.ts";
import type { JsonObject } from "../../syntax/json-value.ts";
import type { DocumentParts } from "./document-parts.ts";

/**
 * The API in one shape, OpenAPI 3.1: the only references left are those of schemas to `#/components/schemas/…`, all else
 * stands where it is used; parameters and servers of a path are pushed down to its operations.
 */
export interface NormalizedDocument {
  readonly root: JsonObject & { readonly components: { readonly schemas: JsonObject } };
  /** From a pointer into `root` to what the author wrote. */
  readonly origin: (pointer: string) => Place;
  /** The parameters, headers, responses and bodies that are referred to, by what they are in `root`: the same wherever used. */
  readonly sharedHolders: ReadonlyMap<object, SharedHolder>;
  /** By their pointers. */
  readonly parts: DocumentParts;
}

/** A parameter, header, response or body that is referred to. */
export interface SharedHolder {
  /** What its author called it; unique among those of its kind. */
  readonly name: string;
  /** Where it stands, whichever operations use it. */
  readonly pointer: string;
}

/** Remembers for places of the normalized document where they come from; what is below them is below their origin. */
export class Origins {
  readonly #anchors = new Map<string, { readonly file: string; readonly pointer: string }>();
  readonly #copies = new Map<string, string>();

  add(pointer: string, { file, pointer: origin }: { readonly file: string; readonly pointer: string }): void {
    this.#anchors.set(pointer, { file, pointer: origin });
  }

  /** What stands at a pointer is what stands at another. */
  addCopy(pointer: string, original: string): void {
    this.#copies.set(pointer, original);
  }

  /** The place of a pointer into the document, of which the part is normalized that has it. */
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
