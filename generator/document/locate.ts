import { createLocator } from "../syntax/locate.ts";
import type { Locate } from "../syntax/parsed.ts";
import { positionOf, type Position } from "../diagnostics/code-frame.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import { parentPointer } from "../syntax/json-pointer.ts";
import { decodeText } from "../syntax/decode-text.ts";
import { publicName } from "./fetching/public-name.ts";
import { detectFormat } from "./reading/read.ts";
import type { ReadSource } from "./fetching/source-reader.ts";

/** A place as shown to a user. Without a position, it is the whole file. */
export interface Location {
  /** See `publicName`. */
  readonly file: string;
  readonly text?: string;
  readonly position?: Position;
}

interface LocatableText {
  readonly text: string;
  readonly find: Locate;
}

/** Resolves places to lines and columns. A text is parsed for positions once, at its first place. */
export class PlaceLocator {
  readonly #read: ReadSource;
  readonly #texts = new Map<string, Promise<LocatableText | undefined>>();

  constructor(read: ReadSource) {
    this.#read = read;
  }

  /**
   * Locates a place. If the author's text lacks the node, because OpenAPI versions differ, its nearest ancestor is
   * located.
   */
  async locate(place: Place): Promise<Location> {
    const file = publicName(place.file);
    if ("offset" in place) return { file, text: place.text, position: positionOf(place.text, place.offset) };
    const source = "pointer" in place ? await this.#load(place.file) : undefined;
    if (source === undefined || !("pointer" in place)) return { file };
    let at: "key" | "value" = place.at ?? "value";
    for (let pointer: string | undefined = place.pointer; pointer !== undefined; pointer = parentPointer(pointer)) {
      const offset = source.find(pointer, at);
      if (offset !== undefined) return { file, text: source.text, position: positionOf(source.text, offset) };
      at = "key";
    }
    return { file };
  }

  #load(file: string): Promise<LocatableText | undefined> {
    const loaded = this.#texts.get(file) ?? loadText(file, this.#read);
    this.#texts.set(file, loaded);
    return loaded;
  }
}

async function loadText(file: string, read: ReadSource): Promise<LocatableText | undefined> {
  try {
    const text = decodeText(await read(file));
    return { text, find: createLocator(text, detectFormat(file, text)) };
  } catch {
    return undefined; // The file was deleted after it was parsed.
  }
}
