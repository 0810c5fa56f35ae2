import { joinPointer } from "../syntax/json-pointer.ts";
import { findMismatch } from "../model/schemas/match-schema.ts";
import type { Example, MediaType, Operation, Pointer, Schema } from "../model/model.ts";
import type { SchemaIndex } from "../model/schemas/properties.ts";

export interface ExampleMismatch {
  /** The pointer of the example. */
  readonly pointer: Pointer;
  readonly reason: string;
}

/** Finds examples that do not match their schemas. */
export class ExampleReviewer {
  readonly #schemas: SchemaIndex;
  /** Results for shared holders of examples, by their schemas. */
  readonly #known = new Map<Schema, readonly ExampleMismatch[]>();

  constructor(schemas: SchemaIndex) {
    this.#schemas = schemas;
  }

  /** The mismatches in a schema. */
  reviewSchema(schema: Schema): ExampleMismatch[] {
    const mismatches: ExampleMismatch[] = [];
    this.#visit(schema, mismatches);
    return mismatches;
  }

  /** The mismatches in the parameters, body and responses of an operation. */
  reviewOperation({ parameters, body, responses }: Operation): ExampleMismatch[] {
    return [
      ...parameters.flatMap((parameter) => this.#reviewHolder(parameter)),
      ...[...(body ? [body] : []), ...responses].flatMap(({ content }) =>
        content.flatMap((media) => (hasSchema(media) ? this.#reviewHolder(media) : [])),
      ),
    ];
  }

  #reviewHolder({ examples, schema, pointer }: ExampleHolder): readonly ExampleMismatch[] {
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    const mismatches: ExampleMismatch[] = [];
    if (examples !== schema.examples) this.#review(examples, { schema, pointer }, mismatches);
    this.#visit(schema, mismatches);
    this.#known.set(schema, mismatches);
    return mismatches;
  }

  #visit(schema: Schema, mismatches: ExampleMismatch[]): void {
    const visit = (inner: Schema): void => this.#visit(inner, mismatches);
    const visitHeld = (holders: readonly { readonly schema: Schema }[]): void =>
      holders.forEach((holder) => visit(holder.schema));
    this.#review(schema.examples, { schema, pointer: schema.pointer }, mismatches);
    switch (schema.kind) {
      case "array":
        return visit(schema.items);
      case "tuple":
        return [...schema.items, schema.rest].forEach(visit);
      case "record":
        visit(schema.values);
        return visitHeld(schema.patterns);
      case "object":
        visitHeld(schema.properties);
        visitHeld(schema.patterns);
        return schema.additional && visit(schema.additional);
      case "union":
      case "intersection":
        return schema.members.forEach(visit);
      default:
    }
  }

  #review(
    examples: readonly Example[],
    { schema, pointer }: Omit<ExampleHolder, "examples">,
    mismatches: ExampleMismatch[],
  ): void {
    for (const { name, value } of examples) {
      const reason = findMismatch(value, schema, this.#schemas);
      if (reason === undefined) continue;
      const at = name === undefined ? joinPointer(pointer, "example") : joinPointer(pointer, "examples", name, "value");
      mismatches.push({ pointer: at, reason });
    }
  }
}

function hasSchema(media: MediaType): media is MediaType & ExampleHolder {
  return media.schema !== undefined;
}

/** A parameter or media type with a schema. */
interface ExampleHolder {
  readonly examples: readonly Example[];
  readonly schema: Schema;
  readonly pointer: Pointer;
}
