import type { Cell, Table } from '../source/source.js'
import { tidyHeading } from '../recognise/tidy-heading.js'

type Row = Table['rows'][number]

/** Words with which a row begins that says something of the table: `Source: …`, `Note 2 - …`. */
const marked =
  /^[*†‡§[(]{0,3}(?:\d{1,2}[\])])? ?(?:(?:data )?sources?|(?:please )?notes?(?: \d{1,2})?|nb|n\.b\.?|footnotes?|caveats?|disclaimer|definitions?|key|contact|version|status) ?[:–-]/i
/** The heading of the notes below a table, and nothing else. */
const heading =
  /^(?:(?:explanatory|general|important|additional) )?(?:notes?|footnotes?|caveats?|disclaimers?|definitions?|glossary|key|guidance notes?|end of notes)(?: (?:to|on|for) (?:the )?(?:table|data|figures|users|readers|payments))?\.?$/i
/** `Prepared by …`, `Data as at …`, `Page 2 of 3`, `Number of payments …`. */
const made =
  /^[*†‡§ ]{0,3}(?:(?:report )?(?:prepared|produced|compiled|published|generated|created|printed|extracted|exported|issued|approved|run) (?:by|on|at|from)|(?:data|figures|values|amounts|prices|costs|correct|accurate) (?:as )?(?:at|of|extracted|exclud|includ)|(?:last|date) (?:updated|printed|produced|extracted)|page \d|end of (?:report|list|table|file|data)|©|(?:crown )?copyright|for (?:further|more) (?:information|details)|if you (?:have|need|would)|please (?:note|contact)|(?:number|no\.?|count) of (?:payments|records|rows|transactions|invoices|lines|entries|contracts))/i
/** A mark of a footnote, and words. */
const footnote = /^(?:[*†‡§]{1,3}|\[\d{1,2}\]|\(\d{1,2}\)) ?\S+(?: \S+){2}/
/** A sentence on all of what is listed. */
const sentence =
  /^(?:all|these|this|the|values?|figures|amounts?|prices|costs|payments|contracts|quantities|numbers|spend(?:ing)?|vat|it)\b.{0,200} (?:is|are|was|were|has|have|do|does|exclude|excludes|excluding|include|includes|including|only|may|will)\b/i
/** What ends with a full stop and has more words than this is a sentence, and no name of an entry. */
const mostOfName = 4

/** Longer texts are cut, and no row of a list has so long a one alone. */
const longest = 400

const isFilled = ({ text }: Cell): boolean => tidyHeading(text) !== ''

/** The filled cells of a row; of a cell that is repeated over several columns one. */
export const cellsIn = (row: Row): readonly Cell[] => {
  const found: Cell[] = []
  for (const cell of row) if (isFilled(cell) && found.at(-1) !== cell) found.push(cell)
  return found
}

const isNote = (text: string): boolean =>
  (text.endsWith('.') && text.split(' ').length > mostOfName) ||
  [marked, heading, made, footnote, sentence].some((form) => form.test(text.slice(0, longest)))

/**
 * Returns the words of a row that is a note on its table and none of its entries; `undefined` for any other. One cell
 * alone is filled, and it says so; or what begins so was parted by its commas, and more than half of the row is blank.
 */
export const noteOf = (row: Row): string | undefined => {
  const cells = cellsIn(row)
  const [first, ...others] = cells
  if (first === undefined || cells.length * 2 > Math.max(row.length, 3)) return undefined
  const text = tidyHeading(first.text)
  if (others.length === 0) return isNote(text) ? text : undefined
  const from = row.indexOf(first)
  const areNext = others.every((cell, at) => row[from + at + 1] === cell)
  return areNext && (marked.test(text) || made.test(text))
    ? cells.map((cell) => tidyHeading(cell.text)).join(', ')
    : undefined
}
