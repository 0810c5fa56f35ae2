/** The one door of Node's HTTP client. Unlike `fetch`, it reports a compressed body that was cut off. */
import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** A server's answer: the head, and the body as it arrives, decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
}

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Aborts the request, also while its answer is read. */
  readonly signal: AbortSignal;
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Sends a GET request. A user and a password in the URL are sent as its credentials. */
export function sendRequest(url: URL, { headers, signal }: RequestOptions): Promise<Answer> {
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  const options = { headers: { "accept-encoding": "gzip, br", ...headers }, signal };
  return new Promise((resolve, reject) => {
    const request = send(url, options, (response) => resolve(toAnswer(response)));
    request.on("error", reject);
    request.end();
  });
}

function toAnswer(response: IncomingMessage): Answer {
  const { statusCode: status = 0, headers } = response;
  const coding = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const createDecoder = DECODERS[coding];
  if (createDecoder !== undefined) {
    const body = createDecoder();
    // The reader of the body gets the error.
    pipeline(response, body, () => undefined);
    return { status, headers, body };
  }
  if (coding !== "identity" && coding !== "") response.destroy(new Error(`its compression \`${coding}\` is unknown`));
  return { status, headers, body: response };
}
