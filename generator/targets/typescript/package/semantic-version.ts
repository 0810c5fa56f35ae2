/** Common prefixes of version numbers. */
const PREFIX = /^(?:version|ver|v|release|rel|r)?[\s._-]*(?=\d)/i;

const NUMBERS = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?/;
/** https://spec.openapis.org/registry/format/date.html */
const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/;

/** npm refuses versions above 256 characters. */
const MAX_PRE_RELEASE = 100;

/**
 * Converts any version to a semantic one: https://semver.org/#semantic-versioning-specification-semver. Missing numbers
 * are 0, a date becomes three numbers, and the rest becomes the pre-release: `v1` is 1.0.0, `2024-01-01` is 2024.1.1,
 * `1.0-beta` is 1.0.0-beta. A text without a number becomes a pre-release of 0.0.0.
 */
export function toSemanticVersion(version: string): string {
  const text = version.trim().replace(/\+.*$/s, "").replace(PREFIX, "");
  const match = DATE.exec(text) ?? NUMBERS.exec(text);
  const [whole = "", ...numbers] = match ?? [];
  const core = [0, 1, 2].map((index) => toNumber(numbers[index] ?? "0")).join(".");
  const preRelease = toPreRelease(text.slice(whole.length));
  return preRelease === "" ? core : `${core}-${preRelease}`;
}

/** npm rejects numbers that JavaScript would round. */
function toNumber(digits: string): number {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : 0;
}

/** Identifiers of letters, digits and hyphens. Numeric ones must not have leading zeros. */
function toPreRelease(text: string): string {
  return text
    .slice(0, MAX_PRE_RELEASE)
    .split(/[^0-9A-Za-z-]+/)
    .map((identifier) => identifier.replace(/^-+|-+$/g, ""))
    .filter((identifier) => identifier !== "")
    .map((identifier) => (/^\d+$/.test(identifier) ? identifier.replace(/^0+(?=\d)/, "") : identifier))
    .join(".");
}
