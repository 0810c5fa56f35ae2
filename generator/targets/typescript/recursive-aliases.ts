import ts from "typescript";

/**
 * Gives schemas that hold themselves aliases of their own beside `components`: the compiler resolves an alias when it
 * is used, but the field of an interface at once.
 */
export function extractRecursive(statement: ts.Statement, recursive: ReadonlySet<string>): ts.Statement[] {
  if (recursive.size === 0 || !ts.isInterfaceDeclaration(statement) || statement.name.text !== "components")
    return [statement];
  const names = new Map([...recursive].map((name, index) => [name, `Recursive${index + 1}`]));
  const aliases: ts.Statement[] = [];
  const members = statement.members.map((member) => {
    if (!isFieldOf(member, "schemas") || !ts.isTypeLiteralNode(member.type)) return member;
    const fields = member.type.members.map((field) => {
      const alias = isField(field) ? names.get(field.name.text) : undefined;
      if (!isField(field) || alias === undefined) return field;
      aliases.push(ts.factory.createTypeAliasDeclaration(undefined, alias, undefined, useAliases(field.type, names)));
      return withType(field, ts.factory.createTypeReferenceNode(alias));
    });
    return withType(member, ts.factory.createTypeLiteralNode(fields));
  });
  const { modifiers, name, typeParameters, heritageClauses } = statement;
  const printed = ts.factory.createInterfaceDeclaration(modifiers, name, typeParameters, heritageClauses, members);
  return [printed, ...aliases];
}

/** With aliases where `components["schemas"]["Name"]` stood. */
function useAliases(type: ts.TypeNode, names: ReadonlyMap<string, string>): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const alias = names.get(readSchemaName(node) ?? "");
    return alias === undefined ? ts.visitEachChild(node, visit, undefined) : ts.factory.createTypeReferenceNode(alias);
  };
  return visit(type) as ts.TypeNode;
}

function readSchemaName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType, indexType } = node;
  const isSchemas = readLiteral(objectType.indexType) === "schemas" && ts.isTypeReferenceNode(objectType.objectType);
  return isSchemas ? readLiteral(indexType) : undefined;
}

function readLiteral(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

interface Field extends ts.PropertySignature {
  readonly name: ts.Identifier | ts.StringLiteral;
  readonly type: ts.TypeNode;
}

function isField(member: ts.TypeElement): member is Field {
  if (!ts.isPropertySignature(member) || member.type === undefined) return false;
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name);
}

function isFieldOf(member: ts.TypeElement, name: string): member is Field {
  return isField(member) && member.name.text === name;
}

/** The comment above a field belongs to the node. */
function withType(field: Field, type: ts.TypeNode): ts.PropertySignature {
  return ts.factory.updatePropertySignature(field, field.modifiers, field.name, field.questionToken, type);
}
