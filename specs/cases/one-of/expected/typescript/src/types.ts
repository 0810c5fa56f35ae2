import type { components } from "./openapi.js";

export type Either = components["schemas"]["Either"];

export type Group = components["schemas"]["Group"];

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
