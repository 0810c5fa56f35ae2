import type { components } from "./openapi.js";

/** @deprecated */
export type Attachment = components["schemas"]["Attachment"];

/** What "Send a mail" takes. */
export interface SendMailRequest {
  /**
   * Every mail is fast
   *
   * @deprecated
   */
  fast?: boolean;
  to: string;
  /**
   * Use `to`
   *
   * @deprecated
   */
  address?: string;
  old?: Attachment;
}
