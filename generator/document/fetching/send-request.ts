/** The one door of Node's HTTP client: unlike `fetch`, it tells a compressed body that was cut from a whole one. */
import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** What a server answers: the head, and the body as it comes in, decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
}

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the request and the reading of its answer. */
  readonly signal: AbortSignal;
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Asks for a URL of `http:` or `https:`. A user and a password in it are sent as its credentials. */
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
    // Reading the body throws the fault.
    pipeline(response, body, () => undefined);
    return { status, headers, body };
  }
  if (coding !== "identity" && coding !== "") response.destroy(new Error(`its compression \`${coding}\` is unknown`));
  return { status, headers, body: response };
}
