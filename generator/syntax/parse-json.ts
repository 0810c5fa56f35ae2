/**
 * The one door of jsonc-parser. It is slower than `JSON.parse`, but supports comments, positions and duplicate keys.
 */
import {
  parseTree,
  printParseErrorCode,
  stripComments,
  type Node,
  type ParseError,
  type ParseOptions,
} from "jsonc-parser";
import { invariant } from "../diagnostics/invariant.ts";
import { countMembers } from "./json-value.ts";
import { splitPointer } from "./json-pointer.ts";
import { findTooDeep, isTooDeep, MAX_DEPTH } from "./nesting.ts";
import type { DepthFault, Locate, Parsed, ParsedValue, ParseFault, ParseFlaw, SyntaxFault } from "./parsed.ts";
import { readNumber } from "./read-number.ts";
import { scanJson } from "./scan-json.ts";

const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is not a value",
  InvalidNumberFormat: "this number is malformed",
  PropertyNameExpected: "a key in double quotes is missing",
  ValueExpected: "a value is missing",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma or a closing bracket is missing",
  CloseBraceExpected: "a closing brace is missing",
  CloseBracketExpected: "a closing bracket is missing",
  EndOfFileExpected: "there is more after the end of the value",
  InvalidCommentToken: "comments are not allowed",
  UnexpectedEndOfComment: "the comment does not end",
  UnexpectedEndOfString: "the string does not end",
  UnexpectedEndOfNumber: "the number does not end",
  InvalidUnicode: "the \\u escape is malformed",
  InvalidEscapeCharacter: "this escape does not exist",
  InvalidCharacter: "this character must be escaped",
};

/** Parses strict JSON. The last of several equal keys is used, as in `JSON.parse`. */
export function parseJson(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { fault } = readTree(text, { disallowComments: true });
    return { error: fault ?? { message: "it cannot be parsed", offset: 0 } };
  }
  if (isTooDeep(value)) return { error: locateDepth(text) };
  const { keys, hasLongNumbers } = scanJson(text);
  return hasLongNumbers || keys !== countMembers(value) ? parseExactly(text) : { value };
}

/** Parses valid JSON that `JSON.parse` would not read exactly. */
function parseExactly(text: string): ParsedValue {
  const { tree } = readTree(text, {});
  invariant(tree !== undefined, "a valid JSON text has no tree");
  const flaws = [...listFlaws(tree, text)];
  return { value: toValue(tree, text), ...(flaws.length > 0 && { flaws }) };
}

/** Parses JSON with comments and trailing commas, as people write it. Equal keys are an error. */
export function parseJsonWithComments(text: string): Parsed {
  const { tree, fault } = readTree(text, { allowTrailingComma: true });
  if (fault !== undefined) return { error: fault };
  if (tree === undefined) return { error: { message: "a value is missing", offset: 0 } };
  const depth = locateDepth(text);
  if (depth.offset > 0) return { error: depth };
  for (const { offset, ...flaw } of listFlaws(tree, text)) {
    if ("key" in flaw) return { error: { message: `the key "${flaw.key}" occurs twice`, offset } };
  }
  return { value: toValue(tree, text) };
}

/** Creates a locator for the nodes of a JSON text, which is parsed once. */
export function createJsonLocator(text: string): Locate {
  const { tree } = readTree(text, { allowTrailingComma: true });
  return (pointer, at) => {
    let node = tree;
    let property: Node | undefined;
    for (const token of splitPointer(pointer) ?? []) {
      property = node?.type === "object" ? findProperty(node, token) : undefined;
      node = node?.type === "array" ? node.children?.[Number(token)] : property?.children?.[1];
    }
    return at === "key" ? (property ?? node)?.offset : node?.offset;
  };
}

interface Tree {
  readonly tree: Node | undefined;
  readonly fault: ParseFault | undefined;
}

function readTree(text: string, options: ParseOptions): Tree {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, options);
    return { tree, fault: errors[0] && describeFault(errors[0]) };
  } catch (error) {
    // The parser is recursive.
    if (!(error instanceof RangeError)) throw error;
    return { tree: undefined, fault: locateDepth(text) };
  }
}

function locateDepth(text: string): DepthFault {
  return { maxDepth: MAX_DEPTH, offset: findTooDeep(stripComments(text, " ")) };
}

function describeFault({ error, offset }: ParseError): SyntaxFault {
  const code = printParseErrorCode(error);
  return { message: REASONS[code] ?? code, offset };
}

function keyOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

/** The last of several equal keys, as that one is used. */
function findProperty(object: Node, key: string): Node | undefined {
  return object.children?.findLast((property) => keyOf(property) === key);
}

/** The flaws of a text, in its order. */
function* listFlaws(node: Node, text: string): Generator<ParseFlaw> {
  if (node.type === "number") {
    const number = textOf(node, text);
    const value = readNumber(number);
    if (typeof value === "number" && value !== Number(number)) yield { number, offset: node.offset };
  }
  const keys = new Map<string, number>();
  for (const child of node.children ?? []) {
    if (child.type === "property") {
      const first = keys.get(keyOf(child));
      if (first === undefined) keys.set(keyOf(child), child.offset);
      else yield { key: keyOf(child), offset: child.offset, first };
    }
    yield* listFlaws(child, text);
  }
}

/** Replaces the parser's own conversion, which sets the prototype for the key `__proto__` and rounds long integers. */
function toValue(node: Node, text: string): unknown {
  const children = node.children ?? [];
  if (node.type === "array") return children.map((child) => toValue(child, text));
  if (node.type === "number") return readNumber(textOf(node, text));
  if (node.type !== "object") return node.value as unknown;
  return Object.fromEntries(
    children.flatMap((property) => {
      const value = property.children?.[1];
      return value === undefined ? [] : [[keyOf(property), toValue(value, text)]];
    }),
  );
}

function textOf({ offset, length }: Node, text: string): string {
  return text.slice(offset, offset + length);
}
