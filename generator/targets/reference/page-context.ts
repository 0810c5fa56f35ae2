import type { ApiModel } from "../../model/model.ts";
import type { View } from "../../model/schemas/views.ts";
import type { SchemaIndex } from "../../model/schemas/properties.ts";
import type { ToExampleBlock } from "./examples/example-block.ts";
import type { Sampler } from "../../model/samples/sampler.ts";
import type { Language } from "../../languages/language.ts";
import type { Labels } from "./labels.ts";
import type { Cells } from "./schemas/cells.ts";
import type { FindIndents, PrintTemplate } from "./print-template.ts";
import type { ReferenceOptions } from "./reference-options.ts";
import type { TableFormats } from "./columns.ts";
import type { ModelNames } from "./names/model-name.ts";

/** What all pages share of the model, besides their schemas, and the name of the spec. */
export type PageModel = Pick<ApiModel, "client" | "securitySchemes" | "envelope" | "servers" | "auth" | "int64"> & {
  readonly spec: string;
};

/** What all pages share, whatever their language and locale. */
export interface ReferenceContext {
  readonly model: PageModel;
  readonly schemas: SchemaIndex;
  readonly names: ModelNames;
  readonly options: ReferenceOptions;
  /** Those that the options name. */
  readonly languages: readonly Language[];
  readonly tables: TableFormats;
  readonly toExampleBlock: ToExampleBlock;
  readonly sampler: Sampler;
  readonly printTemplate: PrintTemplate;
  readonly indents: FindIndents;
}

/** What pages share that have the same tables: those of a locale, in languages that name fields alike. */
export interface TableContext extends ReferenceContext {
  readonly view: View;
  readonly labels: Labels;
  /** Absent where tables have the names that travel. */
  readonly nameField?: Language["nameField"];
  readonly cells: Cells;
}

/** A context for what a call takes, and one for what it gives. */
export type TableContexts = Readonly<Record<View, TableContext>>;
