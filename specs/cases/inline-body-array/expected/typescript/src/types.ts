export * from "./schemas.js";

/** The request of "Add readings". */
export interface AddReadingsRequest {
  sensor: string;
  /** @defaultValue false */
  dryRun?: boolean;
  /**
   * The readings, oldest first
   *
   * @example [{"at":"2024-05-01T10:00:00Z","value":0}]
   */
  body: {
    at: string;
    value: number;
  }[];
}
