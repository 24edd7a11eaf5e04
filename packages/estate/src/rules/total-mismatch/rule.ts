import { defineRule, forCount, formatAmount, grouped, type Rule } from '@imt/core'
import { compareTotals, type TotalScope } from '../../classes/compare-totals.js'
import { isTotalRow } from '../../classes/total-row.js'
import { checkCounts } from '../../counts/check-counts.js'
import { classAt, noClasses } from '../../finding-places.js'
import { estateSection } from '../../section.js'
import { checkSoftwareTotals } from '../../software/check-totals.js'
import { estateCitations } from '../citations.js'

/** Rows that are listed as evidence; the message says how many there are. */
const mostEvidence = 100

/** What the rows come to, as a reader would say it: `2,950`, `2,310 to 2,314`, `at least 2,310`. */
const sumWords = ({ sum: { low, high, value } }: TotalScope): string => {
  if (value !== null) return formatAmount(value, 'count')
  if (low !== null && high !== null) return `${formatAmount(low, 'count')} to ${formatAmount(high, 'count')}`
  return low === null ? 'an unknown number' : `at least ${formatAmount(low, 'count')}`
}

/** `2 classes above it come`, `class above it comes` */
const rowWords = ({ count, what, where }: TotalScope): string =>
  forCount(count, `class ${where} comes`, `${grouped(count)} ${what} ${where} come`)

/** Finds totals of hardware that do not equal the classes that they are the total of. */
export const totalMismatch: Rule<'estate/total-mismatch'> = defineRule({
  code: 'estate/total-mismatch',
  level: 'error',
  band: 'validity',
  summary: 'A total of assets does not equal its classes.',
  explain:
    'A total in a table of asset classes is compared with the classes that it may cover: all those above it, those since an earlier total, or those below a total that stands on top. Where none of them comes to it, even allowing for rounding, ranges and bounds such as <5, the total or one of the classes is wrong, a class is missing, or one is listed twice. Correct the table, or say what the total covers.',
  citation: [estateCitations.codeForStatistics],
  reads: [estateSection],
  check: ({ estate: { classes = [], counts = [], software = [] } }, run) => {
    counts.forEach((table, index) => checkCounts(table, index, run))
    checkSoftwareTotals(software, run)
    if (classes.length === 0)
      return run.notApplicable(
        counts.length + software.length === 0
          ? noClasses
          : 'the tables of counts and lists of software state no total that can be compared',
      )
    for (const { index, outcome, scope, newly } of compareTotals(classes)) {
      const total = classes[index]
      if (total === undefined || outcome === 'open') continue
      const at = classAt(index, 'quantity')
      run.checked(at)
      // Of rows that another total was compared with before, the first tell of what this one is the total, too.
      const parts = new Set([...newly, ...(newly.length < scope.count ? scope.first(mostEvidence) : [])])
      run.compared([at, ...[...parts].map((row) => classAt(row, 'quantity'))], outcome === 'agrees')
      if (outcome === 'agrees') continue
      const stated = total.quantity.text.trim()
      const sum = sumWords(scope)
      const { value } = scope.sum
      run.report({
        at,
        message: `"${total.assetType.trim()}" is stated as ${stated}, and the ${rowWords(scope)} to ${sum}. Check the total and each class, and whether one is missing or listed twice`,
        key: ['classes', total.assetType, 'quantity'],
        // What joins two kinds by its name may leave out some of each.
        ...(scope.where === 'that it joins' ? { level: 'warning' as const } : {}),
        stated,
        computed: sum,
        ...(value === null || total.quantity.value === null
          ? {}
          : { difference: { amount: total.quantity.value.minus(value).toFixed(), unit: 'count' as const } }),
        evidence: scope.first(mostEvidence).map((row) => ({
          at: classAt(row, 'quantity'),
          role: 'addend' as const,
          text: `${classes[row]?.assetType ?? ''}: ${classes[row]?.quantity.text ?? ''}`,
        })),
      })
    }
    run.notApplicable(
      classes.some(isTotalRow)
        ? 'no total in the table of asset classes can be compared with its classes'
        : 'the table of asset classes has no total',
    )
  },
})
