import { formatAmount, pointerTo, type Run } from '@imt/core'
import { compareTotals } from '../classes/compare-totals.js'
import { isTotalRow } from '../classes/total-row.js'
import type { SoftwareEntry } from './schema.js'

const words = { held: 'licences held', inUse: 'licences in use' } as const

/**
 * Compares the totals of a list of software with its products, column by column. Where a product states no number
 * ("site licence"), nothing says what a total of its column comes to.
 */
export const checkSoftwareTotals = (software: readonly SoftwareEntry[], run: Run): void => {
  for (const key of ['held', 'inUse'] as const) {
    const rows = software.flatMap((entry, index) => {
      const quantity = entry[key]
      return quantity === undefined ? [] : [{ index, product: entry.product, quantity }]
    })
    const products = software.filter(({ product }) => !isTotalRow({ assetType: product }))
    if (products.some((entry) => entry[key] === undefined)) continue
    const at = (row: number) => pointerTo('sections', 'estate', 'software', rows[row]?.index ?? 0, key)
    for (const { index, outcome, scope, newly } of compareTotals(
      rows.map(({ product, quantity }) => ({ assetType: product, quantity })),
    )) {
      const total = rows[index]
      const { value } = scope.sum
      if (total === undefined || outcome === 'open' || value === null) continue
      run.checked(at(index))
      run.compared([at(index), ...newly.map(at)], outcome === 'agrees')
      if (outcome === 'agrees') continue
      const stated = total.quantity.text.trim()
      const computed = formatAmount(value, 'count')
      run.report({
        at: at(index),
        message: `"${total.product.trim()}", ${words[key]}, is stated as ${stated}, and the products that it covers come to ${computed}. Check the total and each product, and whether one is missing or listed twice`,
        key: ['software', total.product, key],
        stated,
        computed,
        ...(total.quantity.value === null
          ? {}
          : { difference: { amount: total.quantity.value.minus(value).toFixed(), unit: 'count' as const } }),
        evidence: scope.first(100).map((row) => ({
          at: at(row),
          role: 'addend' as const,
          text: `${rows[row]?.product ?? ''}: ${rows[row]?.quantity.text ?? ''}`,
        })),
      })
    }
  }
}
