export interface Event {
  id?: number;
}
