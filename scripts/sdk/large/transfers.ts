import { openAsBlob } from "node:fs";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { Digester, makeContent, type Digest } from "./content.ts";

/** What is used of the SDK of `document.json`. */
export interface Client {
  putFile(request: { body: unknown }): Promise<Digest>;
  sendForm(request: { file: unknown }): Promise<Digest>;
  getFile(): { asResponse(): Promise<Response> };
}

export interface LargeFile {
  readonly bytes: number;
  /** One of that size on the disk. */
  readonly path: string;
}

async function* makeLater({ bytes }: LargeFile): AsyncGenerator<Uint8Array> {
  yield* makeContent(bytes);
}

/** All ways of sending and getting a file, and what the other side, or this one, has got. */
export const TRANSFERS: Readonly<Record<string, (client: Client, file: LargeFile) => Promise<Digest>>> = {
  "upload of a stream": (client, file) => client.putFile({ body: Readable.toWeb(Readable.from(makeLater(file))) }),
  "upload of an iterable": (client, file) => client.putFile({ body: makeLater(file) }),
  "upload of a file": async (client, { path }) => client.putFile({ body: await openAsBlob(path) }),
  "form with an iterable": (client, file) => client.sendForm({ file: makeLater(file) }),
  "form with a file": async (client, { path }) => client.sendForm({ file: await openAsBlob(path) }),
  download: async (client) => {
    const { body } = await client.getFile().asResponse();
    const digester = new Digester();
    for await (const chunk of Readable.fromWeb(body as ReadableStream)) digester.add(chunk as Uint8Array);
    return digester.end();
  },
};
