import { namesOf, requireObject, type Decimal } from '@imt/core'
import { readAmount, type Amount } from '../money/amount.js'

/** One balance sheet as the dividend needs it, pounds sterling. Say `'0'` of what there is none of. */
export interface DividendSheet {
  /** Total assets employed: all assets less all liabilities. */
  readonly netAssets?: Amount
  /** What donated and government granted assets are worth in it. */
  readonly donatedAndGranted?: Amount
  /** Dividend that was paid and is to come back. */
  readonly dividendReceivable?: Amount
  /** Dividend that is still to be paid. */
  readonly dividendPayable?: Amount
  /** What else the dividend policy of the year leaves out of relevant net assets, by name. */
  readonly leftOutByPolicy?: Amount
}

/** What the dividend is worked out from. */
export interface DividendBasis {
  /** As the year began. */
  readonly opening: DividendSheet
  /** As it ended. */
  readonly closing: DividendSheet
  /** Averages of the cleared balances of each day of the year: no balance sheet holds them. */
  readonly averageDailyCash?: { readonly governmentBanking?: Amount; readonly nationalLoansFund?: Amount }
}

const sheetNames = namesOf<DividendSheet>({
  netAssets: true,
  donatedAndGranted: true,
  dividendReceivable: true,
  dividendPayable: true,
  leftOutByPolicy: true,
})
const cashNames = namesOf<NonNullable<DividendBasis['averageDailyCash']>>({
  governmentBanking: true,
  nationalLoansFund: true,
})

/** Dividend that is to come back is no asset here, and what is still to be paid no liability. */
const added = { netAssets: 1, donatedAndGranted: -1, dividendReceivable: -1, dividendPayable: 1, leftOutByPolicy: -1 }

/**
 * Returns the average of opening and closing relevant net assets, less average daily cash, or what is missing.
 *
 * @param name - what the call names the basis
 */
export const relevantNetAssets = (
  { opening, closing, averageDailyCash = {} }: DividendBasis,
  name: string,
): { readonly average: Decimal | null; readonly missing: readonly string[] } => {
  const parts = [
    ...([opening, closing] as const).flatMap((sheet, index) => {
      const place = index === 0 ? 'opening' : 'closing'
      const given = requireObject(sheet, `${name}.${place}`, sheetNames)
      return sheetNames.map((part) => ({ place: `${place}.${part}`, amount: given[part], by: added[part] }))
    }),
    // Doubled, as the average halves it.
    ...cashNames.map((part) => ({
      place: `averageDailyCash.${part}`,
      amount: requireObject(averageDailyCash, `${name}.averageDailyCash`, cashNames)[part],
      by: -2,
    })),
  ]
  const missing: string[] = []
  let twice: Decimal | null = null
  for (const { place, amount, by } of parts) {
    if (amount === undefined) missing.push(place)
    else {
      const part: Decimal = readAmount(amount, `${name}.${place}`).times(by)
      twice = twice === null ? part : twice.plus(part)
    }
  }
  return { average: missing.length > 0 || twice === null ? null : twice.div(2), missing }
}
