import type { IsoDate } from '@imt/core'
import type { EndOfLifeTable } from './end-of-life.js'
import type { OperatingSystem } from './operating-system.js'
import { supportOn, type SupportStatus } from './support-on.js'

/** Stands in no cell: what separates units of a text. */
const between = '\u001f'

/** What a device runs, in the words of its record. */
export const systemWords = (system: OperatingSystem | undefined): string => {
  const { name = '', version = '', edition = '' } = system ?? {}
  const parts = [name, version, edition].map((part) => part.trim()).filter((part) => part !== '')
  return parts.join(', ')
}

/**
 * Returns what tells the support of a system on a day. A fleet has few systems: each is looked up once.
 *
 * @returns the support; `undefined` where no system is named
 */
export const systemSupport = (
  table: EndOfLifeTable,
): ((
  system: OperatingSystem | undefined,
  asOf: IsoDate,
  extendedUpdates: boolean | IsoDate,
) => SupportStatus | undefined) => {
  const known = new Map<string, SupportStatus>()
  return (system, asOf, extendedUpdates) => {
    if (system === undefined || system.name.trim() === '') return undefined
    const { name, version, edition } = system
    const key = [name, version, edition, String(extendedUpdates), asOf].join(between)
    const support = known.get(key) ?? supportOn(table, system, asOf, { extendedUpdates })
    known.set(key, support)
    return support
  }
}
