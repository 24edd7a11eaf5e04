import { requireText } from '../parameter/parameter.js'

const company = /\b(?:ltd|limited|plc|llp|inc|gmbh)\b/i
const total = /^(?:grand |overall |sub[\s-]?)?totals?\b|\btotals?[\s:.*]*$/i
/** As a row of everything is called, too. */
const everything = /^(?:all|in all|overall|altogether|everything)[\s:.*]*$/i
/** Nothing follows the word. */
const alone = /\btotals?[\s:.*]*$/i
const result =
  /^(?:(?:closing|opening|net) balance|balance [bc]\/?(?:fwd|f|d)|net (?:assets|liabilities|expenditure|income|cost|result|position|total)|(?:operating |retained |net )*\(?(?:surplus|deficit)\)?(?:\s*\/\s*\(?(?:surplus|deficit)\)?)?|ebitda|sum)\b/i

/** Longer cells are sentences. */
const longest = 120

/**
 * Returns whether the label of a row or column says that its figures are a result: a total, a balance, a surplus. The
 * name of a company that begins with "Total" says nothing of the kind.
 *
 * @example
 * ```ts
 * isTotalLabel('Grand total:') // => true
 * isTotalLabel('All') // => true
 * isTotalLabel('Total Fitness Ltd') // => false
 * ```
 */
export const isTotalLabel = (label: string): boolean => {
  const words = requireText(label, 'isTotalLabel: label').trim()
  return (
    words.length <= longest &&
    (total.test(words) || everything.test(words) || result.test(words)) &&
    !company.test(words)
  )
}

/** A row of a total leaves the cells blank that say of a single entry when, to whom and what for. */
const mostLabels = 2

/**
 * Returns the label among those of a row that makes it a total. In a row with several more, what begins with "Total" is
 * rather somebody's name; beside any other, "All" is a department or the like.
 */
export const totalLabelOf = (labels: readonly string[]): string | undefined =>
  labels.find(
    (label) =>
      isTotalLabel(label) &&
      (everything.test(label.trim()) ? labels.length === 1 : labels.length <= mostLabels || alone.test(label.trim())),
  )

const words = /\p{L}/u

/** Returns whether a row says before a column that it is a total: with "All", it says nothing else besides. */
export const saysTotalBefore = (row: readonly { readonly text: string }[], column: number): boolean =>
  row
    .slice(0, column)
    .some(
      ({ text }) =>
        isTotalLabel(text) &&
        (!everything.test(text.trim()) || row.every((other) => other.text === text || !words.test(other.text))),
    )
