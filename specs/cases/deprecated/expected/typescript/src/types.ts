import type { Attachment } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Send a mail". */
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
