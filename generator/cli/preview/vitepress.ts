import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { OpenPages } from "./open-pages.ts";

/** How to install VitePress. It is not bundled with specloom: it is 125 packages. */
export const VITEPRESS_INSTALLATION = "npm install --save-dev vitepress@1.6.4";

/** VitePress as a project has it installed. */
export interface VitePress {
  /** Where the package is. */
  readonly folder: string;
  /** Serves the site of a folder on the loopback address, at this port or the next one that is free. */
  serve(folder: string, port: number | undefined): Promise<SiteServer>;
}

export interface SiteServer {
  readonly url: string;
  readonly openPages: OpenPages;
  close(): Promise<void>;
}

/** The part of VitePress's API that is used here. */
interface VitePressModule {
  readonly createServer: (folder: string, options: { host: string; port?: number }) => Promise<ViteServer>;
}

interface ViteServer {
  readonly httpServer?: HttpServer | null;
  listen(): Promise<unknown>;
  readonly resolvedUrls: { readonly local: readonly string[] } | null;
  close(): Promise<void>;
}

interface HttpServer {
  on(
    event: "request",
    listener: (
      request: { readonly url?: string },
      response: { on(event: "finish", listener: () => void): unknown },
    ) => void,
  ): unknown;
}

const LOOPBACK = "127.0.0.1";

/** Finds VitePress from the working folder; `undefined` where it is not installed. */
export async function loadVitePress(cwd: string): Promise<VitePress | undefined> {
  const manifest = findManifest(cwd);
  if (manifest === undefined) return undefined;
  const folder = dirname(manifest);
  const { createServer } = (await import(
    pathToFileURL(join(folder, "dist", "node", "index.js")).href
  )) as VitePressModule;
  return {
    folder,
    async serve(site, port) {
      const server = await createServer(site, { host: LOOPBACK, ...(port !== undefined && { port }) });
      await server.listen();
      const openPages = new OpenPages();
      server.httpServer?.on("request", ({ url = "" }, response) => {
        response.on("finish", () => openPages.follow(url));
      });
      return { url: server.resolvedUrls?.local[0] ?? `http://${LOOPBACK}/`, openPages, close: () => server.close() };
    },
  };
}

function findManifest(cwd: string): string | undefined {
  try {
    return createRequire(join(cwd, "package.json")).resolve("vitepress/package.json");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
