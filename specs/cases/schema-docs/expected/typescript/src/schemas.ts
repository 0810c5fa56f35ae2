/** @see https://example.com/books */
export interface Book {
  isbn?: string;
  /** The title alone */
  title?: string;
  /**
   * No longer used
   *
   * @deprecated
   */
  old?: string;
  oldByReference?: Old;
  authors?: string[];
  /**
   * Two lines
   * of text
   *
   * @see https://example.com/documented
   */
  documented?: string;
}

/**
 * An old thing
 *
 * @deprecated
 */
export interface Old {
  a?: string;
}
