export interface Colour {
  R?: number;
  G?: number;
  B?: number;
}

export type Names = string[];
