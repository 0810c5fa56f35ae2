import { findBlankCells } from "./faults/example-faults.fixture.ts";
import { findMarkupFaults } from "./faults/markup-faults.fixture.ts";
import type { PageFault } from "./faults/page-fault.fixture.ts";
import { outlinePage } from "./faults/page-outline.fixture.ts";
import { findSampleFaults, type SampleFacts } from "./faults/sample-faults.fixture.ts";
import { findSectionFaults } from "./faults/section-faults.fixture.ts";

/** What is wrong with the pages of a document, one line for each fault. */
export function findPageFaults(pages: ReadonlyMap<string, string>, checked?: Iterable<string>): string[] {
  return listPageFaults(pages, { ...(checked && { checked }) }).map(({ path, kind, detail }) => {
    return `${path}: ${kind}${detail === "" ? "" : `, ${detail}`}`;
  });
}

interface Checking {
  /** The paths of the pages that are looked at. Absent: all. */
  readonly checked?: Iterable<string>;
  /** Absent: samples are not looked at. */
  readonly facts?: SampleFacts;
}

export function listPageFaults(
  pages: ReadonlyMap<string, string>,
  { checked = pages.keys(), facts }: Checking = {},
): PageFault[] {
  return [...checked].flatMap((path) => {
    const page = outlinePage(path, pages.get(path) ?? "");
    const findings = [
      ...findMarkupFaults(page, pages),
      ...findSectionFaults(page),
      ...findBlankCells(page),
      ...(facts === undefined ? [] : findSampleFaults(page, facts)),
    ];
    return findings.map((finding) => ({ path, ...finding }));
  });
}
