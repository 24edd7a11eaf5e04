import type { Extension } from '../extension/extension.js'
import { answer, filled, saysYes } from './cell-text.js'
import { remark, type Row } from './row.js'

/** What the cells about the length of the term and its extensions say together. */
export interface ExtensionCells {
  readonly extension: Extension | null
  /** Whole months above 0; `undefined` where none are stated. */
  readonly initialMonths: number | undefined
  /** Whole months; `undefined` where none are stated. */
  readonly maximumExtensionMonths: number | undefined
  /** Whether options to extend are provided for: `null` where nothing says. */
  readonly extendable: boolean | null
}

type Field = 'extension' | 'term' | 'period' | 'end'

/** A bare number, read as months of what its column is about. */
const monthsAlone = (text: string, field: Field): Extension | undefined => {
  if ((field !== 'term' && field !== 'extension') || !/^\s*\d{1,3}\s*$/.test(text)) return undefined
  const months = Number(text)
  return field === 'term'
    ? { initialMonths: months, options: [], maximumExtensionMonths: null, statedMaximumMonths: null, latestEnd: null }
    : {
        initialMonths: null,
        options: [{ months, count: 1 }],
        maximumExtensionMonths: months,
        statedMaximumMonths: null,
        latestEnd: null,
      }
}

/** True of an answer to "can it be extended?" that states no length. */
const isAnswerOnly = (text: string): boolean => (saysYes(text) || /^n\/?a\b/i.test(text)) && !/\d/.test(text)

const wordingIn = (row: Row, field: Field, column: 'extension' | 'term'): Extension | null => {
  const text = row.entry[field]
  if (!filled(text)) return null
  const alone = monthsAlone(text, field)
  if (alone) return alone
  if (field === 'extension' && isAnswerOnly(text)) return null
  const parsed = row.wordings.extension(text, column)
  if (!parsed.ok) {
    if (field === 'extension' || (field === 'term' && parsed.refusal.code !== 'nothingStated'))
      remark(row, field, parsed.refusal)
    return null
  }
  if (parsed.value.ambiguous)
    remark(row, field, {
      code: 'ambiguousExtension',
      message: `The wording has more than one reading: ${parsed.value.ambiguous.why}`,
    })
  return parsed.value
}

/** A wording, where it says how far the term can be extended. */
const withExtension = (extension: Extension | null): Extension | null =>
  extension === null || extension.maximumExtensionMonths === null ? null : extension

/** A cell with both dates may go on to say how far the term can be extended. */
const besideDates = (row: Row): Extension | null =>
  /\b(?:option|exten|potential|\+)/i.test(`${row.entry.period ?? ''}${row.entry.end ?? ''}`)
    ? (wordingIn(row, 'period', 'extension') ?? wordingIn(row, 'end', 'extension'))
    : null

/** Reads the cells about the length of the term and its extensions, with a remark where one could not be read. */
export const readExtensionCells = (row: Row): ExtensionCells => {
  const inTerm = wordingIn(row, 'term', 'term')
  const extension = wordingIn(row, 'extension', 'extension') ?? withExtension(besideDates(row)) ?? withExtension(inTerm)
  const initialMonths = inTerm?.initialMonths ?? extension?.initialMonths ?? 0
  const maximum = extension?.maximumExtensionMonths ?? null
  return {
    extension,
    initialMonths: Number.isInteger(initialMonths) && initialMonths > 0 ? initialMonths : undefined,
    maximumExtensionMonths: maximum !== null && Number.isInteger(maximum) ? maximum : undefined,
    extendable: maximum !== null ? maximum > 0 : answer(row.entry.extension),
  }
}
