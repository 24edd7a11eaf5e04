import { afterDevice } from './device-head.js'
import type { AssetClass } from './schema.js'

/** Everything that the rows before it name one by one. */
const everything =
  /^(?:all|overall|combined)(?: (?:assets|devices|equipment|hardware|items|sites|locations|hospitals|departments|directorates|divisions|services|areas|types|classes|categories))?$|^(?:sum|altogether)$|^(?:trust|organisation)[- ]?wide$|^whole (?:trust|organisation|estate)$/i
const total = /^(?:grand |sub[- ]?)?totals?\b|\btotal$/i
const kind = /^(?:sub[- ]?)?total(?:\s+|:\s*)(?:number\s+of\s+|no\.?\s+of\s+)?(\S.*)$/is
/** Words that a total joins its rows under: everything, or kinds one after another. */
const joined = /\b(?:devices|equipment|assets|items|hardware|computers?|and)\b|[&,/+]/i

/**
 * Returns the one kind of device that `Total Access Points` names, or `undefined`. Such a row may well be the only
 * count of its kind: `totalByUnit` leaves it out only where other rows name the same kind.
 *
 * @param label - the row label as published
 */
export const totalOfKind = (label: string): string | undefined => {
  const named = kind.exec(label.trim())?.[1]
  return named !== undefined && !joined.test(named) && afterDevice(named) !== undefined ? named : undefined
}

/**
 * Returns whether a published row is a total of others rather than a class of its own.
 *
 * @param row - the row, or its label
 * @example
 * ```ts
 * isTotalRow({ assetType: 'Total' }) // => true
 * isTotalRow({ assetType: 'Total devices' }) // => true
 * isTotalRow({ assetType: 'Total Access Points' }) // => false
 * isTotalRow({ assetType: 'Laptops' }) // => false
 * ```
 */
export const isTotalRow = ({ assetType }: Pick<AssetClass, 'assetType'>): boolean =>
  (total.test(assetType.trim()) && totalOfKind(assetType) === undefined) || everything.test(assetType.trim())
