/** The value that a text holds; `undefined` where the text is not JSON. */
export function parseJson(
  text: string,
  parse: (text: string) => unknown = JSON.parse,
): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
