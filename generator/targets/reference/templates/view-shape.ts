import type { SampleView } from "../../../languages/sample-view.ts";
import { LABEL_NAMES } from "../label-names.ts";
import type { PrintedTable } from "../dialect/block-printer.ts";
import type { Labels } from "../labels.ts";
import type {
  PrintedContents,
  PrintedGuide,
  PrintedIndex,
  PrintedModelPage,
  PrintedPage,
} from "../pages/view-printer.ts";

/** The names that a template can use: `true` is a text or a flag, a list has the shape of its items. */
export type Shape = true | readonly [Shape] | { readonly [name: string]: Shape };

/** The shape of a view, so that the compiler compares the two. */
type ShapeOf<View> = [View] extends [string | boolean | undefined]
  ? true
  : Exclude<View, false | undefined> extends readonly (infer Item)[]
    ? readonly [ShapeOf<Item>]
    : { readonly [Name in keyof Exclude<View, false | undefined>]-?: ShapeOf<Exclude<View, false | undefined>[Name]> };

const LABELS = Object.fromEntries(LABEL_NAMES.map((name) => [name, true])) as ShapeOf<Labels>;

const HEAD = { frontMatter: true, notice: true, lastUpdated: true, origin: true } as const;

const PAGE: ShapeOf<PrintedPage> = {
  ...HEAD,
  labels: LABELS,
  title: true,
  deprecated: true,
  facts: true,
  description: true,
  method: true,
  hasPageIterators: true,
  request: true,
  sample: true,
  response: true,
  errors: true,
  models: [{ anchor: true, title: true, text: true }],
};

const MODEL: ShapeOf<PrintedModelPage> = {
  ...HEAD,
  anchor: true,
  title: true,
  text: true,
  models: [{ anchor: true, title: true, text: true }],
};

const CONTENTS: ShapeOf<PrintedContents> = { ...HEAD, title: true, contents: true };

const GUIDE: ShapeOf<PrintedGuide> = { ...HEAD, title: true, description: true, see: [true] };

const INDEX: ShapeOf<PrintedIndex> = {
  ...GUIDE,
  guidesHeading: true,
  guides: [true],
  heading: true,
  table: true,
  models: true,
};

const TABLE: ShapeOf<PrintedTable> = {
  formatterIgnore: true,
  isAligned: true,
  head: [true],
  delimiters: [true],
  rows: [[true]],
};

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
  hasPages: true,
  http: {
    method: true,
    isHead: true,
    url: true,
    headers: [true],
    text: true,
    file: true,
    form: [true],
    multipart: [true],
  },
};

/** The shape of the view that a template prints; `undefined` for a partial, which prints another one's. */
export function shapeOf(path: string): Shape | undefined {
  if (path === "page.hbs") return PAGE;
  if (path === "index.hbs") return INDEX;
  if (path === "contents.hbs") return CONTENTS;
  if (path === "guide.hbs") return GUIDE;
  if (path === "model.hbs") return MODEL;
  if (path === "partials/table.hbs") return TABLE;
  return path.startsWith("languages/") ? SAMPLE : undefined;
}
