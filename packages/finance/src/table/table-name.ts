/** Returns the name of a table for a reader. Of several tables, its year says which, or else its number. */
export const tableName = (
  words: string,
  { table, period }: { readonly table?: number; readonly period?: string },
): string => (table === undefined ? words : `${words} ${period ?? String(table)}`)
