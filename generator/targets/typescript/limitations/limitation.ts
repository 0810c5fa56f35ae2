import type { Pointer } from "../../../model/model.ts";

/** A difference between the SDK and the document. */
export interface Limitation {
  /** Completes "The SDK …", such as `sends no XML`. Limitations with equal texts are reported once. */
  readonly lack: string;
  readonly instead: string;
  readonly advice?: string;
  readonly pointer: Pointer;
  /** Whether no call can be sent as documented, so that no test is possible. */
  readonly isObstacle?: boolean;
}
