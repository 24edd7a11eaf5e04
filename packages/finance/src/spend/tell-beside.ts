import { counted, forCount, formatAmount, pointerTo, type Run } from '@imt/core'
import type { ComparedBeside, ComparedTotal, Scope } from './compared-total.js'
import type { SpendLine } from './schema.js'
import { totalWords } from './transactions.js'

/** The payments of a scope, in words. */
export const covered = ({ payments, all, group }: Scope): string =>
  group !== undefined
    ? `the ${counted(payments, 'payment')} of "${group}" above it`
    : `the ${counted(payments, 'payment')} ${all ? 'above it' : 'since an earlier total'}`

const besideWords = { netAmount: 'net', vatAmount: 'VAT' } as const

/** Tells what a total states in a column beside the amount. */
export const tellBeside = (line: SpendLine, compared: ComparedTotal, index: number, run: Run): void => {
  if (compared.outcome !== 'agrees' && compared.outcome !== 'differs') return
  const { beside = [], scope } = compared
  const wrong = beside.filter(({ agrees }) => !agrees)
  for (const { column, agrees } of beside) {
    const at = pointerTo('sections', 'finance', 'spend', index, column)
    run.checked(at)
    run.compared([at], agrees)
  }
  const short = ({ stated, paid }: Pick<ComparedBeside, 'stated' | 'paid'>) => stated.minus(paid)
  // One payment that is missing has all three wrong: that is told of the amount.
  const isOneCause =
    compared.outcome === 'differs' &&
    wrong.length === 2 &&
    wrong.reduce((sum, each) => sum.minus(short(each)), compared.stated.minus(scope.paid)).isZero()
  if (isOneCause) return
  for (const { column, stated, paid } of wrong) {
    const text = line[column]?.text.trim() ?? ''
    const words = totalWords(line)?.trim()
    const name = words === undefined ? 'A row that states nothing but amounts' : `"${words}"`
    const difference = stated.minus(paid)
    run.report({
      at: pointerTo('sections', 'finance', 'spend', index, column),
      key: ['spend total', words ?? '', column, text],
      stated: text,
      ...(words === undefined ? { level: 'warning' as const } : {}),
      message: `${name} in the column of the ${besideWords[column]} is ${text}, ${formatAmount(difference.abs(), 'gbp')} ${difference.isNegative() ? 'less' : 'more'} than that of ${covered(scope)}, which ${forCount(scope.payments, 'comes', 'come')} to ${formatAmount(paid, 'gbp')}. ${
        words === undefined
          ? 'If it is a total, correct it; if it is a payment, state its supplier and date'
          : 'Check the total, and whether a figure above it is missing, doubled or wrong'
      }`,
      computed: formatAmount(paid, 'gbp'),
      difference: { amount: difference.toFixed(), unit: 'gbp' },
    })
  }
}
