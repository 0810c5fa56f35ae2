export * from "./schemas.js";

/** The request of "Start an export". */
export interface StartExportRequest {
  /** @defaultValue 1 */
  page?: number;
  /** @defaultValue "asc" */
  order?: "asc" | "desc";
  /**
   * @defaultValue "csv"
   * @example "json"
   */
  format: string;
  /** @defaultValue ["id","name"] */
  columns?: string[];
  /** @defaultValue 0.5 */
  ratio?: number;
  /** @defaultValue {"header":true} */
  options?: Record<string, boolean>;
}
