import ts from "typescript";
import { formatComment } from "../code/comment.ts";
import { toPropertyKey } from "../code/literals.ts";
import type { PropertyShape, TupleItem, TypeShape } from "../types/type-shape.ts";

const { factory } = ts;

/** A type as a node of TypeScript's printer, which sets brackets where they are needed. */
export function toTypeNode(shape: TypeShape): ts.TypeNode {
  switch (shape.kind) {
    case "name":
      return factory.createTypeReferenceNode(shape.text);
    case "array":
      return factory.createArrayTypeNode(toTypeNode(shape.items));
    case "tuple":
      return factory.createTupleTypeNode(shape.items.map(toTupleItem));
    case "record":
      return factory.createTypeLiteralNode([toIndexSignature(shape.values)]);
    case "object": {
      const others = shape.isOpen ? [toIndexSignature({ kind: "name", text: "unknown" })] : [];
      return factory.createTypeLiteralNode([...shape.properties.map(toProperty), ...others]);
    }
    case "stream":
      return factory.createTypeReferenceNode("AsyncIterable", [toTypeNode(shape.items)]);
    case "union":
      return factory.createUnionTypeNode(shape.members.map(toTypeNode));
    case "intersection":
      return factory.createIntersectionTypeNode(shape.members.map(toTypeNode));
  }
}

function toTupleItem({ type, mode }: TupleItem): ts.TypeNode {
  const node = toTypeNode(type);
  if (mode === "rest") return factory.createRestTypeNode(factory.createArrayTypeNode(node));
  return mode === "optional" ? factory.createOptionalTypeNode(node) : node;
}

function toIndexSignature(values: TypeShape): ts.IndexSignatureDeclaration {
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const key = factory.createParameterDeclaration(undefined, undefined, "key", undefined, string);
  return factory.createIndexSignature(undefined, [key], toTypeNode(values));
}

function toProperty({ key, isOptional, type, documentation }: PropertyShape): ts.PropertySignature {
  const question = isOptional ? factory.createToken(ts.SyntaxKind.QuestionToken) : undefined;
  const property = factory.createPropertySignature(undefined, toPropertyKey(key), question, toTypeNode(type));
  const comment = formatComment(documentation);
  if (comment === "") return property;
  const { MultiLineCommentTrivia } = ts.SyntaxKind;
  return ts.addSyntheticLeadingComment(property, MultiLineCommentTrivia, comment.slice(2, -2), true);
}
