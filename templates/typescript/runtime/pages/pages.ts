import type { OperationDescriptor } from "../operation.js";
import { readOwn } from "../request/own-member.js";

/** Names of properties, the outermost first; none at all is the whole value. */
export type FieldPath = readonly string[];

/** How an operation tells its pages apart: `{ ...byNumber, field: ["page"], items: ["list"] }`. */
export interface Pages {
  /** The argument of the call for the page that comes next. Absent: there is none. */
  readonly next: (pages: Pages, page: Page) => object | undefined;
  /** Where the data has the items. Absent: it is the items. */
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
  /** How many items there were so far, those of this page among them. */
  readonly seen: number;
}

/** An operation whose answers are pages. */
export interface PagedOperation extends OperationDescriptor {
  readonly pages: Pages;
}

/** What is there; undefined where anything on the way is missing. */
export function readField(value: unknown, path: FieldPath = []): unknown {
  return path.reduce(readOwn, value);
}

/** A copy of the argument that has the value there. */
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
