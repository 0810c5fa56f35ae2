/** https://spec.openapis.org/oas/v3.2.0.html#style-values */

/** The styles that each place knows, its default first. A part of a form is written as a query is. */
export const STYLES = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
} as const;

export type StyledPlace = keyof typeof STYLES;
export type Style = (typeof STYLES)[StyledPlace][number];

/** The style that a place knows by that name. */
export function findStyle(place: StyledPlace, name: unknown): Style | undefined {
  return STYLES[place].find((style) => style === name);
}

export function isStyledPlace(place: unknown): place is StyledPlace {
  return typeof place === "string" && Object.hasOwn(STYLES, place);
}
