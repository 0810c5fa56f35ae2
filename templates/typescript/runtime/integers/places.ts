/** Where a JSON value has integers of 64 bits, which no number holds exactly. */
export type Int64Places = readonly (Int64Place | (() => Int64Places))[];

/** One of the alternatives of a value. */
export interface Int64Place {
  /** Whether the value itself is such an integer. Absent: it is not. */
  readonly isHere?: true;
  /** Within its members, by their keys, or by the indices of a list. */
  readonly fields?: Readonly<Record<string, Int64Places>>;
  /** Within all other members, or all other items. */
  readonly others?: Int64Places;
}

/** An integer of 64 bits. */
export const int64: Int64Places = [{ isHere: true }];

export function isInt64(places: Int64Places): boolean {
  return expand(places).some(({ isHere }) => isHere);
}

/** The places within a member or an item. */
export function stepInto(places: Int64Places, key: string): Int64Places {
  return expand(places).flatMap(
    ({ fields = {}, others = [] }) =>
      (Object.hasOwn(fields, key) && fields[key]) || others,
  );
}

function expand(places: Int64Places): Int64Place[] {
  return places.flatMap((place) =>
    typeof place === "function" ? expand(place()) : [place],
  );
}
