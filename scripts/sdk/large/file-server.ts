import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Digester, makeContent } from "./content.ts";

/** Runs a task against a server that sends a file of some size, and answers to one with its digest. */
export async function withFileServer<T>(bytes: number, task: (baseUrl: string) => Promise<T>): Promise<T> {
  const server = createServer({ requestTimeout: 0 }, (request, response) => {
    void (request.method === "GET" ? sendFile(bytes, response) : digestFile(request, response));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  try {
    return await task(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function sendFile(bytes: number, response: ServerResponse): Promise<void> {
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": bytes });
  await pipeline(Readable.from(makeContent(bytes)), response);
}

async function digestFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const digester = new Digester();
  const [, boundary] = /^multipart\/form-data; ?boundary=(.+)$/.exec(request.headers["content-type"] ?? "") ?? [];
  const chunks = request as AsyncIterable<Buffer>;
  for await (const chunk of boundary === undefined ? chunks : readOnlyPart(chunks, boundary)) digester.add(chunk);
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(digester.end()));
}

/** The content of a form with one part. https://www.rfc-editor.org/rfc/rfc7578 */
async function* readOnlyPart(chunks: AsyncIterable<Buffer>, boundary: string): AsyncGenerator<Buffer> {
  const end = `\r\n--${boundary}--`;
  let isInHead = true;
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    const head = isInHead ? rest.indexOf("\r\n\r\n") : 0;
    if (head < 0) continue;
    if (isInHead) rest = rest.subarray(head + 4);
    isInHead = false;
    // The end of the form may be split between two chunks.
    const sure = Math.max(0, rest.length - end.length - 2);
    yield rest.subarray(0, sure);
    rest = rest.subarray(sure);
  }
  yield rest.subarray(0, rest.lastIndexOf(end));
}
