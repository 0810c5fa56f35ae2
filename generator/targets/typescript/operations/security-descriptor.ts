/** https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object */
import { isSendable } from "../../../languages/typescript-client.ts";
import type { ApiModel, Operation } from "../../../model/model.ts";

/** Alternatives, each a list of keys of security schemes. */
export type Alternatives = readonly (readonly string[])[];

/** The parts of security that operations share. */
export interface SecurityContext {
  /** The keys of the security schemes that the runtime supports. */
  readonly schemeKeys: readonly string[];
  /** The alternatives of an operation that does not have its own. */
  readonly common: Alternatives;
}

export function createSecurityContext(model: ApiModel): SecurityContext {
  const schemeKeys = listSchemeKeys(model);
  return { schemeKeys, common: findCommon(model, schemeKeys) };
}

/** The keys of the security schemes that the runtime supports. */
export function listSchemeKeys({ securitySchemes }: ApiModel): string[] {
  return securitySchemes.filter(isSendable).map(({ key }) => key);
}

/** The most frequent alternatives. The package contains them once instead of hundreds of times. */
function findCommon({ operations }: ApiModel, schemeKeys: readonly string[]): Alternatives {
  const counts = new Map<string, number>();
  for (const operation of operations) {
    const key = JSON.stringify(listAlternatives(operation, schemeKeys));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [common] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ["[]", 0]);
  return JSON.parse(common) as Alternatives;
}

/** The alternatives of an operation; `undefined` if they are the common ones. */
export function describeSecurity(
  operation: Operation,
  { schemeKeys, common }: SecurityContext,
): Alternatives | undefined {
  const alternatives = listAlternatives(operation, schemeKeys);
  return JSON.stringify(alternatives) === JSON.stringify(common) ? undefined : alternatives;
}

/**
 * The alternatives of an operation. Unsupported schemes are dropped: the caller may send their credentials in another
 * way.
 */
export function listAlternatives({ security }: Operation, schemeKeys: readonly string[]): Alternatives {
  return security
    .map((all) => all.map(({ scheme }) => scheme).filter((key) => schemeKeys.includes(key)))
    .filter((all) => all.length > 0);
}
