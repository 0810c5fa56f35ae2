import type { JsonValue } from "../model/model.ts";
import type { Code } from "../printing/value-layout.ts";

/** A call of a method with one value for each of its fields. */
export interface Call {
  readonly client: string;
  readonly method: string;
  readonly fields: readonly { readonly name: string; readonly value: JsonValue | Code }[];
}
