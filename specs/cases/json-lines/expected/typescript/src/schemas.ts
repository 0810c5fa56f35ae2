export interface Entry {
  id: number;
  text?: string;
}

export interface Update {
  event?: "added" | "removed" | (string & {});
  data: string;
}
