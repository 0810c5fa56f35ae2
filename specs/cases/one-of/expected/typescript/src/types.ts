import type { Group } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Send an alert". */
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

/** The result of "Send an alert". */
export type SendAlertResult = Group | Group[];
