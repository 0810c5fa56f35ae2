import { textWidth } from "../../plan/text-width.ts";

/**
 * Text with the places where it may be broken. The kinds, and the way `printLayout` decides between them, are those of
 * prettier's own printer: that is why prettier leaves the result alone without ever having run.
 */
export type Layout = string | readonly Layout[] | Group | Indent | Line | IfBroken | Choice;

interface Group {
  readonly kind: "group";
  readonly content: Layout;
  readonly isBroken: boolean;
}
interface Indent {
  readonly kind: "indent";
  readonly content: Layout;
}
interface Line {
  readonly kind: "line";
  readonly flat: "" | " " | undefined;
}
interface IfBroken {
  readonly kind: "if-broken";
  readonly broken: Layout;
  readonly flat: Layout;
}
interface Choice {
  readonly kind: "choice";
  /** Taken where it fits up to its first break. */
  readonly preferred: Layout;
  readonly otherwise: Layout;
}

/** A space, or a line break where the group around it is broken. */
export const line: Layout = { kind: "line", flat: " " };
/** Nothing, or a line break where the group around it is broken. */
export const softLine: Layout = { kind: "line", flat: "" };
/** A line break, which also breaks every group around it. */
export const hardLine: Layout = { kind: "line", flat: undefined };

/** Content that is on one line if it fits there, and broken at each of its own lines if not. */
export function group(content: Layout, isBroken = hasHardLine(content)): Layout {
  return { kind: "group", content, isBroken };
}

/** Content whose new lines begin one step further in. */
export function indent(content: Layout): Layout {
  return { kind: "indent", content };
}

/** One text where the group around it is broken, another where it is not. */
export function ifBroken(broken: Layout, flat: Layout = ""): Layout {
  return { kind: "if-broken", broken, flat };
}

/** What follows an operator or a colon: behind it where it fits up to its first break, else on a line of its own. */
export function assigned(content: Layout): Layout {
  return { kind: "choice", preferred: [" ", content], otherwise: indent([hardLine, content]) };
}

/** A call with one object, whose braces stand with the parentheses where the first of them fits on the line. */
export function call(callee: string, object: Layout): Layout {
  return {
    kind: "choice",
    preferred: [callee, "(", object, ")"],
    otherwise: [callee, "(", indent([hardLine, object, ","]), hardLine, ")"],
  };
}

/** Contents with a separator between each two. */
export function join(separator: Layout, contents: readonly Layout[]): Layout {
  return contents.flatMap((content, index) => (index === 0 ? [content] : [separator, content]));
}

/** `(a, b)`, `[a, b]`, `<a, b>`: on one line, or one content a line. */
export function enclose(open: string, contents: readonly Layout[], close: string, isBroken?: boolean): Layout {
  const comma = close === ">" ? "" : ifBroken(",");
  return group([open, indent([softLine, join([",", line], contents), comma]), softLine, close], isBroken);
}

function hasHardLine(layout: Layout): boolean {
  if (typeof layout === "string") return false;
  if (isList(layout)) return layout.some(hasHardLine);
  switch (layout.kind) {
    case "group":
      return layout.isBroken;
    case "indent":
      return hasHardLine(layout.content);
    case "choice":
      return hasHardLine(layout.preferred);
    case "line":
      return layout.flat === undefined;
    case "if-broken":
      return hasHardLine(layout.broken);
  }
}

function isList(layout: Exclude<Layout, string>): layout is readonly Layout[] {
  return Array.isArray(layout);
}

/** Prettier's default. */
const WIDTH = 80;
const STEP = "  ";

interface Command {
  readonly depth: number;
  readonly isFlat: boolean;
  readonly layout: Layout;
}

/** The text of a layout whose first line begins at `depth` steps, and is not indented itself. */
export function printLayout(layout: Layout, depth = 0): string {
  const lines: string[] = [];
  let text = "";
  let column = STEP.length * depth;
  const commands: Command[] = [{ depth, isFlat: false, layout }];
  for (let command = commands.pop(); command !== undefined; command = commands.pop()) {
    const { layout: current, isFlat } = command;
    if (typeof current === "string") {
      text += current;
      column += textWidth(current);
    } else if (!isList(current) && current.kind === "line" && !(isFlat && current.flat !== undefined)) {
      lines.push(text.replace(/ +$/, ""));
      text = STEP.repeat(command.depth);
      column = text.length;
    } else {
      commands.push(...expand(command, current, (flat) => fits(flat, commands, WIDTH - column)));
    }
  }
  return [...lines, text].join("\n");
}

/** What a command stands for, last part first: the parts go on a stack. */
function expand(
  { depth, isFlat }: Command,
  layout: Exclude<Layout, string>,
  hasRoomFor: (command: Command) => boolean,
): Command[] {
  if (isList(layout)) return layout.map((part) => ({ depth, isFlat, layout: part })).reverse();
  switch (layout.kind) {
    case "indent":
      return [{ depth: depth + 1, isFlat, layout: layout.content }];
    case "line":
      return [{ depth, isFlat, layout: layout.flat ?? "" }];
    case "if-broken":
      return [{ depth, isFlat, layout: isFlat ? layout.flat : layout.broken }];
    case "group": {
      const flat = { depth, isFlat: true, layout: layout.content };
      const staysFlat = !layout.isBroken && (isFlat || hasRoomFor(flat));
      return [staysFlat ? flat : { ...flat, isFlat: false }];
    }
    case "choice": {
      const preferred = { depth, isFlat, layout: layout.preferred };
      return [isFlat || hasRoomFor(preferred) ? preferred : { ...preferred, layout: layout.otherwise }];
    }
  }
}

/** Whether a command and what follows it, up to the first line break, fit into the columns left. */
function fits(command: Command, following: readonly Command[], columns: number): boolean {
  const commands = [command];
  let next = following.length;
  for (let left = columns; left >= 0;) {
    const current = commands.pop() ?? following[--next];
    if (current === undefined) return true;
    if (typeof current.layout === "string") {
      left -= textWidth(current.layout);
    } else if (!isList(current.layout) && current.layout.kind === "line") {
      if (!current.isFlat || current.layout.flat === undefined) return true;
      left -= current.layout.flat.length;
    } else {
      // A group that is yet to be printed counts as flat when the one around it does, and as broken only when it must.
      commands.push(...expand(current, current.layout, () => current.isFlat));
    }
  }
  return false;
}
