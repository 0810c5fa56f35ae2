import type { Example, Schema } from "../../../model/model.ts";
import { selectView, type Viewing } from "../../../model/schemas/select-view.ts";
import { chooseExample, type Chosen } from "./choose-example.ts";

/** `chooseExample` as a request or a response has it. */
export function chooseInView(
  schema: Schema,
  viewing: Viewing,
  examples: readonly Example[] = schema.examples,
): Chosen | undefined {
  const chosen = chooseExample(schema, viewing.schemas, examples);
  return chosen && { value: selectView(chosen.value, schema, viewing) };
}
