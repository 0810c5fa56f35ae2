export type Fault = {
  code: string;
  text?: string;
} | null;

export interface Transfer {
  fault?: Fault & {
    code: unknown;
    text: unknown;
  };
}
