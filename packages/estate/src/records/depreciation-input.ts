import { requireObject, type IsoDate } from '@imt/core'
import type { DeviceRecord } from './device-record.js'

/** A device as a depreciation calculation takes it: assignable to `DepreciableAsset` of `@imt/finance`. */
export interface DepreciationInput {
  readonly id: string
  readonly description: string
  /** Pounds sterling as plain decimal text. */
  readonly cost: string
  readonly inUse: IsoDate
  readonly lifeMonths: number
}

/** The input, or what is missing for it. A device whose date is missing is unknown, not "fully depreciated". */
export type DepreciationInputReading =
  | { readonly ok: true; readonly value: DepreciationInput }
  | { readonly ok: false; readonly missing: readonly ('cost' | 'inUse' | 'lifeMonths')[] }

/**
 * Returns a device as depreciation takes it, or says what is not recorded. Depreciation begins on the day of use; the
 * day of purchase stands in for it only where `assume` says so.
 *
 * @param record - a device record
 * @param assume - `lifeMonths` for records without a life; `inUseFrom: 'purchased'` to count from the purchase where no
 *   day of use is recorded
 * @example
 * ```ts
 * const record = { id: '00123', source: 'register', model: 'EliteBook', cost: '678.22', inUse: '2022-04-01' } as const
 * const read = depreciationInput(record, { lifeMonths: 60 })
 * read.ok && read.value
 * // => { id: '00123', description: 'EliteBook', cost: '678.22', inUse: '2022-04-01', lifeMonths: 60 }
 * const lacking = depreciationInput({ id: '00124', source: 'register', cost: '678.22' })
 * lacking.ok || lacking.missing // => ['inUse', 'lifeMonths']
 * ```
 */
export const depreciationInput = (
  record: DeviceRecord,
  assume: { readonly lifeMonths?: number; readonly inUseFrom?: 'purchased' } = {},
): DepreciationInputReading => {
  requireObject(record, 'depreciationInput: record')
  requireObject(assume, 'depreciationInput: assume', ['lifeMonths', 'inUseFrom'])
  const { id, cost } = record
  const inUse = record.inUse ?? (assume.inUseFrom === 'purchased' ? record.purchased : undefined)
  const lifeMonths = record.lifeMonths ?? assume.lifeMonths
  if (cost !== undefined && inUse !== undefined && lifeMonths !== undefined) {
    const description =
      [record.manufacturer, record.model].filter((part) => part !== undefined).join(' ') ||
      (record.assetType ?? 'device')
    return { ok: true, value: { id, description, cost, inUse, lifeMonths } }
  }
  return {
    ok: false,
    missing: [
      ...(cost === undefined ? ['cost' as const] : []),
      ...(inUse === undefined ? ['inUse' as const] : []),
      ...(lifeMonths === undefined ? ['lifeMonths' as const] : []),
    ],
  }
}
