/** The one door of typescript: creates and reads the syntax trees that openapi-typescript passes around. */
import ts from "typescript";
import { invariant } from "../../../diagnostics/invariant.ts";
import { toNumberLiteral, toStringLiteral } from "../code/literals.ts";
import { named, shapeIntersection, shapeUnion, type PropertyShape, type TypeShape } from "../types/type-shape.ts";

const KEYWORDS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, "string"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.BooleanKeyword, "boolean"],
  [ts.SyntaxKind.UnknownKeyword, "unknown"],
  [ts.SyntaxKind.NeverKeyword, "never"],
]);

/** The nodes of types. Some stand for shapes of ours, and properties have documentation that is not in the tree. */
export class TypeNodes {
  readonly #shapes = new WeakMap<ts.TypeNode, TypeShape>();
  readonly #documentation = new WeakMap<ts.TypeElement, readonly string[]>();

  /** Creates a node that is read as the shape. */
  create(shape: TypeShape): ts.TypeNode {
    const node = ts.factory.createTypeReferenceNode("Shape");
    this.#shapes.set(node, shape);
    return node;
  }

  /** Documents a property with lines that came through the comment door. */
  document(property: ts.TypeElement, lines: readonly string[]): void {
    this.#documentation.set(property, lines);
  }

  /** Reads the shape of a node. References become the names of schemas. */
  read(node: ts.TypeNode): TypeShape {
    const shape = this.#shapes.get(node);
    if (shape !== undefined) return shape;
    const keyword = KEYWORDS.get(node.kind);
    if (keyword !== undefined) return named(keyword);
    const read = (child: ts.TypeNode): TypeShape => this.read(child);
    if (ts.isParenthesizedTypeNode(node)) return read(node.type);
    if (ts.isUnionTypeNode(node)) return shapeUnion(node.types.map(read));
    if (ts.isIntersectionTypeNode(node)) return shapeIntersection(node.types.map(read));
    if (ts.isArrayTypeNode(node)) return { kind: "array", items: read(node.elementType) };
    if (ts.isTupleTypeNode(node))
      return { kind: "tuple", items: node.elements.map((item) => ({ type: read(item), mode: "required" })) };
    if (ts.isTypeLiteralNode(node)) return this.#readObject(node);
    if (ts.isLiteralTypeNode(node)) return readLiteral(node.literal);
    // A reference: `components["schemas"]["Name"]`.
    if (ts.isIndexedAccessTypeNode(node)) return readReference(node.indexType);
    if (ts.isTypeReferenceNode(node)) return readGeneric(node, read);
    return readText(node);
  }

  #readObject({ members }: ts.TypeLiteralNode): TypeShape {
    const properties: PropertyShape[] = [];
    let others: TypeShape | undefined;
    for (const member of members) {
      if (ts.isIndexSignatureDeclaration(member)) {
        others = this.read(member.type);
      } else {
        invariant(ts.isPropertySignature(member) && member.type !== undefined, "a member of a type is not a property");
        invariant(!ts.isComputedPropertyName(member.name), "the name of a property is computed");
        properties.push({
          key: member.name.text,
          isOptional: member.questionToken !== undefined,
          ...(member.modifiers?.length && { isReadonly: true }),
          type: this.read(member.type),
          documentation: this.#documentation.get(member) ?? [],
        });
      }
    }
    return { kind: "object", properties, ...(others && { others }) };
  }
}

function readLiteral(node: ts.LiteralTypeNode["literal"]): TypeShape {
  if (ts.isStringLiteral(node)) return named(toStringLiteral(node.text));
  if (ts.isNumericLiteral(node)) return named(toNumberLiteral(Number(node.text)));
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand))
    return named(toNumberLiteral(-Number(node.operand.text)));
  const text = ts.tokenToString(node.kind);
  invariant(text !== undefined, `a literal of kind ${node.kind} has no text`);
  return named(text);
}

function readReference(index: ts.TypeNode): TypeShape {
  invariant(ts.isLiteralTypeNode(index) && ts.isStringLiteral(index.literal), "a reference has no name");
  return named(index.literal.text);
}

function readGeneric({ typeName, typeArguments = ts.factory.createNodeArray() }: ts.TypeReferenceNode, read: ReadNode) {
  const text = ts.isIdentifier(typeName) ? typeName.text : "";
  const [, values] = typeArguments;
  if (text === "Record" && values !== undefined) return { kind: "record", values: read(values) } as const;
  invariant(typeArguments.length === 0, `${text} has parameters`);
  return named(text);
}

type ReadNode = (node: ts.TypeNode) => TypeShape;

/** openapi-typescript represents a string of an enum as an identifier that includes its quotes. */
function readText(node: ts.Node): TypeShape {
  invariant(ts.isIdentifier(node), `a type of kind ${node.kind} is not expected`);
  return named(toStringLiteral(JSON.parse(node.text) as string));
}
