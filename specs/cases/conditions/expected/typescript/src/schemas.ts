export interface Address {
  country: string;
  postcode?: string;
  card?: string;
  billing?: string;
  tags?: string[];
}
