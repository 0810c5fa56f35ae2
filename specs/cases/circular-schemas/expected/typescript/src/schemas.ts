/** Any value of JSON */
export type AnyValue = unknown;

export type Cat = PetBase & {
  lives: number;
};

export type Dog = PetBase & {
  tricks?: string[];
};

/** A base that lists what extends it */
export type Pet =
  | (Cat & {
      kind: "cat";
    })
  | (Dog & {
      kind: "dog";
    });

/** A base that lists what extends it */
export interface PetBase {
  kind: string;
}

/** A list of such lists */
export type Tree = Tree[];
