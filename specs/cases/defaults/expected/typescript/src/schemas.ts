export interface Export {
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
  options?: {
    [key: string]: boolean;
  };
}
