/** The credentials for reading one source by URL. */
export interface SourceAccess {
  /** The origin of the source, the only one that gets the headers. */
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
}

const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Whether HTTP allows a text as the value of a header. */
export function isHeaderValue(value: string): boolean {
  return VALUE.test(value);
}
