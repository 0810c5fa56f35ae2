export interface Picture {
  bytes: string;
  name?: string;
}

export interface Place {
  name: string;
}
