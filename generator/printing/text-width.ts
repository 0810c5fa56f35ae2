import emojiRegex from "emoji-regex";
import { eastAsianWidth } from "get-east-asian-width";
import { isNarrowEmojiCharacter } from "narrow-emojis";

const EMOJI = emojiRegex();
/** What has not one column for each of its characters, as nearly all texts have; asked for most often of all. */
const UNEVEN = /[^\x20-\x7e]/;
const ZERO_WIDTH = /[\p{Cc}\p{Nonspacing_Mark}\p{Enclosing_Mark}]/gu;

/** How many columns a text takes, as prettier counts them: CJK and most emoji two, marks and controls none. */
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
