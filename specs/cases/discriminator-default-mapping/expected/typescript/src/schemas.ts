export interface Cat {
  kind: string;
  lives?: number;
}

export interface Other {
  kind?: string;
  legs?: number;
}

export type Pet =
  | (Cat & {
      kind: "cat";
    })
  | Other;
