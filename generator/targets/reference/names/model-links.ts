import type { ModelReference } from "./model-name.ts";

/** Collects what is linked, so that every link has a target. */
export type Links = Map<string, ModelReference>;
