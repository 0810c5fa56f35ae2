export interface Order {
  title: string;
}

export interface Report {
  title: string;
}
