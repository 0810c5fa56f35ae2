export * from "./schemas.js";

/** The request of "Create a counter". */
export interface CreateCounterRequest {
  /**
   * @defaultValue 0
   * @example 0
   */
  offset?: number;
  /**
   * @defaultValue false
   * @example false
   */
  quiet?: boolean;
  /**
   * @defaultValue ""
   * @example ""
   */
  prefix?: string;
  /**
   * @defaultValue 0
   * @example 0
   */
  start?: number;
  /**
   * @defaultValue false
   * @example false
   */
  isOpen?: boolean;
  /**
   * @defaultValue ""
   * @example ""
   */
  label?: string;
  /**
   * @defaultValue null
   * @example null
   */
  parent?: string | null;
  /**
   * @defaultValue []
   * @example []
   */
  list?: string[];
  /**
   * @defaultValue {}
   * @example {}
   */
  extra?: Record<string, unknown>;
  none?: string;
}
