export function applyLoaderFile(
  records: string,
  updates: string,
  circumstances: {
    at: string;
    refusedIds?: string[];
    laterEdits?: { id: string; column: string; value: string }[];
  },
): { records: string; updatedIds: string[] };
