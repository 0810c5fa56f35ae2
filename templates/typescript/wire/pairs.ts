/** Names with texts, of which each is taken once: what is left over was not expected. */
export class Pairs {
  readonly #pairs: { readonly name: string; readonly text: string }[];

  constructor(pairs: Iterable<readonly [name: string, text: string]>) {
    this.#pairs = Array.from(pairs, ([name, text]) => ({ name, text }));
  }

  /** Pairs such as `a=1&b=2`: the names decoded, the texts as they travel. */
  static parse(text: string, separator = "&"): Pairs {
    const pieces = text.split(separator).filter((piece) => piece !== "");
    return new Pairs(
      pieces.map((piece) => {
        const end = piece.includes("=") ? piece.indexOf("=") : piece.length;
        return [decodeText(piece.slice(0, end)), piece.slice(end + 1)];
      }),
    );
  }

  /** The texts under a name, in their order. */
  take(name: string): string[] {
    const texts = this.#pairs.filter((pair) => pair.name === name);
    for (const pair of texts) this.#pairs.splice(this.#pairs.indexOf(pair), 1);
    return texts.map(({ text }) => text);
  }

  get names(): string[] {
    return this.#pairs.map(({ name }) => name);
  }
}

/** A text without its percent-encoding; the sign `+` stays what it is. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
