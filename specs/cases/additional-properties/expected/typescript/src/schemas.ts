export interface All {
  free?: Record<string, unknown>;
  open: {
    [key: string]: unknown;
  };
  closed?: Record<string, never>;
  strings?: {
    [key: string]: string;
  };
  lists?: {
    [key: string]: number[];
  };
  labels?: {
    [key: string]: Label;
  };
  inline?: {
    [key: string]: {
      depth?: number;
    };
  };
  withProperties?: {
    id: number;
  } & {
    [key: string]: string | number;
  };
  openWithProperties?: {
    id?: number;
    [key: string]: unknown;
  };
  patterns?: {
    [key: string]: number | string;
  };
  patternsAndProperties?: {
    id?: number;
  } & {
    [key: string]: string | number;
  };
  names?: {
    [key: string]: number;
  };
  enumNames?: {
    [key: string]: number;
  };
  unevaluated?: Label & {
    more?: string;
  };
}

export interface Label {
  text: string;
}
