import fc from "fast-check";
import { astToString } from "openapi-typescript";
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { printTypeDeclaration } from "./print-type-declaration.ts";

const { factory, SyntaxKind } = ts;

const text = fc.string({
  unit: fc.constantFrom("a", "$", "_", "9", " ", '"', "\\", "'", "`", "é", "汉", "\u2028", "\t"),
});
const name = text.map((key) =>
  /^[a-z_$][\w$]*$/i.test(key) ? factory.createIdentifier(key) : factory.createStringLiteral(key),
);
/** As openapi-typescript writes them: each line behind its star. */
const comment = fc
  .array(fc.string({ unit: fc.constantFrom("a", " ", "\t", "*", "@", "é", "{") }), { minLength: 1, maxLength: 3 })
  .map((lines) => (lines.length === 1 ? `* ${lines.join("")} ` : `*\n * ${lines.join("\n *     ")}\n `));

const { type } = fc.letrec<{ type: ts.TypeNode; member: ts.TypeElement }>((tie) => {
  const types = fc.array(tie("type"), { minLength: 1, maxLength: 3 });
  return {
    type: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc
        .constantFrom(SyntaxKind.StringKeyword, SyntaxKind.UnknownKeyword, SyntaxKind.NeverKeyword)
        .map((kind) => factory.createKeywordTypeNode(kind)),
      fc
        .constantFrom(factory.createNull(), factory.createTrue())
        .map((literal) => factory.createLiteralTypeNode(literal)),
      text.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
      fc.nat().map((value) => factory.createLiteralTypeNode(factory.createNumericLiteral(value))),
      fc
        .integer({ min: 1 })
        .map((value) => factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, factory.createNumericLiteral(value)))
        .map((literal) => factory.createLiteralTypeNode(literal)),
      fc.constantFrom("A", "__a", '"text"').map((reference) => factory.createTypeReferenceNode(reference)),
      types.map((parameters) => factory.createTypeReferenceNode("Record", parameters)),
      fc
        .tuple(tie("type"), text)
        .map(([object, key]) =>
          factory.createIndexedAccessTypeNode(object, factory.createLiteralTypeNode(factory.createStringLiteral(key))),
        ),
      tie("type").map((items) => factory.createArrayTypeNode(items)),
      types.map((items) => factory.createTupleTypeNode(items)),
      types.map((members) => factory.createUnionTypeNode(members)),
      types.map((members) => factory.createIntersectionTypeNode(members)),
      fc.array(tie("member"), { maxLength: 3 }).map((members) => factory.createTypeLiteralNode(members)),
    ),
    member: fc.oneof(
      fc
        .record({
          name,
          type: tie("type"),
          isReadonly: fc.boolean(),
          isOptional: fc.boolean(),
          comment: fc.option(comment),
        })
        .map(createProperty),
      tie("type").map(createIndexSignature),
    ),
  };
});

interface Property {
  readonly name: ts.PropertyName;
  readonly type: ts.TypeNode;
  readonly isReadonly: boolean;
  readonly isOptional: boolean;
  readonly comment: string | null;
}

function createProperty({ name, type, isReadonly, isOptional, comment }: Property): ts.PropertySignature {
  const modifiers = isReadonly ? [factory.createModifier(SyntaxKind.ReadonlyKeyword)] : undefined;
  const question = isOptional ? factory.createToken(SyntaxKind.QuestionToken) : undefined;
  const property = factory.createPropertySignature(modifiers, name, question, type);
  if (comment === null) return property;
  return ts.addSyntheticLeadingComment(property, SyntaxKind.MultiLineCommentTrivia, comment, true);
}

function createIndexSignature(values: ts.TypeNode): ts.IndexSignatureDeclaration {
  const string = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  const key = factory.createParameterDeclaration(undefined, undefined, "key", undefined, string);
  return factory.createIndexSignature(undefined, [key], values);
}

test("types are printed as TypeScript's own printer does", () => {
  const exported = [factory.createModifier(SyntaxKind.ExportKeyword)];
  fc.assert(
    fc.property(type, (declared) => {
      const holder = createProperty({
        name: factory.createIdentifier("a"),
        type: declared,
        isReadonly: false,
        isOptional: false,
        comment: null,
      });
      for (const declaration of [
        factory.createTypeAliasDeclaration(exported, "A", undefined, declared),
        factory.createInterfaceDeclaration(exported, "A", undefined, undefined, [holder]),
      ])
        assert.is(`${printTypeDeclaration(declaration)}\n`, astToString(declaration));
    }),
    { numRuns: 1000 },
  );
});

test.run();
