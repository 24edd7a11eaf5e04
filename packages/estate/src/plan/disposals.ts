import type { IsoDate } from '@imt/core'
import { isCertifiedWiped, stateOf } from '../records/device-state.js'
import type { DeviceRecord } from '../records/device-record.js'
import { addName, namedOf, type Named } from './named.js'
import { yearLabel } from './plan-years.js'

/** Devices that were disposed of, or wait for it, and how many of them are certified wiped. */
export interface DisposalCount {
  readonly devices: number
  readonly certified: Named
  readonly withoutCertificate: Named
}

/** Disposals by year, those of no day last. */
export interface Disposals {
  readonly years: readonly (DisposalCount & { readonly year: string | null })[]
  readonly awaiting: DisposalCount
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Collects what was disposed of, by the day of it, and what waits to be. */
export const disposalsCollector = (
  asOf: IsoDate,
): {
  readonly add: (record: DeviceRecord, name: string) => void
  readonly result: () => Disposals
} => {
  const lists = new Map<string, string[]>()
  const countOf = (place: string): DisposalCount => {
    const certified = namedOf(lists.get(`${place}|true`) ?? [])
    const withoutCertificate = namedOf(lists.get(`${place}|false`) ?? [])
    return { devices: certified.devices + withoutCertificate.devices, certified, withoutCertificate }
  }
  const places = new Set<string>()
  return {
    add: (record, name) => {
      const state = stateOf(record, asOf)
      if (state !== 'retired' && state !== 'awaitingDisposal') return
      const place =
        state === 'awaitingDisposal' ? 'awaiting' : record.disposed === undefined ? '' : yearLabel(record.disposed)
      places.add(place)
      addName(lists, `${place}|${String(isCertifiedWiped(record, asOf))}`, name)
    },
    result: () => ({
      years: [...places]
        .filter((place) => place !== 'awaiting')
        .sort((a, b) => (a === '' ? 1 : b === '' ? -1 : order(a, b)))
        .map((place) => ({ year: place === '' ? null : place, ...countOf(place) })),
      awaiting: countOf('awaiting'),
    }),
  }
}
