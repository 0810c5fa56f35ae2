import { statSync, watch, type FSWatcher } from "node:fs";
import { basename, dirname } from "node:path";

/** Editors write a file in several steps. */
const SETTLE_MILLISECONDS = 30;

export interface FileWatcher {
  /** Watches these files and folders instead. */
  watch(paths: readonly string[]): void;
  close(): void;
}

/** Calls `onChange` after a file or something in a folder has changed; never twice at a time. */
export function watchFiles(paths: readonly string[], onChange: () => Promise<void>): FileWatcher {
  let watchers = openWatchers(paths, schedule);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, SETTLE_MILLISECONDS);
  }

  function close(): void {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }

  return {
    watch(next) {
      for (const watcher of watchers) watcher.close();
      watchers = openWatchers(next, schedule);
    },
    close,
  };
}

/** A file is watched through its folder, as editors may replace the file. */
function openWatchers(paths: readonly string[], onEvent: () => void): FSWatcher[] {
  const names = new Map<string, Set<string>>();
  const folders: string[] = [];
  for (const path of paths) {
    if (isFolder(path)) folders.push(path);
    else names.set(dirname(path), (names.get(dirname(path)) ?? new Set()).add(basename(path)));
  }
  return [
    ...folders.map((folder) => watch(folder, { recursive: true }, onEvent)),
    ...Array.from(names, ([folder, files]) =>
      watch(folder, (_, name) => {
        if (name === null || files.has(name)) onEvent();
      }),
    ),
  ];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
