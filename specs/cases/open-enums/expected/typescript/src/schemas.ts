export interface Closed {
  kind: "Closed";
  reason?: "lost" | "paid" | null | (string & {});
}

export type Color = "red" | "blue";

/** The values of {@link Color}. */
export const Color = {
  red: "red",
  blue: "blue",
} as const;

export interface Created {
  kind: CreatedKind;
  level?: 1 | 2 | (number & {});
  version?: "1";
  reason?: "first" | "second" | (string & {});
}

export type CreatedKind = "Created" | "Recreated";

/** The values of {@link CreatedKind}. */
export const CreatedKind = {
  Created: "Created",
  Recreated: "Recreated",
} as const;

export type Event =
  | (Created & {
      kind: "Created";
    })
  | Closed;

export interface Order {
  readonly id?: string;
  size?: "s" | "m" | (string & {});
  color?: Color;
  readonly state?: State;
}

export interface OrderInput {
  size?: "s" | "m";
  color?: Color;
}

export type Payment =
  | {
      method: "visa" | "amex";
      state?: "sent" | "failed" | (string & {});
    }
  | {
      method: "cash" | "cheque";
    };

export type State = "open" | "closed" | (string & {});

/** The values of {@link State}. */
export const State = {
  Open: "open",
  Closed: "closed",
} as const;
