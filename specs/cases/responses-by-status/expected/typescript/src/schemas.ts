export interface Fault {
  title: string;
}

export interface Job {
  id: string;
}

export interface Result {
  output: string;
}
