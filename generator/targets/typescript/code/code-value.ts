import { enclose, type Layout } from "./layout.ts";

/** Code in a printed value: an imported name, a call, or an object that extends another one. */
export type CodeValue = Name | Call | Extension;

class Name {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

class Call {
  readonly callee: string;
  readonly arguments: readonly unknown[];

  constructor(callee: string, parameters: readonly unknown[]) {
    this.callee = callee;
    this.arguments = parameters;
  }
}

class Extension {
  readonly base: CodeValue;
  readonly fields: object;

  constructor(base: CodeValue, fields: object) {
    this.base = base;
    this.fields = fields;
  }
}

/** A name in the surrounding code. The caller imports it. */
export function toCodeName(name: string): CodeValue {
  return new Name(name);
}

/** A call with arguments. Trailing `undefined` arguments are omitted. */
export function toCall(callee: string, ...parameters: readonly unknown[]): CodeValue {
  const last = parameters.findLastIndex((parameter) => parameter !== undefined);
  return new Call(callee, parameters.slice(0, last + 1));
}

/** `{ ...base, field: 1 }`, or `base` alone if there is no field. */
export function extend(base: CodeValue, fields: object): CodeValue {
  const hasFields = Object.values(fields).some((field) => field !== undefined);
  return hasFields ? new Extension(base, fields) : base;
}

export function isCode(value: object): value is CodeValue {
  return value instanceof Name || value instanceof Call || value instanceof Extension;
}

export interface ValueLayouts {
  readonly value: (value: unknown) => Layout;
  readonly object: (fields: object, spread: Layout) => Layout;
}

/** Lays out code. The caller provides the layout of its values. */
export function layOutCode(code: CodeValue, layOut: ValueLayouts): Layout {
  if (code instanceof Name) return code.name;
  if (code instanceof Extension) return layOut.object(code.fields, ["...", layOutCode(code.base, layOut)]);
  const laidOut = code.arguments.map(layOut.value);
  const last = code.arguments.at(-1);
  const broken = [code.callee, enclose("(", laidOut, ")")];
  if (typeof last !== "object" || last === null || isCode(last)) return broken;
  // A trailing object keeps its braces next to the parentheses if they fit on the line.
  const hugged = [
    code.callee,
    "(",
    laidOut.flatMap((argument, index) => (index === 0 ? argument : [", ", argument])),
    ")",
  ];
  return { kind: "choice", preferred: hugged, otherwise: broken };
}
