/**
 * Runs a module that only a run knows of, and gives what it exports. The one door for that: the built program is a script
 * that was compiled before, which has no `import` of its own and is given one.
 */
export function importModule(url: string): Promise<object> {
  return import(url) as Promise<object>;
}
