import { textWidth } from "../../../printing/text-width.ts";

/**
 * Text with possible line breaks. Its kinds are those of prettier's own printer, and `printLayout` chooses breaks by
 * the same rules. That is why prettier would not change the result.
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
  /** Used if it fits up to its first break. */
  readonly preferred: Layout;
  readonly otherwise: Layout;
}

/** A space, or a line break if the enclosing group is broken. */
export const line: Layout = { kind: "line", flat: " " };
/** Nothing, or a line break if the enclosing group is broken. */
export const softLine: Layout = { kind: "line", flat: "" };
/** A line break that also breaks all enclosing groups. */
export const hardLine: Layout = { kind: "line", flat: undefined };

/** Content on one line if it fits. Otherwise each of its own lines breaks. */
export function group(content: Layout, isBroken = hasHardLine(content)): Layout {
  return { kind: "group", content, isBroken };
}

/** Content whose new lines are indented by one more step. */
export function indent(content: Layout): Layout {
  return { kind: "indent", content };
}

/** One text if the enclosing group is broken, and another if not. */
export function ifBroken(broken: Layout, flat: Layout = ""): Layout {
  return { kind: "if-broken", broken, flat };
}

/**
 * The content after an operator or colon: on the same line if it fits up to its first break, otherwise on the next
 * line.
 */
export function assigned(content: Layout): Layout {
  return { kind: "choice", preferred: [" ", content], otherwise: indent([hardLine, content]) };
}

/** A call with one object. Its braces are next to the parentheses if the opening one fits on the line. */
export function call(callee: string, object: Layout): Layout {
  return {
    kind: "choice",
    preferred: [callee, "(", object, ")"],
    otherwise: [callee, "(", indent([hardLine, object, ","]), hardLine, ")"],
  };
}

/** Contents with a separator between them. */
export function join(separator: Layout, contents: readonly Layout[]): Layout {
  const parts: Layout[] = [];
  for (const content of contents) {
    if (parts.length > 0) parts.push(separator);
    parts.push(content);
  }
  return parts;
}

/** A list in brackets, such as `(a, b)` or `<a, b>`: on one line, or with a line for each item. */
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
export const STEP = "  ";

interface Command {
  readonly depth: number;
  readonly isFlat: boolean;
  readonly layout: Layout;
}

/** Prints a layout for a place with an indentation of `depth` steps. The first line is not indented. */
export function printLayout(layout: Layout, depth = 0): string {
  const lines: string[] = [];
  let text = "";
  let column = STEP.length * depth;
  const commands: Command[] = [{ depth, isFlat: false, layout }];
  const hasRoomFor = (flat: Command): boolean => fits(flat, commands, WIDTH - column);
  for (let command = commands.pop(); command !== undefined; command = commands.pop()) {
    const { layout: current, isFlat } = command;
    if (typeof current === "string") {
      text += current;
      column += textWidth(current);
    } else if (isLineBreak(current, isFlat)) {
      lines.push(text.endsWith(" ") ? text.replace(/ +$/, "") : text);
      text = STEP.repeat(command.depth - depth);
      column = STEP.length * command.depth;
    } else {
      expand(command, current, commands, hasRoomFor);
    }
  }
  return lines.length === 0 ? text : `${lines.join("\n")}\n${text}`;
}

/** Whether a text fits on one line with an indentation of `depth` steps. */
export function fitsLine(text: string, depth: number): boolean {
  return STEP.length * depth + textWidth(text) <= WIDTH;
}

function isLineBreak(layout: Exclude<Layout, string>, isFlat: boolean): boolean {
  return !isList(layout) && layout.kind === "line" && !(isFlat && layout.flat !== undefined);
}

/** Pushes the parts of a command onto a stack, in reverse order. */
function expand(
  { depth, isFlat }: Command,
  layout: Exclude<Layout, string>,
  commands: Command[],
  hasRoomFor: (command: Command) => boolean,
): void {
  if (isList(layout)) {
    for (let index = layout.length; index-- > 0;) commands.push({ depth, isFlat, layout: layout[index] ?? "" });
    return;
  }
  switch (layout.kind) {
    case "indent":
      commands.push({ depth: depth + 1, isFlat, layout: layout.content });
      break;
    case "line":
      commands.push({ depth, isFlat, layout: layout.flat ?? "" });
      break;
    case "if-broken":
      commands.push({ depth, isFlat, layout: isFlat ? layout.flat : layout.broken });
      break;
    case "group": {
      const flat = { depth, isFlat: true, layout: layout.content };
      const staysFlat = !layout.isBroken && (isFlat || hasRoomFor(flat));
      commands.push(staysFlat ? flat : { ...flat, isFlat: false });
      break;
    }
    case "choice": {
      const preferred = { depth, isFlat, layout: layout.preferred };
      commands.push(isFlat || hasRoomFor(preferred) ? preferred : { ...preferred, layout: layout.otherwise });
      break;
    }
  }
}

/** Whether a command and the following ones, up to the next line break, fit into the remaining columns. */
function fits(command: Command, following: readonly Command[], columns: number): boolean {
  const commands = [command];
  let next = following.length;
  for (let left = columns; left >= 0;) {
    const current = commands.pop() ?? following[--next];
    if (current === undefined) return true;
    const { layout, isFlat } = current;
    if (typeof layout === "string") left -= textWidth(layout);
    else if (isLineBreak(layout, isFlat)) return true;
    // A group inside a flat one is flat.
    else expand(current, layout, commands, () => false);
  }
  return false;
}
