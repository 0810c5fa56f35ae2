import { decodePercent } from "../../document/references/reference.ts";

/** How many pages count as open: those of a few tabs. */
const MAX_PAGES = 4;

/** How long a browser may take to get a page that has changed. */
const MAX_MILLISECONDS = 3000;

/** The pages that browsers show, judging by their requests: the last ones requested. */
export class OpenPages {
  /** What to call when a page is requested, by the page's path in the site's folder. */
  readonly #pages = new Map<string, () => void>();

  has(page: string): boolean {
    return this.#pages.has(page);
  }

  /** Takes the URL of a request that was answered: a page that a browser shows is a module whose path ends with `.md`. */
  follow(url: string): void {
    const [, path] = /^\/([^?#]+\.md)(?:[?#]|$)/.exec(url) ?? [];
    if (path === undefined) return;
    const page = decodePercent(path);
    const onRequest = this.#pages.get(page);
    this.#pages.delete(page);
    this.#pages.set(page, () => undefined);
    onRequest?.();
    for (const oldest of [...this.#pages.keys()].slice(0, -MAX_PAGES)) this.#pages.delete(oldest);
  }

  /** Waits until a browser has requested an open page again. A page that no browser requests is no longer open. */
  waitForRequest(page: string): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#pages.delete(page);
        resolve();
      }, MAX_MILLISECONDS);
      this.#pages.set(page, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
