import type { OperationDescriptor } from "../operation.js";
import { readOwn } from "../request/own-member.js";

/** Names of properties, the outermost first. An empty path is the whole value. */
export type FieldPath = readonly string[];

/** How an operation is paged: `{ ...byNumber, field: ["page"], items: ["list"] }`. */
export interface Pages {
  /** Returns the argument of the call for the next page; `undefined` after the last one. */
  readonly next: (pages: Pages, page: Page) => object | undefined;
  /** Where the data has the items. Absent: the data is the list of items. */
  readonly items?: FieldPath;
  /** Where the argument has the page's number, its offset or its cursor. */
  readonly field?: FieldPath;
  /** The number of the first page. Absent: 1. */
  readonly first?: number;
  /** Where the data has the cursor of the next page. */
  readonly cursor?: FieldPath;
  /** Where the data has the number of all items. */
  readonly total?: FieldPath;
  /** Where the data says whether there is another page. */
  readonly more?: FieldPath;
}

/** A page that has arrived. */
export interface Page {
  readonly operation: OperationDescriptor;
  readonly input: object;
  readonly data: unknown;
  readonly headers: Headers;
  readonly items: readonly unknown[];
  /** The number of items so far, including those of this page. */
  readonly seen: number;
}

/** An operation that returns pages. */
export interface PagedOperation extends OperationDescriptor {
  readonly pages: Pages;
}

/** Reads the value at a path; `undefined` if there is none. */
export function readField(value: unknown, path: FieldPath = []): unknown {
  return path.reduce(readOwn, value);
}

/** Returns a copy with the value at a path. */
export function writeField(
  holder: unknown,
  [name = "", ...rest]: FieldPath,
  value: unknown,
): object {
  const inner =
    rest.length === 0
      ? value
      : writeField(readField(holder, [name]), rest, value);
  return { ...(holder as object | undefined), [name]: inner };
}
