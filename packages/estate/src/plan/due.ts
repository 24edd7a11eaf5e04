import { requireObject, requireWholeNumber, type IsoDate } from '@imt/core'
import { sameClass } from '../classes/same-class.js'
import type { DeviceRecord } from '../records/device-record.js'
import { monthAdder } from './month-adder.js'

/** Months that devices are kept, by class, where their records do not say it: `{ Laptops: 60 }`. */
export type Lives = Readonly<Record<string, number>>

/** When a device is due to be replaced, or why nobody can say. */
export type Due =
  | { readonly day: IsoDate; readonly lifeMonths: number | undefined }
  | { readonly missing: 'start' | 'life'; readonly lifeMonths: number | undefined }

/**
 * Returns what tells when a device is due: on the day recorded as its end of life, otherwise at the end of its life,
 * counted from the day of use, or of the purchase where no day of use is recorded. The end of a warranty is none.
 */
export const dueReader = (
  lives: Lives = {},
  lifeMonths: number | undefined = undefined,
): ((record: DeviceRecord) => Due) => {
  const byClass = new Map(
    Object.entries(requireObject(lives, 'replacementPlan: options.lives')).map(([name, months]) => [
      sameClass(name),
      requireWholeNumber(months, `replacementPlan: options.lives["${name}"]`, 1),
    ]),
  )
  if (lifeMonths !== undefined) requireWholeNumber(lifeMonths, 'replacementPlan: options.lifeMonths', 1)
  // A fleet has few classes: what each is one with is worked out once.
  const known = new Map<string, number | undefined>()
  const lifeOf = (assetType = ''): number | undefined => {
    if (!known.has(assetType)) known.set(assetType, byClass.get(sameClass(assetType)) ?? lifeMonths)
    return known.get(assetType)
  }
  const endOf = monthAdder()
  return (record) => {
    const life = record.lifeMonths ?? lifeOf(record.assetType)
    if (record.endOfLife !== undefined) return { day: record.endOfLife, lifeMonths: life }
    const start = record.inUse ?? record.purchased
    if (start === undefined) return { missing: 'start', lifeMonths: life }
    return life === undefined ? { missing: 'life', lifeMonths: life } : { day: endOf(start, life), lifeMonths: life }
  }
}
