import type { ApiModel } from "../../../model/model.ts";
import { encodeLinkUrl, type ToUrl } from "../markdown/link-url.ts";
import type { PagePaths } from "./page-paths.ts";

/** A link as Redoc has it, to a tag, an operation or a heading of the API's description. */
const REDOC_LINK = /#(?:tag|operation|section)\//;

/** Whether a text may have links to other pages. */
export function hasPageLinks(text: string): boolean {
  return REDOC_LINK.test(text);
}

/** Where links to `#tag/…` and `#operation/…` go: to the pages of one language. */
export class PageLinks {
  readonly #paths: PagePaths;
  readonly #operations: ReadonlyMap<string, string>;
  readonly #tags: ReadonlyMap<string, string>;
  /** What all pages of the language begin with. */
  readonly #base: string;

  constructor({ operations }: Pick<ApiModel, "operations">, paths: PagePaths) {
    this.#paths = paths;
    const all = [...paths.pages.values(), ...paths.indexes.values()];
    this.#base = all.every((page) => page.startsWith(paths.root)) ? paths.root : "";
    this.#operations = new Map(
      operations.flatMap(({ id, method, path }) => {
        const page = paths.pages.get(id) ?? "";
        return [[id, page] as const, [`${path}/${method.toLowerCase()}`, page] as const];
      }),
    );
    const pages = [...paths.guides, ...paths.indexes];
    // A tag as it is written goes before one that is only like it.
    this.#tags = new Map([...pages.map(([tag, page]) => [fold(tag), page] as const), ...pages]);
  }

  /** Whether links between the pages say nothing of their language. */
  get isBelowRoot(): boolean {
    return this.#base === this.#paths.root;
  }

  /** All that a link depends on. */
  get digest(): string {
    return JSON.stringify([...this.#operations, ...this.#tags]);
  }

  /** The URL of a page, seen from another one. */
  linkTo(page: string, from: string): string {
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    const isBeside = page.startsWith(folder) && !page.slice(folder.length).includes("/");
    return isBeside ? encodeLinkUrl(`./${page.slice(folder.length)}`) : this.#linkBelow(this.climbFrom(from), page);
  }

  /** From a page up to what all have in common, so that pages of one depth have the same links in their texts. */
  climbFrom(from: string): string {
    const depth = from.slice(this.#base.length).split("/").length - 1;
    return depth === 0 ? "./" : "../".repeat(depth);
  }

  /** Resolves the links of the pages that `climb` leads up from; what is none of ours is left to `others`. */
  resolveFrom(climb: string, others: ToUrl): ToUrl {
    const known = new Set<string>();
    return (text) => {
      // The result of an earlier call: a text may be read twice.
      if (known.has(text)) return text;
      const page = this.#findPage(text.trim());
      if (page === undefined) return others(text);
      const url = this.#linkBelow(climb, page);
      known.add(url);
      return url;
    };
  }

  #linkBelow(climb: string, page: string): string {
    return encodeLinkUrl(climb + page.slice(this.#base.length));
  }

  #findPage(url: string): string | undefined {
    const [, kind, rest = ""] = /^#(tag|operation|section)\/(.+)$/s.exec(decode(url)) ?? [];
    if (kind === "section") return this.#paths.start;
    if (kind === "operation") return this.#operations.get(rest);
    return kind === undefined ? undefined : this.#findTagPage(rest);
  }

  /** `Users/operation/getUser`, `Users/paths/~1users/get`, or a tag, which headings of its description may follow. */
  #findTagPage(rest: string): string | undefined {
    const [, id] = /\/operation\/(.+)$/s.exec(rest) ?? [];
    if (id !== undefined) return this.#operations.get(id);
    const [, path = "", method = ""] = /\/paths\/([^/]+)\/(\w+)$/.exec(rest) ?? [];
    const page = this.#operations.get(`${path.replaceAll("~1", "/").replaceAll("~0", "~")}/${method.toLowerCase()}`);
    if (page !== undefined) return page;
    for (let tag = rest; tag !== ""; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("/")))) {
      const found = this.#tags.get(tag) ?? this.#tags.get(fold(tag));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** What tags share whose links are written alike. */
function fold(tag: string): string {
  return tag
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
