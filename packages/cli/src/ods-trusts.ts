import { careTrustRows } from './ods-care-trusts.data.js'
import { trustRows } from './ods-trusts.data.js'

/** A trust on the list. */
export interface ListedTrust {
  readonly code: string
  readonly name: string
  /** The last day of the trust, where it is no more. */
  readonly ended?: string
}

const byCode = (rows: string): ReadonlyMap<string, ListedTrust> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [code = '', second = '', ...words] = row.split(' ')
        const isEnd = /^\d{4}-/.test(second)
        const name = (isEnd ? words : [second, ...words]).join(' ')
        return [code, { code, name, ...(isEnd ? { ended: second } : {}) }]
      }),
  )

/** The trusts by their codes. */
export const trustsByCode = byCode(trustRows)

/** The care trusts by theirs. */
export const careTrustsByCode = byCode(careTrustRows)
