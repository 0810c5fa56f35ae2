import type { ApiModel } from "../../model/model.ts";
import type { View } from "../../model/schemas/views.ts";
import type { SchemaIndex } from "../../model/schemas/properties.ts";
import type { PrintExample } from "./examples/example-text.ts";
import type { LanguageProfile } from "../../languages/languages.ts";
import type { Labels } from "./labels.ts";
import type { ToMarkdownBlock } from "./markdown/markdown-block.ts";
import type { Cells } from "./schemas/cells.ts";
import type { Places } from "./place.ts";
import type { ReferenceOptions } from "./reference-options.ts";
import type { TableFormats } from "./tables.ts";
import type { ModelNames } from "./names/model-name.ts";

/** What all pages share of the model, beside the schemas that they lead to. */
export type PageModel = Pick<ApiModel, "client" | "securitySchemes" | "envelope">;

/** What all pages share, whatever their language and locale. */
export interface ReferenceContext {
  readonly model: PageModel;
  readonly schemas: SchemaIndex;
  readonly names: ModelNames;
  readonly options: ReferenceOptions;
  readonly tables: TableFormats;
  readonly toBlock: ToMarkdownBlock;
  readonly places: Places;
  readonly printExample: PrintExample;
}

/** What pages share that have the same tables: those of a locale, in languages that name fields alike. */
export interface TableContext extends ReferenceContext {
  readonly view: View;
  readonly labels: Labels;
  /** Absent where tables have the names that travel. */
  readonly nameField?: LanguageProfile["nameField"];
  readonly cells: Cells;
}

/** A context for what a call takes, and one for what it gives. */
export type TableContexts = Readonly<Record<View, TableContext>>;
