/**
 * A part of a line. Views hold these, and a dialect prints them. A bare string is text, which the dialect escapes.
 */
export type Inline = string | InlineNode;

export type InlineNode =
  | { readonly kind: "parts"; readonly parts: readonly Inline[] }
  /** Markdown of our own that every site reads alike: labels, and the notation of types. */
  | { readonly kind: "markup"; readonly text: string }
  /** Markdown of the document's author. */
  | { readonly kind: "markdown"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  /** A URL; whether it becomes a link is up to the site. */
  | { readonly kind: "url"; readonly url: string }
  /** A link to a URL or to another page; without a label it shows its URL. */
  | { readonly kind: "link"; readonly url: string; readonly label: Inline }
  /** An element that links of the same page can have as their target. */
  | { readonly kind: "anchor"; readonly anchor: string }
  | { readonly kind: "anchorLink"; readonly anchor: string; readonly label: Inline }
  | { readonly kind: "break" };

/** The content of an empty cell. */
export const NOTHING: Inline = { kind: "markup", text: "-" };

export function markup(text: string): Inline {
  return text === "" ? "" : { kind: "markup", text };
}

export function code(text: string): Inline {
  return { kind: "code", text };
}

/** Markdown of the document's author; `""` where there is nothing to be seen. */
export function markdown(text = ""): Inline {
  return text.trim() === "" ? "" : { kind: "markdown", text };
}

/** Text of the document's author; `""` where there is nothing to be seen. */
export function text(value = ""): Inline {
  return value.trim();
}

/** Concatenates parts. */
export function joinInline(parts: readonly Inline[], separator: Inline = ""): Inline {
  const present = separator === "" ? parts.filter((part) => part !== "") : parts;
  const [only = ""] = present;
  if (present.length <= 1) return only;
  if (separator === "") return { kind: "parts", parts: present };
  return { kind: "parts", parts: present.flatMap((part, index) => (index === 0 ? [part] : [separator, part])) };
}

/** The parts without duplicates. */
export function uniqueInline(parts: readonly Inline[]): Inline[] {
  if (parts.length < 2) return [...parts];
  return [...new Map(parts.map((part) => [typeof part === "string" ? part : JSON.stringify(part), part])).values()];
}
