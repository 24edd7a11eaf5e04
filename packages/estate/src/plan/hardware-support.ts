import { isIsoDate, namesOf, requireList, requireObject, requireText, shown, type IsoDate } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import { makerReader, type MakerAliases } from '../records/maker.js'
import { namedOf, type Named } from './named.js'
import { placeIn, type PlanPeriod } from './plan-years.js'

/** Until when the maker of a model supports it: a row of one's own, for no list of all models is public. */
export interface HardwareSupport {
  /** Leave it out where the name of the model tells its maker. */
  readonly manufacturer?: string
  readonly model: string
  /** The last day of support. */
  readonly endOfSupport: IsoDate
  /** Where it was read, and on which day. */
  readonly source: string
  readonly read: IsoDate
}

/** Devices of a model whose end of support is known. */
export interface ModelSupport extends HardwareSupport, Named {
  /** Whether it ended before the day of the plan. */
  readonly ended: boolean
  /** The year of the plan in which it ends; `null` where it ended before, or ends after the last one. */
  readonly year: string | null
}

/** Support of hardware by model. */
export interface HardwarePlan {
  /** What ends first stands first. */
  readonly models: readonly ModelSupport[]
  /** Models of which no row is given, the most devices first. */
  readonly notGiven: readonly (Named & { readonly manufacturer: string | null; readonly model: string })[]
  readonly modelNotRecorded: Named
}

const names = namesOf<HardwareSupport>({
  manufacturer: true,
  model: true,
  endOfSupport: true,
  source: true,
  read: true,
})
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Collects devices by model. */
export const hardwareCollector = (
  rows: readonly HardwareSupport[],
  makers: MakerAliases | undefined,
  asOf: IsoDate,
  periods: readonly PlanPeriod[],
): { readonly add: (record: DeviceRecord, name: string) => void; readonly result: () => HardwarePlan } => {
  const makerOf = makerReader(makers)
  const given = new Map<string, HardwareSupport>()
  const where = 'replacementPlan: options.models'
  for (const [index, row] of requireList(rows, where).entries()) {
    const place = `${where}[${String(index)}]`
    const { manufacturer, model, endOfSupport, read } = requireObject(row, place, names)
    requireText(model, `${place}.model`)
    for (const [field, value] of Object.entries({ endOfSupport, read }))
      if (!isIsoDate(value)) throw new TypeError(`${place}.${field} must be a day, got ${shown(value)}`)
    given.set(`${makerOf(manufacturer)}|${plain(model)}`, row)
  }
  const listsOf = new Map<string | undefined, Map<string, string[]>>()
  const lists = new Map<string, string[]>()
  const firsts = new Map<string, DeviceRecord>()
  const without: string[] = []
  /** The key of a model: of its maker where that is known, and of any maker where a row names none. */
  const keyOf = (maker: string | undefined, model: string): string => {
    const own = `${makerOf(maker)}|${plain(model)}`
    const ofAny = `|${plain(model)}`
    return !given.has(own) && given.has(ofAny) ? ofAny : own
  }
  return {
    add: (record, name) => {
      const { manufacturer, model } = record
      if (model === undefined) {
        without.push(name)
        return
      }
      const ofMaker = listsOf.get(manufacturer) ?? new Map<string, string[]>()
      const known = ofMaker.get(model)
      if (known !== undefined) {
        known.push(name)
        return
      }
      const key = keyOf(manufacturer, model)
      if (!firsts.has(key)) firsts.set(key, record)
      const list = lists.get(key) ?? []
      list.push(name)
      lists.set(key, list)
      listsOf.set(manufacturer, ofMaker.set(model, list))
    },
    result: () => ({
      models: [...lists]
        .flatMap(([key, list]): readonly ModelSupport[] => {
          const row = given.get(key)
          if (row === undefined) return []
          const ended = row.endOfSupport < asOf
          const year = ended ? null : (periods[placeIn(periods, row.endOfSupport)]?.year ?? null)
          return [{ ...row, ...namedOf(list), ended, year }]
        })
        .sort((a, b) => order(a.endOfSupport, b.endOfSupport) || order(a.model, b.model)),
      notGiven: [...lists]
        .filter(([key]) => !given.has(key))
        .map(([key, list]) => {
          const first = firsts.get(key)
          return { manufacturer: first?.manufacturer ?? null, model: first?.model ?? '', ...namedOf(list) }
        })
        .sort((a, b) => b.devices - a.devices || order(a.model, b.model)),
      modelNotRecorded: namedOf(without),
    }),
  }
}
