import type { Note } from '@imt/core'

/** Said of a date that its own words call approximate. */
const approximate: Note = {
  code: 'approximateDate',
  message:
    'The date is stated as approximate, expected or still to be confirmed: the days taken are those of the date as written. State the day itself.',
}

/** Said of a season, or of a part of a month or year. */
const partOfPeriod: Note = {
  code: 'partOfPeriod',
  message:
    'The words name a part of the year or month, and the whole of it was taken: the day lies within it. State the day itself.',
}

/** "Contract end March 2028" says what the day is: only with "of" is it a part of the month. */
const part =
  /\b(?:(?:spring|summer|autumn|winter|early|mid|middle|late)(?: of)?|(?:beginning|start|end) of)(?: the)?[ -]*$/i
const behind = /\d{4} \(?(?:spring|summer|autumn|winter)\b/i
/** Where the month or the year begins. */
const named = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d/i

/**
 * What a date leaves open though it was read: that its words call it approximate, or name a part of the month or year
 * that was taken whole. `undefined` where they do neither.
 *
 * @param text - the cell
 * @param read - how `parsePublishedDate` read it
 */
export const vagueness = (
  text: string,
  { kind, notes }: { readonly kind: string; readonly notes: readonly Note[] },
): Note | undefined => {
  if (notes.length === 0) return undefined
  if (notes.some(({ code }) => code === 'hedged')) return approximate
  if (kind !== 'month' && kind !== 'year' && kind !== 'financialYear' && kind !== 'quarter') return undefined
  const words = text.trim().slice(0, 100)
  const at = named.exec(words)?.index ?? 0
  return part.test(words.slice(0, at)) || behind.test(words) ? partOfPeriod : undefined
}
