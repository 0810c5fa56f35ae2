import type { Attachment } from "./schemas.js";
export * from "./schemas.js";

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
