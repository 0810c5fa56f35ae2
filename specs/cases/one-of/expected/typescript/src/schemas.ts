export type Either = string | null;

export interface Group {
  group: string;
}
