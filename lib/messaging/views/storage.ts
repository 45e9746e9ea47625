/** How it stands with the data on this device; for every page of ours. */
export interface StorageView {
  /** Why nothing can be done now, or null. */
  trouble: 'newer-data' | 'disk-full' | 'data-unreadable' | null;
  /** What can be looked at and brought back; `set-aside` = data that did not open any more. */
  copies: {
    id: string;
    /** ISO 8601 in UTC. */
    at: string;
    why: 'daily' | 'update' | 'set-aside';
    /** Bytes; null = not known. */
    size: number | null;
  }[];
}
