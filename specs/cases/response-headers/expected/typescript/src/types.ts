/** What "List entries" gives. */
export type ListEntriesResult = string[];
