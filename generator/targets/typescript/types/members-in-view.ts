import type { IntersectionSchema, Schema } from "../../../model/model.ts";
import { listProperties } from "../../../model/schemas/properties.ts";
import { hasTwoViews, isInView } from "../../../model/schemas/views.ts";
import type { ShapeContext } from "./shape-context.ts";

/** The members of an intersection in a view. A property that is not in the view for one member is removed from all. */
export function listMembersInView(
  schema: IntersectionSchema,
  { schemas, view }: Pick<ShapeContext, "schemas" | "view">,
): readonly Schema[] {
  if (!hasTwoViews(schema, schemas)) return schema.members;
  const properties = schema.members.flatMap((member) => listProperties(member, schemas) ?? []);
  const others = properties.filter((property) => !isInView(property, view, schemas));
  const names = new Set(others.map(({ wireName }) => wireName));
  return names.size === 0 ? schema.members : schema.members.flatMap((member) => leaveOut(member, names));
}

/** Removes properties from a member. If nothing else is left, the member is dropped. */
function leaveOut(member: Schema, names: ReadonlySet<string>): Schema[] {
  if (member.kind !== "object") return [member];
  const properties = member.properties.filter(({ wireName }) => !names.has(wireName));
  const alsoRequired = (member.alsoRequired ?? []).filter((name) => !names.has(name));
  const isEmpty = properties.length + alsoRequired.length === 0;
  if (isEmpty && member.additional === undefined && member.patterns.length === 0) return [];
  return [{ ...member, properties, alsoRequired }];
}
