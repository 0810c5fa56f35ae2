import { isIdentifierName } from "../../../languages/identifier.ts";
import { formatComment } from "../code/comment.ts";
import {
  assigned,
  enclose,
  group,
  hardLine,
  ifBroken,
  indent,
  join,
  line,
  softLine,
  type Layout,
} from "../code/layout.ts";
import { toPropertyKey } from "../code/literals.ts";
import { KEYWORDS, type ObjectShape, type PropertyShape, type TupleItem, type TypeShape } from "./type-shape.ts";

/** Lays out a type as the annotation of a property. */
export function layOutType(shape: TypeShape): Layout {
  return isListed(shape) ? group(indent([softLine, layOutMembers(shape.members)])) : layOut(shape);
}

/** Lays out a type after the `=` of an alias. A list of members breaks its own lines. */
export function layOutAliased(shape: TypeShape): Layout {
  return isListed(shape) ? [" ", layOutType(shape)] : assigned(layOut(shape));
}

/** Whether a union is laid out as a list of members. */
function isListed(shape: TypeShape): shape is TypeShape & { readonly kind: "union" } {
  return shape.kind === "union" && !isHugged(shape.members);
}

/** `Record<…>`, `ApiPromise<…>`: a generic type with its arguments. */
export function layOutGeneric(name: string, ...parameters: readonly TypeShape[]): Layout {
  const [first] = parameters;
  const staysOnLine =
    parameters.length === 1 && first !== undefined && (first.kind === "name" || first.kind === "object");
  const laidOut = parameters.map(layOutWithoutIndent);
  return staysOnLine ? [name, "<", laidOut, ">"] : [name, enclose("<", laidOut, ">")];
}

function layOut(shape: TypeShape): Layout {
  switch (shape.kind) {
    case "name":
      return shape.text;
    case "array":
      return [layOutOperand(shape.items), "[]"];
    case "tuple":
      return enclose(
        "[",
        shape.items.map((item) => layOutTupleItem(item, shape.items.length)),
        "]",
      );
    case "record":
      return layOutGeneric("Record", { kind: "name", text: "string" }, shape.values);
    case "stream":
      return layOutGeneric("AsyncIterable", shape.items);
    case "object":
      return layOutObject(shape);
    case "union":
      return layOutWithoutIndent(shape);
    case "intersection":
      return layOutIntersection(shape.members);
  }
}

/** Lays out an item of a list in brackets, which already indents it. */
function layOutWithoutIndent(shape: TypeShape): Layout {
  if (shape.kind !== "union") return layOut(shape);
  return isHugged(shape.members) ? layOutHugged(shape.members) : layOutMembers(shape.members);
}

/** Lays out an operand of an operator with a higher precedence than unions and intersections. */
function layOutOperand(shape: TypeShape): Layout {
  if (shape.kind === "intersection") return ["(", layOut(shape), ")"];
  if (shape.kind !== "union") return layOut(shape);
  if (isHugged(shape.members)) return ["(", layOutHugged(shape.members), ")"];
  return ["(", group([indent([softLine, layOutMembers(shape.members)]), softLine]), ")"];
}

function layOutTupleItem({ type, mode }: TupleItem, count: number): Layout {
  if (mode === "rest") return ["...", layOutOperand(type), "[]"];
  if (mode === "optional") return [type.kind === "name" ? layOut(type) : layOutOperand(type), "?"];
  if (type.kind !== "union" || isHugged(type.members) || count === 1) return layOutWithoutIndent(type);
  const members = [ifBroken(["(", softLine]), layOutMembers(type.members)];
  return group([indent(members), softLine, ifBroken(")")]);
}

/** Whether a union is an object or reference with `null`. Prettier lays it out like the object itself. */
function isHugged(members: readonly TypeShape[]): boolean {
  const nulls = members.filter((member) => member.kind === "name" && member.text === "null");
  return nulls.length === members.length - 1 && members.some(isObjectOrReference);
}

/** Keywords, literals and parts of other types are not references. */
function isObjectOrReference(shape: TypeShape): boolean {
  if (shape.kind === "name") return isIdentifierName(shape.text) && !KEYWORDS.has(shape.text);
  return shape.kind === "object" || shape.kind === "record";
}

function layOutHugged(members: readonly TypeShape[]): Layout {
  return join(" | ", members.map(layOut));
}

/** `a | b`, or a line for each member. */
function layOutMembers(members: readonly TypeShape[]): Layout {
  const laidOut = members.map((member) =>
    indent(member.kind === "intersection" ? layOutOperand(member) : layOut(member)),
  );
  return group([ifBroken("| "), join([line, "| "], laidOut)]);
}

function layOutIntersection(members: readonly TypeShape[]): Layout {
  let wasIndented = false;
  const parts = members.map((member, index): Layout => {
    const operand = member.kind === "union" ? layOutOperand(member) : layOut(member);
    const previous = members[index - 1];
    if (previous === undefined) return operand;
    const objects = Number(previous.kind === "object") + Number(member.kind === "object");
    if (objects === 0) return indent([" &", line, operand]);
    if (objects === 1 && index > 1) wasIndented = true;
    return [" & ", wasIndented ? indent(operand) : operand];
  });
  return group(parts);
}

/** An object type with a line for each property. */
export function layOutObject({ properties, others }: Omit<ObjectShape, "kind">): Layout {
  const members = properties.map((property) => layOutProperty(property));
  if (others !== undefined) {
    const key = group([indent([softLine, "key: string"]), softLine]);
    members.push(["[", key, "]: ", layOutType(others), ";"]);
  }
  return ["{", indent([hardLine, join(hardLine, members)]), hardLine, "}"];
}

function layOutProperty({ key, isOptional, isReadonly = false, type, documentation }: PropertyShape): Layout {
  const comment = formatComment(documentation);
  const lines = comment === "" ? [] : comment.split("\n").flatMap((text) => [text, hardLine]);
  return [
    ...lines,
    isReadonly ? "readonly " : "",
    toPropertyKey(key),
    isOptional ? "?: " : ": ",
    layOutType(type),
    ";",
  ];
}
