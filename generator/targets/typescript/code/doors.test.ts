import fc from "fast-check";
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatComment, toCommentLines, toCommentText } from "./comment.ts";
import { isIdentifier, isIdentifierName, toIdentifierName } from "../../../languages/identifier.ts";
import { toNumberLiteral, toObjectKey, toPropertyKey, toStringLiteral } from "./literals.ts";

/** Any text, but often one with a meaning in TypeScript. */
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "'",
      '"',
      "`",
      "${",
      "\\",
      "*/",
      "/*",
      "//",
      "@",
      "\n",
      "\r",
      "\u2028",
      "\u202e",
      "\0",
      "\ud800",
      "a",
      "字",
      " ",
    ),
  }),
);

/** Parses a text without syntax errors that has exactly one statement. */
function parseOne(text: string): ts.Statement {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022, true);
  const { parseDiagnostics } = file as ts.SourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  assert.equal(
    parseDiagnostics.map(({ messageText }) => messageText),
    [],
    text,
  );
  assert.is(file.statements.length, 1, text);
  const [statement] = file.statements;
  assert.ok(statement);
  return statement;
}

function parseExpression(text: string): ts.Expression {
  const statement = parseOne(`(${text});`);
  assert.ok(ts.isExpressionStatement(statement) && ts.isParenthesizedExpression(statement.expression));
  return statement.expression.expression;
}

/** Characters that reorder or hide the text around them, or end a line. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u;

test("a string literal is one literal with the same value and no hidden characters", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const literal = toStringLiteral(text);
      const node = parseExpression(literal);
      assert.ok(ts.isStringLiteral(node));
      assert.is(node.text, text);
      assert.not.match(literal, UNSEEN);
    }),
  );
});

test("a number literal has the same value", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      assert.ok(Object.is(Number(toNumberLiteral(value)), value));
    }),
  );
});

test("a key of a type or of an object is one key with the same name", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const type = parseOne(`type T = { ${toPropertyKey(text)}: string };`);
      assert.ok(ts.isTypeAliasDeclaration(type) && ts.isTypeLiteralNode(type.type));
      const [member] = type.type.members;
      assert.ok(member?.name && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)));
      assert.is(member.name.text, text);
      const object = parseExpression(`{ ${toObjectKey(text)}: 1 }`);
      assert.ok(ts.isObjectLiteralExpression(object));
      assert.is(object.properties.length, 1);
    }),
  );
});

test("`__proto__` is a key of an object like any other", () => {
  assert.is(toObjectKey("__proto__"), '["__proto__"]');
});

test("a comment is one comment without tags and hidden characters", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const comment = formatComment(["Documented.", ...toCommentLines(text), toCommentText(text)]);
      const statement = parseOne(`${comment}\nconst documented = 1;`);
      assert.ok(ts.isVariableStatement(statement));
      assert.equal(ts.getJSDocTags(statement), []);
      assert.not.match(comment.replaceAll("\n", "").replaceAll("\t", ""), UNSEEN);
    }),
  );
});

test("text for one line of a comment is one line", () => {
  fc.assert(fc.property(texts, (text) => assert.not.match(toCommentText(text), /[\n\r\u2028\u2029]/)));
});

test("an identifier name is valid for any text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const name = toIdentifierName(text);
      const statement = parseOne(`type T = { ${name}: 1 };`);
      assert.ok(ts.isTypeAliasDeclaration(statement));
      if (isIdentifier(name)) parseOne(`function ${name}() {}`);
    }),
  );
});

test("a letter that TypeScript does not support is in no name, whatever Node supports", () => {
  for (let unit = 0; unit < 0xd800; unit += 1) {
    const letter = String.fromCharCode(unit);
    if (!isIdentifierName(letter)) continue;
    assert.ok(ts.isIdentifierStart(unit, ts.ScriptTarget.ESNext), `U+${unit.toString(16)}`);
    assert.is(toObjectKey(letter), letter);
  }
  assert.equal(["\u0c5c", "a\u1acf"].map(toIdentifierName), ["_", "a_"]);
  assert.equal(["\u0c5c", "a\u1acf"].map(toObjectKey), ['"\u0c5c"', '"a\u1acf"']);
});

test("an identifier is not changed", () => {
  assert.equal(["a", "_b", "$", "用户", "été"].map(toIdentifierName), ["a", "_b", "$", "用户", "été"]);
  assert.equal(["import", "default", "await"].map(isIdentifier), [false, false, false]);
});

test.run();
