/** https://spec.openapis.org/oas/v3.2.0.html#style-values */

/** The styles of each place, the default first. A form field has the styles of a query parameter. */
export const STYLES = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
} as const;

export type StyledPlace = keyof typeof STYLES;
export type Style = (typeof STYLES)[StyledPlace][number];

/** Finds a style of a place by name. */
export function findStyle(place: StyledPlace, name: unknown): Style | undefined {
  return STYLES[place].find((style) => style === name);
}

export function isStyledPlace(place: unknown): place is StyledPlace {
  return typeof place === "string" && Object.hasOwn(STYLES, place);
}
