import type { Group } from "./schemas.js";
export * from "./schemas.js";

/** What "Send an alert" takes. */
export interface SendAlertRequest {
  /** Whom to tell */
  target: string | number | Group;
  body:
    | string
    | {
        template: string;
      };
  single?: Group;
  siblings?: (
    | {
        a: string;
      }
    | {
        b: string;
      }
  ) & {
    kind: string;
  };
}

/** What "Send an alert" gives. */
export type SendAlertResult = Group | Group[];
