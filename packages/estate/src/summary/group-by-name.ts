import type { IsoDate } from '@imt/core'
import { deviceKind } from '../records/device-kind.js'
import type { DeviceRecord } from '../records/device-record.js'
import { stateOf } from '../records/device-state.js'
import { hostNameOf } from '../records/host-name.js'
import type { MakerReader } from '../records/maker.js'

/** Why records of one name were not joined by it. */
export type NameReason =
  'notUnique' | 'serials' | 'noSerial' | 'makers' | 'kinds' | 'models' | 'systems' | 'goneAndSeen'

/** What the names of records say, by their positions. */
export interface NameGroups {
  /** Records of one device: some with its serial number, and some with none, of other sources, with its name. */
  readonly together: readonly { readonly withSerial: readonly number[]; readonly byName: readonly number[] }[]
  /** Records of one name that may be one device, and are not joined. */
  readonly hinted: readonly {
    readonly name: string
    readonly reason: NameReason
    readonly positions: readonly number[]
  }[]
}

const plain = (text = ''): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')

const families: readonly (readonly [RegExp, string])[] = [
  [/\bwin(?:dows)?\b|^win/i, 'windows'],
  [/\b(?:mac ?os|os x|macmdm)\b/i, 'mac'],
  [/\b(?:ios|ipados|iphone|ipad)\b/i, 'ios'],
  [/android/i, 'android'],
  [/linux|ubuntu|debian|centos|red ?hat|rhel/i, 'linux'],
]
const familyOf = ({ operatingSystem }: DeviceRecord): string =>
  families.find(([words]) => words.test(operatingSystem?.name ?? ''))?.[1] ?? ''

/** True if several of the texts that are stated say different things. */
const differ = (texts: readonly string[], isSame = (a: string, b: string): boolean => a === b): boolean => {
  const stated = texts.filter((text) => text !== '')
  return stated.some((text) => !isSame(text, stated[0] ?? ''))
}

/** It is recorded as gone, and another record says that it was seen since. */
const isGoneAndSeen = (records: readonly DeviceRecord[], asOf: IsoDate | undefined): boolean =>
  records.some((gone) => {
    const state = stateOf(gone, asOf)
    if (state !== 'retired' && state !== 'lost' && state !== 'stolen') return false
    return records.some(
      (other) =>
        other !== gone &&
        other.lastSeen !== undefined &&
        (gone.disposed === undefined || other.lastSeen > gone.disposed),
    )
  })

const contradiction = (
  records: readonly DeviceRecord[],
  makerOf: MakerReader,
  asOf: IsoDate | undefined,
): NameReason | undefined => {
  if (differ(records.map(({ manufacturer }) => makerOf(manufacturer)))) return 'makers'
  if (differ(records.map(({ assetType }) => deviceKind(assetType) ?? ''))) return 'kinds'
  if (
    differ(
      records.map(({ model }) => plain(model)),
      (a, b) => a.includes(b) || b.includes(a),
    )
  )
    return 'models'
  if (differ(records.map(familyOf))) return 'systems'
  return isGoneAndSeen(records, asOf) ? 'goneAndSeen' : undefined
}

/** The records of each name that a record without a serial number has. */
const positionsByName = (
  records: readonly DeviceRecord[],
  without: readonly number[],
): ReadonlyMap<string, readonly number[]> => {
  const names = new Map<string, number[]>()
  for (const position of without) {
    const name = hostNameOf(records[position]?.name ?? '')
    if (name !== undefined) names.set(name, [])
  }
  if (names.size > 0)
    for (const [position, { name = '' }] of records.entries())
      if (name !== '') names.get(hostNameOf(name) ?? '')?.push(position)
  return names
}

/**
 * Groups records without a serial number with those of the device that has their name. Directories list computers by
 * name alone: such a record is one with another only where the name stands once in each source, one serial number goes
 * with it, and nothing that the records say contradicts it. A name is given again when its computer is replaced, so
 * that one recorded as gone and seen since may be two. All others are hinted at, with the reason.
 *
 * @param without - the positions of records without a serial number
 * @param firstOf - the position of the first record of the device that a record was joined to by its serial number
 */
export const groupByName = (
  records: readonly DeviceRecord[],
  without: readonly number[],
  firstOf: (position: number) => number,
  makerOf: MakerReader,
  asOf: IsoDate | undefined,
): NameGroups => {
  const together: NameGroups['together'][number][] = []
  const hinted: NameGroups['hinted'][number][] = []
  const lacks = new Set(without)
  for (const [name, positions] of positionsByName(records, without)) {
    if (new Set(positions.map(firstOf)).size < 2) continue
    const inSource = new Map<string, Set<number>>()
    for (const position of positions) {
      const source = records[position]?.source ?? ''
      inSource.set(source, (inSource.get(source) ?? new Set()).add(firstOf(position)))
    }
    const withSerial = positions.filter((position) => !lacks.has(position))
    const byName = positions.filter((position) => lacks.has(position))
    const devices = new Set(withSerial.map(firstOf)).size
    const reason = [...inSource.values()].some(({ size }) => size > 1)
      ? 'notUnique'
      : devices > 1
        ? 'serials'
        : devices === 0
          ? 'noSerial'
          : contradiction(
              positions.flatMap((position) => records[position] ?? []),
              makerOf,
              asOf,
            )
    if (reason === undefined) together.push({ withSerial, byName })
    else hinted.push({ name, reason, positions })
  }
  return { together, hinted }
}
