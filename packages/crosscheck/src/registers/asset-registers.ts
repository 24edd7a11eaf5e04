import { Decimal, formatAmount, grouped, longDate, type IsoDate, type Note } from '@imt/core'
import type { DeviceRecord } from '@imt/estate'
import type { DepreciableAsset } from '@imt/finance'
import { keyOf } from './key-of.js'

/** A line of the fixed asset register. */
export interface FixedAsset extends Pick<DepreciableAsset, 'id' | 'description' | 'disposedOn'> {
  readonly serial?: string
  readonly assetTag?: string
  /** How many things the line stands for; one unless said. A line for several is no device by itself. */
  readonly quantity?: number
}

/** A device of the IT register, as `readDevices` of `@imt/estate` gives it. */
export type RegisteredDevice = Pick<
  DeviceRecord,
  'id' | 'serial' | 'assetTag' | 'status' | 'ownership' | 'cost' | 'lastSeen'
>

/** What the two registers say differently. None of it says which is right. */
export type AssetDifferenceCode =
  | 'heldNotCapitalised'
  | 'leasedNotInBooks'
  | 'capitalisedNotHeld'
  | 'capitalisedNotSeen'
  | 'disposedInAssetsOnly'
  | 'disposedInDevicesOnly'
  | 'lostInDevices'
  | 'keysDisagree'
  | 'keyTwice'
  | 'capitalisedTwice'

/** One difference, with the places of the lines it is about, counted from 0. */
export interface AssetDifference extends Note<never> {
  readonly code: AssetDifferenceCode
  readonly assets: readonly number[]
  readonly devices: readonly number[]
}

/** The fixed asset register against the IT register. */
export interface AssetComparison {
  readonly differences: readonly AssetDifference[]
  readonly counts: {
    readonly assets: number
    readonly devices: number
    /** Lines of the one that are found in the other. */
    readonly matched: number
    /** Lines of the asset register that stand for several things. */
    readonly groups: number
    /** Lines without a serial number, tag or number to find them by. */
    readonly assetsWithoutKey: number
    readonly devicesWithoutKey: number
    /** Devices that are personal or only planned: no part of the comparison. */
    readonly notOwned: number
    /** Devices below the capitalisation threshold, which need not be in the asset register. */
    readonly belowThreshold: number
  }
}

interface Keys {
  readonly serials: ReadonlyMap<string, readonly number[]>
  readonly tags: ReadonlyMap<string, readonly number[]>
}

const indexOf = (devices: readonly RegisteredDevice[], isIn: (index: number) => boolean): Keys => {
  const [serials, tags] = [new Map<string, number[]>(), new Map<string, number[]>()]
  const add = (map: Map<string, number[]>, text: string | undefined, index: number): void => {
    const key = keyOf(text)
    if (key === undefined) return
    const places = map.get(key)
    if (places === undefined) map.set(key, [index])
    else if (!places.includes(index)) places.push(index)
  }
  for (const [index, { serial, assetTag, id }] of devices.entries()) {
    if (!isIn(index)) continue
    add(serials, serial, index)
    add(tags, assetTag, index)
    add(tags, id, index)
  }
  return { serials, tags }
}

/**
 * The devices that a line of the asset register may be: by its serial number and by its tag. Its own number counts only
 * where these find none: two registers may number different things alike.
 */
const found = ({ serial, assetTag, id }: FixedAsset, { serials, tags }: Keys): readonly (readonly number[])[] => {
  const hits = [serials.get(keyOf(serial) ?? ''), tags.get(keyOf(assetTag) ?? '')].flatMap((places) =>
    places === undefined ? [] : [places],
  )
  const byId = tags.get(keyOf(id) ?? '')
  return hits.length > 0 || byId === undefined ? hits : [byId]
}

const named = ({ id, assetTag, serial }: FixedAsset | RegisteredDevice, index: number): string =>
  assetTag ?? id ?? serial ?? `line ${String(index + 1)}`

interface Terms {
  readonly asOf: IsoDate
  readonly seenSince: IsoDate | undefined
  readonly minimum: Decimal | undefined
}

type Status = RegisteredDevice['status']

const isLost = (status: Status): boolean => status === 'lost' || status === 'stolen'

/** The body has it no longer. */
const isGone = (status: Status): boolean => status === 'retired' || isLost(status)

const isLeased = ({ status, ownership }: RegisteredDevice): boolean => ownership === 'leased' || status === 'leased'

/** It is another's, or not there yet. */
const isNotOwned = ({ status, ownership }: RegisteredDevice): boolean =>
  ownership === 'personal' || status === 'personal' || status === 'planned'

const pair = (
  asset: FixedAsset,
  device: RegisteredDevice,
  places: Pick<AssetDifference, 'assets' | 'devices'>,
  { asOf, seenSince }: Terms,
): AssetDifference | undefined => {
  const [place = 0] = places.assets
  const disposed = asset.disposedOn !== undefined && asset.disposedOn <= asOf
  const { status, lastSeen } = device
  const name = named(asset, place)
  if (isLost(status) && !disposed)
    return {
      code: 'lostInDevices',
      ...places,
      message: `${name} is held in the asset register and ${status === 'stolen' ? 'stolen' : 'lost'} in the IT register`,
    }
  if (status === 'retired' && !disposed)
    return {
      code: 'disposedInDevicesOnly',
      ...places,
      message: `${name} is retired in the IT register and has no day of disposal in the asset register`,
    }
  if (disposed && !isGone(status))
    return {
      code: 'disposedInAssetsOnly',
      ...places,
      message: `${name} was disposed of on ${longDate(asset.disposedOn)} in the asset register and is held in the IT register`,
    }
  if (!disposed && seenSince !== undefined && status !== 'retired' && (lastSeen === undefined || lastSeen < seenSince))
    return {
      code: 'capitalisedNotSeen',
      ...places,
      message: `${name} is capitalised and ${lastSeen === undefined ? 'was never seen' : `was last seen on ${longDate(lastSeen)}`}`,
    }
  return undefined
}

