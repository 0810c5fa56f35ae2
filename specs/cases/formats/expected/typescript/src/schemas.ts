export interface Formats {
  int32?: number;
  int64?: number;
  float?: number;
  double?: number;
  decimal?: string;
  date?: string;
  dateTime?: string;
  time?: string;
  duration?: string;
  uuid?: string;
  email?: string;
  uri?: string;
  hostname?: string;
  ipv4?: string;
  password?: string;
  byte?: string;
  binary?: Blob;
  unknown?: string;
  encoded?: string;
  embedded?: string;
  formatOnly?: unknown;
  unique?: string[];
  counts?: number;
  lengths?: string;
}
