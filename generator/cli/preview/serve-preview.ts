import { SourceReader } from "../../document/fetching/source-reader.ts";
import { PlaceLocator } from "../../document/locate.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { AwaitedFiles } from "../../plan/plan-listeners.ts";
import { fail, isFailure } from "../../run/failure.ts";
import type { CommandContext } from "../command-context.ts";
import type { CommandResult } from "../command.ts";
import { concludeFailure } from "../conclude-failure.ts";
import { EXIT } from "../exit-code.ts";
import { renderDiagnostics } from "../render/render-diagnostics.ts";
import { loadVitePress, VITEPRESS_INSTALLATION, type SiteServer } from "./vitepress.ts";
import type { OpenPages } from "./open-pages.ts";
import { PreviewFolder } from "./preview-folder.ts";
import { planPreview, type PlannedPreview, type PreviewRequest } from "./plan-preview.ts";
import { watchFiles } from "./watch-files.ts";

/** Serves the pages as sites on the loopback address, and keeps them in step until it is interrupted. */
export async function servePreview(request: PreviewRequest, context: CommandContext): Promise<CommandResult> {
  const { terminal } = context;
  const vitepress = await loadVitePress(terminal.cwd);
  if (vitepress === undefined) {
    const missing = createDiagnostic("missing-vitepress", { command: VITEPRESS_INSTALLATION });
    const locator = new PlaceLocator(new SourceReader(terminal).read);
    return concludeFailure(fail("usage", [missing]), { ...context, locator });
  }
  const folder = new PreviewFolder();
  const remove = () => folder.remove();
  // Vite listens for signals, too, and may end the process first.
  process.once("exit", remove);
  const servers = new Map<string, SiteServer>();
  try {
    const first = await planPreview(request, { ...context, fallbackCache: folder.cache });
    if (isFailure(first.planned)) return await concludeFailure(first.planned, { ...context, locator: first.locator });
    const sites = folder.write(first.planned.plan);
    for (const site of sites) {
      folder.lend(site, vitepress.folder);
      const server = await vitepress.serve(folder.pathOf(site), request.port);
      servers.set(site, server);
      terminal.out(`${site}   ${server.url}\n`);
    }
    terminal.err("Pages follow the documents, the configuration and the templates. Ctrl+C ends the preview.\n");
    await keepInStep(first, request, { ...context, folder, servers });
    return conclude(first.locator);
  } finally {
    await Promise.all(Array.from(servers.values(), (server) => server.close()));
    process.off("exit", remove);
    remove();
  }
}

interface PreviewState extends CommandContext {
  readonly folder: PreviewFolder;
  /** By the spec. */
  readonly servers: ReadonlyMap<string, SiteServer>;
}

/** Plans again whenever something changes that pages are made from, open pages first; ends when the user ends it. */
async function keepInStep(first: PlannedPreview, request: PreviewRequest, state: PreviewState): Promise<void> {
  const { folder, servers, ...context } = state;
  const { terminal } = context;
  const awaited = awaitOpenPages(folder, servers);
  let watched = first.files;
  const watcher = watchFiles(first.files, async () => {
    const begun = terminal.seconds();
    const { planned, locator, files } = await planPreview(request, {
      ...context,
      fallbackCache: folder.cache,
      awaited,
    });
    if (isFailure(planned)) return terminal.err(`${await describe(planned.diagnostics, locator, context)}\n`);
    const changed = folder.update(planned.plan);
    if (changed > 0) terminal.err(`${changed} changed · ${(terminal.seconds() - begun).toFixed(1)} s\n`);
    watched = [...new Set([...watched, ...files])];
    watcher.watch(watched);
  });
  await waitForInterrupt();
  watcher.close();
}

/** Shows open pages before all others are planned: meanwhile this thread can serve nothing. */
function awaitOpenPages(folder: PreviewFolder, servers: PreviewState["servers"]): AwaitedFiles {
  const find = (path: string): { readonly page: string; readonly open: OpenPages | undefined } => {
    const [spec = "", , ...page] = path.split("/");
    return { page: page.join("/"), open: servers.get(spec)?.openPages };
  };
  return {
    has(path) {
      const { page, open } = find(path);
      return open?.has(page) ?? false;
    },
    async show(file) {
      const { page, open } = find(file.path);
      if (folder.refresh(file)) await open?.waitForRequest(page);
    },
  };
}

function describe(diagnostics: readonly Diagnostic[], locator: PlaceLocator, { terminal }: CommandContext) {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return renderDiagnostics(errors, locator, terminal.hasColor);
}

function waitForInterrupt(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

function conclude(locator: PlaceLocator): CommandResult {
  const report = { changes: [], diagnostics: [], locator, unchanged: 0 };
  return { exitCode: EXIT.done, report, result: "", remarks: "" };
}
