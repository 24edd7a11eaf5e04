import { counted, forCount, formatAmount, type JsonPointer, type Run } from '@imt/core'
import type { ComparedFootRow } from './compared-total.js'
import { covered } from './tell-beside.js'

/** A row that is told later, with where it stands and what it is called. */
export interface PlacedTop {
  readonly at: JsonPointer
  readonly words: string
  readonly stated: string
}

const senses = { net: 'without VAT', vat: 'of VAT', gross: 'with VAT' } as const

/** Tells how a row at a foot compares. */
export const tellFoot = (
  { at, words, stated }: PlacedTop,
  compared: ComparedFootRow,
  placed: (line: number) => PlacedTop | undefined,
  run: Run,
): void => {
  run.checked(at)
  const { outcome, row } = compared
  if (outcome === 'agrees') return
  const common = { at, key: ['spend total', words, stated], stated }
  if (outcome === 'alone' || outcome === 'open') {
    const { scope } = compared
    run.report({
      ...common,
      level: 'note',
      message:
        outcome === 'open'
          ? `"${words}" (${stated}) was not checked, because ${counted(scope.open, 'payment')} of ${covered(scope)} ${forCount(scope.open, 'states', 'state')} no exact amount. Write each amount in pounds`
          : `"${words}" (${stated}) was not checked: nothing says whether VAT is in the ${counted(scope.payments, 'payment')} above it (${formatAmount(scope.paid, 'gbp')}), and no other total here does. State net, VAT and gross, or say it in the heading of the amounts`,
    })
    return
  }
  if (outcome === 'apart') {
    const { foot, gross } = compared
    const difference = foot.gross.stated.minus(gross)
    const named = (each: { readonly line: number }): string => {
      const { words: name = '', stated: text = '' } = placed(each.line) ?? {}
      return `"${name}" (${text})`
    }
    run.report({
      ...common,
      message: `${named(foot.net)} and ${named(foot.vat)} come to ${formatAmount(gross, 'gbp')}, and ${named(foot.gross)} is ${formatAmount(difference.abs(), 'gbp')} ${difference.isNegative() ? 'less' : 'more'}. Check the three`,
      computed: formatAmount(
        row === foot.gross
          ? gross
          : row === foot.vat
            ? foot.gross.stated.minus(foot.net.stated)
            : foot.gross.stated.minus(foot.vat.stated.abs()),
        'gbp',
      ),
      difference: { amount: difference.toFixed(), unit: 'gbp' },
    })
    return
  }
  const { scope, paid } = compared
  const difference = row.stated.minus(paid)
  run.report({
    ...common,
    message: `"${words}" is ${stated}, ${formatAmount(difference.abs(), 'gbp')} ${difference.isNegative() ? 'less' : 'more'} than ${covered(scope)}, which ${forCount(scope.payments, 'comes', 'come')} to ${formatAmount(paid, 'gbp')}${compared.as === undefined ? '' : ` ${senses[compared.as]}`}. Check the total, and whether a payment is missing, doubled or wrong`,
    computed: formatAmount(paid, 'gbp'),
    difference: { amount: difference.toFixed(), unit: 'gbp' },
  })
}
