import {
  Decimal,
  defineRule,
  formatAmount,
  parseFigure,
  pointerTo,
  type Figure,
  type JsonPointer,
  type Rule,
  type Run,
} from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import type { Statement } from '../../statement/schema.js'
import { notThere } from '../not-there.js'

interface Stated {
  readonly at: JsonPointer
  readonly label: string
  readonly heading: string
  readonly figure: Figure
}

/** Thousands or millions in words or letters behind the number: `£825k`, `£11.1 million`. */
const hasSuffix = (figure: Figure): boolean => /\d\s*(?:k|m|mn|bn|thousand|million|billion)\b/i.test(figure.text)

/** A heading `£0` stands for £000 that has lost two digits. */
const lostScale = /£0(?![\d,.])/

/** The amounts of a statement one after the other: a long one has more than are to be held. */
const cellsOf = function* (statement: Statement, index: number): Generator<Stated> {
  for (const [row, { label, cells }] of statement.rows.entries())
    for (const [column, { amount }] of cells.entries())
      if (amount?.value && !amount.value.isZero())
        yield {
          at: pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', column, 'amount'),
          label,
          heading: statement.columns[column]?.heading ?? '',
          figure: amount,
        }
}

/** Bare amounts in a table whose others carry a suffix, if with that suffix they would be of the same size as those. */
const bareAmong = (statement: Statement, index: number, marked: readonly Figure[], run: Run): void => {
  if (marked.length < 2) return
  const sizes = marked.map(({ value }) => (value ?? new Decimal(0)).abs())
  const least = sizes.reduce((least, size) => Decimal.min(least, size))
  const most = sizes.reduce((most, size) => Decimal.max(most, size))
  for (const { at, label, heading, figure } of cellsOf(statement, index)) {
    if (hasSuffix(figure) || figure.value === null) continue
    run.checked(at)
    const size = figure.value.abs()
    const meant = size.times(1_000)
    if (size.times(100).greaterThan(least) || meant.times(10).lessThan(least) || meant.greaterThan(most.times(10)))
      continue
    run.report({
      at,
      message: `"${label}" is stated as ${figure.text.trim()}, where the figures around it are in thousands or millions: with its "k" it would be ${formatAmount(figure.value.times(1_000), 'gbp')}. Check whether a "k" is lost`,
      key: ['statement', label, heading, 'scale'],
      stated: figure.text.trim(),
      computed: formatAmount(figure.value.times(1_000), 'gbp'),
    })
  }
}

const suffixUnderScale = (statement: Statement, index: number, run: Run): void => {
  for (const [row, { label, cells }] of statement.rows.entries()) {
    for (const [column, { words }] of cells.entries()) {
      if (words === undefined || statement.unit === undefined) continue
      const read = parseFigure(words, { unit: 'gbp' })
      if (!read.ok || !hasSuffix(read.value)) continue
      const at = pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', column, 'words')
      run.checked(at)
      run.report({
        at,
        message: `"${label}" is stated as ${words} under a heading that says ${statement.unit}: it was left out, since it may mean either. Write it in the scale of the heading`,
        key: ['statement', label, statement.columns[column]?.heading ?? '', 'scale'],
        stated: words,
      })
    }
  }
}

/** Finds tables that count their money in two scales. */
export const mixedScales: Rule<'finance/mixed-scales'> = defineRule({
  code: 'finance/mixed-scales',
  level: 'warning',
  band: 'accuracy',
  summary: 'Pounds and thousands are mixed in one table.',
  explain:
    'A "k" or "m" that is lost, doubled, or stands under a heading that already says £000 makes a figure a thousand times too small or too large, and no reader can tell from the figure alone. The rule looks for amounts with a suffix under a scaled heading, for bare amounts among others with a suffix, and for the heading £0, which is what is left of £000.',
  citation: [financeCitations.definitionDocument],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    for (const [index, statement] of (finance.statements ?? []).entries()) {
      const marked: Figure[] = []
      for (const { at, figure } of cellsOf(statement, index)) {
        run.checked(at)
        if (hasSuffix(figure)) marked.push(figure)
      }
      bareAmong(statement, index, marked, run)
      suffixUnderScale(statement, index, run)
      const heading = statement.columns.findIndex(({ heading: words }) => lostScale.test(words))
      if (heading < 0 && !lostScale.test(statement.title ?? '')) continue
      const at =
        heading < 0
          ? pointerTo('sections', 'finance', 'statements', index, 'title')
          : pointerTo('sections', 'finance', 'statements', index, 'columns', heading)
      run.checked(at)
      run.report({
        at,
        message:
          'The heading says "£0", which is no unit: £000 may have lost two digits. The figures were read as pounds. Check the heading',
        key: ['statement', statement.title ?? '', 'heading'],
        stated: heading < 0 ? (statement.title ?? '') : (statement.columns[heading]?.heading ?? ''),
      })
    }
    run.notApplicable(
      (finance.statements ?? []).length === 0
        ? notThere.sideBySide
        : 'no table that sets figures side by side, such as plan and actual, states an amount of money other than zero',
    )
  },
})
