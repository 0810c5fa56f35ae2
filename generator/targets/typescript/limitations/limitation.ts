import type { Pointer } from "../../../model/model.ts";

/** Something that the SDK does not do, or does differently from the document. */
export interface Limitation {
  /** Completes "The SDK …", such as `sends no XML`; the same for all places that are reported as one. */
  readonly lack: string;
  readonly instead: string;
  readonly advice?: string;
  readonly pointer: Pointer;
  /** Whether no call is sent as the document has it, so that no test can prove one. */
  readonly isObstacle?: boolean;
}
