/**
 * Returns where an entry of the log stands in a publication, or one of its fields. The rules ask it of every cell: no
 * key of an entry has anything to escape.
 */
export const entryAt = (index: number, field?: string): `/${string}` =>
  field === undefined ? `/sections/foi/log/entries/${index}` : `/sections/foi/log/entries/${index}/${field}`
