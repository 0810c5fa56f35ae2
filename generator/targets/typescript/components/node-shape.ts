import ts from "typescript";
import { invariant } from "../../../diagnostics/invariant.ts";
import { toNumberLiteral, toStringLiteral } from "../code/literals.ts";
import { named, shapeIntersection, shapeUnion, type PropertyShape, type TypeShape } from "../types/type-shape.ts";

/** What we know about nodes of openapi-typescript that they do not show. */
export interface NodeNotes {
  /** The types that nodes stand for. */
  readonly shapes: WeakMap<ts.TypeNode, TypeShape>;
  /** Documentation of properties, as lines that came through the comment door. */
  readonly documentation: WeakMap<ts.TypeElement, readonly string[]>;
}

const KEYWORDS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, "string"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.BooleanKeyword, "boolean"],
  [ts.SyntaxKind.UnknownKeyword, "unknown"],
  [ts.SyntaxKind.NeverKeyword, "never"],
]);

/** A type that openapi-typescript has made, as our layout prints it: references by their own names. */
export function toTypeShape(node: ts.TypeNode, notes: NodeNotes): TypeShape {
  const shape = notes.shapes.get(node);
  if (shape !== undefined) return shape;
  const keyword = KEYWORDS.get(node.kind);
  if (keyword !== undefined) return named(keyword);
  const convert = (child: ts.TypeNode): TypeShape => toTypeShape(child, notes);
  if (ts.isParenthesizedTypeNode(node)) return convert(node.type);
  if (ts.isUnionTypeNode(node)) return shapeUnion(node.types.map(convert));
  if (ts.isIntersectionTypeNode(node)) return shapeIntersection(node.types.map(convert));
  if (ts.isArrayTypeNode(node)) return { kind: "array", items: convert(node.elementType) };
  if (ts.isTupleTypeNode(node))
    return { kind: "tuple", items: node.elements.map((item) => ({ type: convert(item), mode: "required" })) };
  if (ts.isTypeLiteralNode(node)) return toObject(node, notes);
  if (ts.isLiteralTypeNode(node)) return toLiteral(node.literal);
  // A reference: `components["schemas"]["Name"]`.
  if (ts.isIndexedAccessTypeNode(node)) return toReference(node.indexType);
  if (ts.isTypeReferenceNode(node)) return toGeneric(node, convert);
  return toText(node);
}

function toObject({ members }: ts.TypeLiteralNode, notes: NodeNotes): TypeShape {
  const properties: PropertyShape[] = [];
  let others: TypeShape | undefined;
  for (const member of members) {
    if (ts.isIndexSignatureDeclaration(member)) {
      others = toTypeShape(member.type, notes);
    } else {
      invariant(ts.isPropertySignature(member) && member.type !== undefined, "a member of a type is not a property");
      invariant(!ts.isComputedPropertyName(member.name), "the name of a property is computed");
      properties.push({
        key: member.name.text,
        isOptional: member.questionToken !== undefined,
        ...(member.modifiers?.length && { isReadonly: true }),
        type: toTypeShape(member.type, notes),
        documentation: notes.documentation.get(member) ?? [],
      });
    }
  }
  return { kind: "object", properties, ...(others && { others }) };
}

function toLiteral(node: ts.LiteralTypeNode["literal"]): TypeShape {
  if (ts.isStringLiteral(node)) return named(toStringLiteral(node.text));
  if (ts.isNumericLiteral(node)) return named(toNumberLiteral(Number(node.text)));
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand))
    return named(toNumberLiteral(-Number(node.operand.text)));
  const text = ts.tokenToString(node.kind);
  invariant(text !== undefined, `a literal of kind ${node.kind} has no text`);
  return named(text);
}

function toReference(index: ts.TypeNode): TypeShape {
  invariant(ts.isLiteralTypeNode(index) && ts.isStringLiteral(index.literal), "a reference has no name");
  return named(index.literal.text);
}

function toGeneric({ typeName, typeArguments = ts.factory.createNodeArray() }: ts.TypeReferenceNode, convert: Convert) {
  const text = ts.isIdentifier(typeName) ? typeName.text : "";
  const [, values] = typeArguments;
  if (text === "Record" && values !== undefined) return { kind: "record", values: convert(values) } as const;
  invariant(typeArguments.length === 0, `${text} has parameters`);
  return named(text);
}

type Convert = (node: ts.TypeNode) => TypeShape;

/** openapi-typescript makes a text that is one of an enum's values an identifier, in its quotes. */
function toText(node: ts.Node): TypeShape {
  invariant(ts.isIdentifier(node), `a type of kind ${node.kind} is not expected`);
  return named(toStringLiteral(JSON.parse(node.text) as string));
}
