export interface Event {
  id?: string;
}
