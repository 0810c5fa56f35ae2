/** The lines that git writes around both sides of a conflict: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const MARKER_LINE = /^(?:<{7}|>{7}|={7}|\|{7})(?: .*)?$\n?/gm;

export function hasConflictMarkers(text: string): boolean {
  return text.search(MARKER_LINE) !== -1;
}

/** A text with all lines of both sides, and none of the markers. Line endings are line feeds. */
export function removeConflictMarkers(text: string): string {
  return text.replace(MARKER_LINE, "");
}
