import { counted, forCount, formatAmount, type JsonPointer, type Run } from '@imt/core'
import type { ComparedFootRow, FootPart } from './compared-total.js'
import { covered } from './tell-beside.js'

/** A row that is told later, with where it stands and what it is called. */
export interface PlacedTop {
  readonly at: JsonPointer
  readonly words: string
  readonly stated: string
}

const senses = { net: 'without VAT', vat: 'of VAT', gross: 'with VAT' } as const

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Why a row was compared with nothing. */
const whyAlone = ({ scope, as }: ComparedFootRow & { readonly outcome: 'alone' }): string => {
  if (scope.payments === 0)
    return 'no payment stands above it, and no other total here states what it could be compared with. State net, VAT and gross'
  const paid = `${covered(scope)} (${formatAmount(scope.paid, 'gbp')})`
  return as === undefined
    ? `nothing says whether VAT is in ${paid}, and no other total here does. State net, VAT and gross, or say it in the heading of the amounts`
    : `${paid} ${forCount(scope.payments, 'is', 'are')} stated ${senses[as]}, and no other total here states ${forCount(scope.payments, 'it', 'them')} ${as === 'net' ? 'with it' : 'without it'}. State net, VAT and gross`
}

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
          : `"${words}" (${stated}) was not checked: ${whyAlone(compared)}`,
    })
    return
  }
  if (outcome === 'apart') {
    const { parts, gross } = compared
    const { net, vat } = parts
    const difference = parts.gross.stated.minus(gross)
    const named = ({ row: part, scope }: FootPart): string => {
      if (part === undefined) return `${covered(scope)} (${formatAmount(scope.paid, 'gbp')})`
      const { words: name = '', stated: text = '' } = placed(part.line) ?? {}
      return `"${name}" (${text})`
    }
    const are = parts.gross.scope === undefined ? 'is' : forCount(parts.gross.scope.payments, 'is', 'are')
    // VAT may be written as what is taken off.
    const tax = gross.minus(net.stated)
    const computed =
      row === net.row
        ? parts.gross.stated.minus(tax)
        : row === vat.row
          ? parts.gross.stated.minus(net.stated).times(tax.equals(vat.stated) ? 1 : -1)
          : gross
    run.report({
      ...common,
      message: `${capital(named(net))} and ${named(vat)} come to ${formatAmount(gross, 'gbp')}, and ${named(parts.gross)} ${are} ${formatAmount(difference.abs(), 'gbp')} ${difference.isNegative() ? 'less' : 'more'}. Check the three`,
      computed: formatAmount(computed, 'gbp'),
      difference: { amount: row.stated.minus(computed).toFixed(), unit: 'gbp' },
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
