import type { SampleView } from "../../../languages/sample-view.ts";
import { LABEL_NAMES } from "../label-names.ts";
import type { IndexView } from "../pages/index-pages.ts";
import type { OperationView } from "../pages/operation-page.ts";

/** The names that a template can use: `true` is a text or a flag, a list has the shape of its items. */
export type Shape = true | readonly [Shape] | { readonly [name: string]: Shape };

/** The shape of a view, so that the compiler compares the two. */
type ShapeOf<View> = [View] extends [string | boolean | undefined]
  ? true
  : Exclude<View, false | undefined> extends readonly (infer Item)[]
    ? readonly [ShapeOf<Item>]
    : { readonly [Name in keyof Exclude<View, false | undefined>]-?: ShapeOf<Exclude<View, false | undefined>[Name]> };

const LABELS = Object.fromEntries(LABEL_NAMES.map((name) => [name, true])) as ShapeOf<OperationView["labels"]>;

const HEAD = { notice: [true], lastUpdated: true, origin: true } as const;

const PAGE: ShapeOf<OperationView> = {
  ...HEAD,
  labels: LABELS,
  title: true,
  deprecated: true,
  description: true,
  factMarker: true,
  facts: [true],
  method: true,
  request: true,
  sample: true,
  response: true,
  errors: true,
  models: [{ anchor: true, title: true, text: true }],
  omitted: true,
};

const INDEX: ShapeOf<IndexView> = { ...HEAD, title: true, description: true, heading: true, table: true };

const SAMPLE: ShapeOf<SampleView> = {
  install: true,
  package: true,
  packageName: true,
  clientType: true,
  client: true,
  sdkClient: true,
  credentials: [{ name: true, capitalName: true, key: true, literal: true }],
  server: true,
  method: true,
  requestType: true,
  fields: [{ name: true, capitalName: true, value: true }],
  others: true,
  request: true,
  hasResult: true,
  http: { method: true, url: true, headers: [true], text: true, file: true, form: [true], multipart: [true] },
};

/** The shape of the view that a template prints; `undefined` for a partial, which prints another one's. */
export function shapeOf(path: string): Shape | undefined {
  if (path === "page.hbs") return PAGE;
  if (path === "index.hbs") return INDEX;
  return path.startsWith("languages/") ? SAMPLE : undefined;
}
