/** @deprecated */
export interface Attachment {
  name?: string;
}
