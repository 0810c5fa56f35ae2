import { api } from "./api.js";
import type { NotesClientOptions } from "./api.js";
import * as logOperations from "./operations/log.js";
import * as notesOperations from "./operations/notes.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { PutNoteRequest, PutNoteResult } from "./types.js";

/** Notes */
export class NotesClient extends ApiClient<NotesClientOptions> {
  constructor(options: NotesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Read the log
   *
   * `GET /log`
   *
   * @param options - Options for this call only.
   * @returns The log
   * @throws {ApiError} If the API answers with an error.
   */
  readLog(options?: CallOptions): ApiPromise<string> {
    return logOperations.readLog(this, options);
  }

  /**
   * Put a note
   *
   * `PUT /notes/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The note, as it was written down
   * @throws {ApiError} If the API answers with an error.
   */
  putNote(
    request: PutNoteRequest,
    options?: CallOptions,
  ): ApiPromise<PutNoteResult> {
    return notesOperations.putNote(this, request, options);
  }
}
