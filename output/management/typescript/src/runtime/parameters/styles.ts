/** https://spec.openapis.org/oas/v3.1.1.html#style-values */
import {
  isAbsent,
  joinPair,
  listMembers,
  type StyledValue,
} from "./styled-value.js";
import { percentEncode } from "../request/percent-encoding.js";
import { nameMember, toPlain, toText } from "../request/value-text.js";

/** How lists and objects become the text of a parameter. */
export interface Style {
  /** Before the first piece. Absent: nothing. */
  readonly start?: string;
  /** Between two pieces. Absent: `&`. */
  readonly separator?: string;
  /** Between the items of one piece. Absent: `,`. */
  readonly delimiter?: string;
  /** Whether a piece is its value alone. Absent: it is `name=value`. */
  readonly isNameless?: boolean;
  /** Whether each member is a piece of its own unless the document says otherwise. */
  readonly explode?: boolean;
  /** Whether the `=` is left out before an empty text. */
  readonly hasBareNames?: boolean;
  /** Whether names are not encoded. */
  readonly hasPlainNames?: boolean;
  /** Writes lists and objects of a style that has rules of its own. */
  readonly expand?: (value: StyledValue) => string[];
}

export const formStyle: Style = { explode: true };
export const simple: Style = { separator: ",", isNameless: true };
export const label: Style = { start: ".", separator: ".", isNameless: true };
export const matrix: Style = { start: ";", separator: ";", hasBareNames: true };
export const spaceDelimited: Style = { delimiter: "%20" };
export const pipeDelimited: Style = { delimiter: "%7C" };
export const cookieStyle: Style = { hasPlainNames: true };

/** The specification defines one level. Below it, objects add brackets and lists repeat the name. */
export const deepObject: Style = { expand: expandDeep };

function expandDeep({ name, label, value, encode }: StyledValue): string[] {
  return listMembers(value).flatMap(([key, member]) => {
    const memberLabel = nameMember(label, key);
    const memberName = Array.isArray(value)
      ? name
      : `${name}%5B${percentEncode(key)}%5D`;
    const plain = toPlain(member, memberLabel);
    return typeof plain === "object" && !isAbsent(plain)
      ? expandDeep({
          name: memberName,
          label: memberLabel,
          value: plain,
          encode,
        })
      : [joinPair(memberName, encode(toText(plain, memberLabel)))];
  });
}
