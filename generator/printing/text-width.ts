import emojiRegex from "emoji-regex";
import { eastAsianWidth } from "get-east-asian-width";
import { isNarrowEmojiCharacter } from "narrow-emojis";

const EMOJI = emojiRegex();
/** Matches texts that may not have one column per character. Few texts do, and this function is called very often. */
const UNEVEN = /[^\x20-\x7e]/;
const ZERO_WIDTH = /[\p{Cc}\p{Nonspacing_Mark}\p{Enclosing_Mark}]/gu;

/** The width of a text in columns, as prettier counts them: CJK and most emoji have two, marks and controls none. */
export function textWidth(text: string): number {
  if (!UNEVEN.test(text)) return text.length;
  let width = 0;
  const rest = text.replace(EMOJI, (emoji) => {
    width += isNarrowEmojiCharacter(emoji) ? 1 : 2;
    return "";
  });
  for (const character of rest.replace(ZERO_WIDTH, "")) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
