/** Explains the error codes of the network; completes "… cannot be fetched: ". */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was cut",
  EPIPE: "the connection was cut",
  ENOTFOUND: "the host does not exist",
  EAI_AGAIN: "the host's address cannot be looked up",
  ETIMEDOUT: "the host does not answer",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  Z_BUF_ERROR: "its compressed body ends early",
};

const RESETS: readonly string[] = ["ECONNRESET", "EPIPE"];

/** Whether the connection was cut. A retry may succeed. */
export function isReset(error: unknown): boolean {
  return RESETS.includes(codeOf(error));
}

export function describeNetworkError(error: unknown): string {
  const code = codeOf(error);
  if (code.startsWith("HPE_")) return "the answer is not valid HTTP";
  if (/^Z_(?!BUF_ERROR)|^ERR__ERROR_/.test(code)) return "its compressed body is damaged";
  const message = error instanceof Error && error.message !== "" ? error.message : code;
  return REASONS[code] ?? message;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
