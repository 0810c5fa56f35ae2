import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createGzip, gzipSync } from "node:zlib";

export const DOCUMENT = "openapi: 3.1.0\npaths: { /a: { get: { responses: { '200': { description: d } } } } }\n";

/** Ways in which servers fail, by path. Any other path is answered with a document. */
const FAULTS: Readonly<Record<string, RequestListener>> = {
  "/silent": () => undefined,
  "/slow": (_, response) => {
    const timer = setInterval(() => response.write("#\n"), 20);
    response.on("close", () => clearInterval(timer));
  },
  "/endless": (_, response) => writeEndlessly(response),
  "/bomb": (_, response) => {
    const gzip = createGzip();
    gzip.pipe(response.writeHead(200, { "content-encoding": "gzip" }));
    response.on("close", () => gzip.destroy());
    writeEndlessly(gzip);
  },
  "/loop": (_, response) => response.writeHead(302, { location: "/loop" }).end(),
  "/file": (_, response) => response.writeHead(302, { location: "file:///etc/hostname" }).end(),
  "/login": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end("\n<!doctype html><title>Log in</title>"),
  "/raw": (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(DOCUMENT),
  "/cut": (_, response) => {
    response.writeHead(200, { "content-length": DOCUMENT.length + 1 }).write(DOCUMENT);
    setTimeout(() => response.destroy(), 10);
  },
  "/cut-chunks": (_, response) => {
    response.write(DOCUMENT);
    setTimeout(() => response.destroy(), 10);
  },
  "/cut-gzip": (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(DOCUMENT.repeat(9)).subarray(0, -12)),
  "/damaged": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(DOCUMENT),
  "/zstd": (_, response) => response.writeHead(200, { "content-encoding": "zstd" }).end(DOCUMENT),
  "/gzip": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(DOCUMENT)),
  "/forbidden": (_, response) => response.writeHead(403).end(),
  "/trouble": (_, response) => response.writeHead(503).end(),
  "/reset": (_, response) => response.destroy(),
  "/garbage": ({ socket }) => void socket.end("hello\r\n"),
};

function writeEndlessly(stream: NodeJS.WritableStream & { readonly destroyed?: boolean }): void {
  const block = Buffer.alloc(2 ** 16, "#");
  const fill = (): void => {
    while (stream.destroyed !== true && stream.write(block));
  };
  stream.on("drain", fill);
  fill();
}

/** A local server that records its requests. */
export class FaultServer {
  readonly origin: string;
  readonly requests: Pick<IncomingMessage, "url" | "headers">[] = [];
  readonly #close: () => void;

  private constructor(origin: string, close: () => void) {
    this.origin = origin;
    this.#close = close;
  }

  /** `answers` take precedence over the faults. */
  static async open(answers: Readonly<Record<string, RequestListener>> = {}): Promise<FaultServer> {
    const http = createServer((request, response) => {
      server.requests.push(request);
      const { pathname } = new URL(request.url ?? "", "http://localhost");
      answer(pathname, request, response);
    });
    const answer = (path: string, request: IncomingMessage, response: ServerResponse): void => {
      const listener = answers[path] ?? FAULTS[path] ?? answerChain(path);
      if (listener === undefined) response.end(DOCUMENT);
      else listener(request, response);
    };
    await new Promise<void>((resolve) => void http.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const server = new FaultServer(origin, () => {
      http.closeAllConnections();
      http.close();
    });
    return server;
  }

  close(): void {
    this.#close();
  }
}

/** `/7.yaml` refers to `/8.yaml`, and so on without end. */
function answerChain(path: string): RequestListener | undefined {
  const number = /^\/(\d+)\.yaml$/.exec(path)?.[1];
  if (number === undefined) return undefined;
  const reference = `{ $ref: ${Number(number) + 1}.yaml }`;
  const response = `{ description: d, content: { application/json: { schema: ${reference} } } }`;
  const operation = `{ get: { responses: { "200": ${response} } } }`;
  return (_, answer) => answer.end(`openapi: 3.1.0\npaths: { /a: ${operation} }\nproperties: { next: ${reference} }\n`);
}

/** Answers the first `count` requests with `first`, and all later ones with `then`. */
export function answerFirst(count: number, first: RequestListener, then: RequestListener): RequestListener {
  let left = count;
  return (request, response) => {
    left -= 1;
    if (left >= 0) first(request, response);
    else then(request, response);
  };
}

/** Answers with a redirect. */
export function redirectTo(location: string): RequestListener {
  return (_, response) => response.writeHead(302, { location }).end();
}
