import { formatComment } from "../code/comment.ts";
import { hardLine, printLayout } from "../code/layout.ts";
import { layOutAliased, layOutObject } from "./type-layout.ts";
import type { TypeShape } from "./type-shape.ts";

export interface NamedType {
  readonly name: string;
  readonly shape: TypeShape;
  /** Lines that came through the comment door. */
  readonly documentation: readonly string[];
}

/** Declares a type. Objects become interfaces, as editors show those by name. */
export function declareType({ name, shape, documentation }: NamedType): string {
  const text =
    shape.kind === "object"
      ? printLayout([`export interface ${name} `, layOutObject(shape)])
      : printLayout([`export type ${name} =`, layOutAliased(shape), ";", hardLine]).trimEnd();
  return documentation.length === 0 ? text : `${formatComment(documentation)}\n${text}`;
}
