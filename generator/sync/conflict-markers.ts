/** The lines that git writes around both sides of a conflict: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const MARKER_LINE = /^(?:<{7}|>{7}|={7}|\|{7})(?: .*)?$\n?/gm;

export function hasConflictMarkers(text: string): boolean {
  return text.search(MARKER_LINE) !== -1;
}

/** Removes the markers from a text, and keeps the lines of both sides. Line endings are line feeds. */
export function removeConflictMarkers(text: string): string {
  return text.replace(MARKER_LINE, "");
}
