export interface Profile {
  /** @example "kit" */
  nickname: string;
}
