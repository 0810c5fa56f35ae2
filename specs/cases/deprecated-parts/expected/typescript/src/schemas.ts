export interface Member {
  name: string;
  /** @deprecated */
  nick?: string;
}
