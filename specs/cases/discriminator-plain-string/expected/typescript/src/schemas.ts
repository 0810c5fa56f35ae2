export interface Cat {
  kind: string;
  lives?: number;
}

export interface Dog {
  /** What kind of dog */
  kind: string;
  bark?: string;
}

export type Pet =
  | (Cat & {
      kind: "cat";
    })
  | (Dog & {
      kind: "dog" | "hound";
    });

/** Declares no kind */
export interface Wolf {
  pack?: string;
}