/** What is leased is no asset bought, whatever it cost: its lease is what the books may hold. */
const leased = (device: RegisteredDevice, index: number): AssetDifference => ({
  code: 'leasedNotInBooks',
  assets: [],
  devices: [index],
  message: `${named(device, index)} is leased and not found in the asset register. Check whether its lease is in the books as a right of use, or left out as short or of low value`,
})

const notHeld = (device: RegisteredDevice, index: number, groups: number, { minimum }: Terms): AssetDifference => ({
  code: 'heldNotCapitalised',
  assets: [],
  devices: [index],
  message: `${named(device, index)} is held and not found in the asset register${
    device.cost === undefined
      ? '; what it cost is not recorded'
      : ` at ${formatAmount(new Decimal(device.cost), 'gbp')}${minimum === undefined ? '' : `, and the threshold is ${formatAmount(minimum, 'gbp')}`}`
  }${groups > 0 ? '. It may be in a line that stands for several things' : ''}`,
})

const twiceIn = (
  devices: readonly RegisteredDevice[],
  byDevice: ReadonlyMap<number, readonly number[]>,
): readonly AssetDifference[] =>
  [...byDevice].flatMap(([place, lines]): readonly AssetDifference[] => {
    const device = devices[place]
    return device === undefined || lines.length < 2
      ? []
      : [
          {
            code: 'capitalisedTwice',
            assets: lines,
            devices: [place],
            message: `${named(device, place)} is found in ${grouped(lines.length)} lines of the asset register`,
          },
        ]
  })

/** What is said of the devices that no line of the asset register is. */
const notFound = (
  devices: readonly RegisteredDevice[],
  isIn: (index: number) => boolean,
  matched: ReadonlySet<number>,
  groups: number,
  terms: Terms,
): {
  readonly differences: readonly AssetDifference[]
  readonly counts: Pick<AssetComparison['counts'], 'belowThreshold' | 'devicesWithoutKey' | 'notOwned'>
} => {
  const differences: AssetDifference[] = []
  let [belowThreshold, devicesWithoutKey, notOwned] = [0, 0, 0]
  for (const [index, device] of devices.entries()) {
    if (!isIn(index)) notOwned += 1
    else if (!matched.has(index) && !isGone(device.status)) {
      if ([device.serial, device.assetTag, device.id].every((text) => keyOf(text) === undefined)) devicesWithoutKey += 1
      else if (isLeased(device)) differences.push(leased(device, index))
      else if (terms.minimum !== undefined && device.cost !== undefined && terms.minimum.greaterThan(device.cost))
        belowThreshold += 1
      else differences.push(notHeld(device, index, groups, terms))
    }
  }
  return { differences, counts: { belowThreshold, devicesWithoutKey, notOwned } }
}

/** Returns what the fixed asset register and the IT register say differently of the same things. */
export const compareAssetRegisters = (
  assets: readonly FixedAsset[],
  devices: readonly RegisteredDevice[],
  terms: Terms,
): AssetComparison => {
  const isIn = (index: number): boolean => {
    const device = devices[index]
    return device !== undefined && !isNotOwned(device)
  }
  const keys = indexOf(devices, isIn)
  const differences: AssetDifference[] = []
  const matched = new Set<number>()
  const byDevice = new Map<number, number[]>()
  let [groups, assetsWithoutKey, pairs] = [0, 0, 0]
  for (const [index, asset] of assets.entries()) {
    if ((asset.quantity ?? 1) > 1) {
      groups += 1
      continue
    }
    const hits = found(asset, keys)
    const places = [...new Set(hits.flat())]
    for (const place of places) matched.add(place)
    const [first] = places
    const name = named(asset, index)
    if (first === undefined) {
      if ([asset.serial, asset.assetTag, asset.id].every((text) => keyOf(text) === undefined)) assetsWithoutKey += 1
      else if (asset.disposedOn === undefined || asset.disposedOn > terms.asOf)
        differences.push({
          code: 'capitalisedNotHeld',
          assets: [index],
          devices: [],
          message: `${name} is capitalised and not found in the IT register`,
        })
      continue
    }
    pairs += 1
    const device = devices[first]
    if (places.length > 1 || device === undefined) {
      const twice = hits.some((hit) => hit.length > 1)
      differences.push({
        code: twice ? 'keyTwice' : 'keysDisagree',
        assets: [index],
        devices: places,
        message: twice
          ? `${name} is the number of more than one device`
          : `The serial number of ${name} is that of one device, and its tag that of another`,
      })
      continue
    }
    const isHeld = asset.disposedOn === undefined || asset.disposedOn > terms.asOf
    if (isHeld) {
      const held = byDevice.get(first) ?? []
      held.push(index)
      byDevice.set(first, held)
    }
    const difference = pair(asset, device, { assets: [index], devices: [first] }, terms)
    if (difference !== undefined) differences.push(difference)
  }
  const rest = notFound(devices, isIn, matched, groups, terms)
  return {
    differences: [...differences, ...twiceIn(devices, byDevice), ...rest.differences],
    counts: {
      ...rest.counts,
      assets: assets.length,
      devices: devices.length,
      matched: pairs,
      groups,
      assetsWithoutKey,
    },
  }
}
