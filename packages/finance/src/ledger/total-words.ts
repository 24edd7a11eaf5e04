import { isEverythingWord, isTotalWord } from '../table/row-role.js'
import { isTotalOfAccounts } from '../trial-balance/role.js'
import { afterSpaces } from './stretch.js'

/** Words for a total are no shorter, and hardly longer with what stands behind them. */
const [shortest, longest] = [5, 24] as const

/** What tells totals by the names and narratives of records. */
export interface TotalWords {
  /** False for words that no total is called by, as nearly all are, of a record with a cost centre and a code. */
  mayStandIn(text: string, offsets: Int32Array, first: number): boolean
  /** The words with which a record says that it is a total, if it does: without a code, fewer are enough. */
  saidIn(isCoded: boolean, textAt: (column: number) => string): string | undefined
}

/** Returns what tells totals by the words in these columns. */
export const totalWordsIn = (columns: readonly number[] = []): TotalWords => ({
  mayStandIn: (text, offsets, first) => {
    for (const column of columns) {
      const value = 2 * (first + column)
      const from = afterSpaces(text, offsets[value] ?? 0, offsets[value + 1] ?? 0)
      const length = (offsets[value + 1] ?? 0) - from
      // A value that does not stand in the text is read by itself.
      if (length < 0) return true
      if (length >= shortest && length <= longest && isTotalWord(text.slice(from, from + length))) return true
    }
    return false
  },
  saidIn: (isCoded, textAt) => {
    const texts = columns.map(textAt)
    // "All" beside a code or other words is a department or the like.
    const isAlone = !isCoded && texts.filter((text) => text.trim() !== '').length === 1
    return texts.find(
      (text) => (isCoded ? isTotalWord(text) : isTotalOfAccounts(text)) && (isAlone || !isEverythingWord(text)),
    )
  },
})
