export type Always = unknown;

export type Never = never;
