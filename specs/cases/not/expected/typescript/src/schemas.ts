export type Label = string;

export interface Naming {
  name: string;
  anything?: unknown;
  nothing?: never;
  reference?: Label;
}
