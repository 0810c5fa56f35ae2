import type { ApiRequest, Middleware } from "./middleware.js";

const LEVELS = ["debug", "info", "warn", "error"] as const;

export type LogLevel = (typeof LEVELS)[number];

/** `console`, or any logger with these methods. */
export type Logger = Readonly<Record<LogLevel, (message: string) => void>>;

export interface LogOptions {
  readonly logger: Logger;
  /** The lowest level that is logged. Absent: `info`. */
  readonly level?: LogLevel | undefined;
  /** Further headers whose values are logged, in lower case. */
  readonly headers?: readonly string[] | undefined;
}

const HARMLESS = [
  "accept",
  "content-length",
  "content-type",
  "date",
  "retry-after",
  "x-request-id",
];

/**
 * Creates middleware that logs each attempt: its outcome as `info`, or as `warn` if it failed, and headers as
 * `debug`. Queries and the values of all other headers are left out: they may hold credentials.
 * @example new Client({ middleware: [logCalls({ logger: console, level: "debug" })] })
 */
export function logCalls(options: LogOptions): Middleware {
  const { logger, level = "info", headers: allowed = [] } = options;
  const log = (at: LogLevel, message: string) => {
    if (LEVELS.indexOf(at) >= LEVELS.indexOf(level)) logger[at](message);
  };
  const describe = (headers: Headers) =>
    Array.from(headers, ([name, value]) =>
      [...HARMLESS, ...allowed].includes(name)
        ? `${name}: ${value}`
        : `${name}: [redacted]`,
    ).join(", ");
  return async (request, next) => {
    const title = describeRequest(request);
    log("debug", `${title} sends ${describe(request.headers)}`);
    const begun = performance.now();
    const took = () => `in ${Math.round(performance.now() - begun)} ms`;
    try {
      const response = await next(request);
      const { status, headers } = response;
      log(status < 400 ? "info" : "warn", `${title}: ${status} ${took()}`);
      log("debug", `${title} gets ${describe(headers)}`);
      return response;
    } catch (fault) {
      log("warn", `${title}: ${String(fault)} ${took()}`);
      throw fault;
    }
  };
}

function describeRequest({ operation, method }: ApiRequest): string {
  return `${operation} (${method})`;
}
