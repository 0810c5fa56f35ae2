/** The one door of picocolors. */
import { createColors } from "picocolors";

export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  added(text: string): string;
  removed(text: string): string;
  faint(text: string): string;
}

/** Colours only add: without them the text says the same. */
export function createPaint(hasColor: boolean): Paint {
  const { red, yellow, green, dim } = createColors(hasColor);
  return { error: red, warning: yellow, added: green, removed: red, faint: dim };
}
