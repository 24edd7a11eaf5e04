import type { DeviceRecord } from '../records/device-record.js'

/** Records that are one device, and why they were taken as one. */
export interface Merge {
  readonly serial: string
  /** The record that was kept: the one last seen. */
  readonly kept: { readonly id: string; readonly source: string }
  readonly joined: readonly { readonly id: string; readonly source: string }[]
  /** `acrossSources`: the same device in two systems. `enrolledAgain`: one system holds it under two keys. */
  readonly reason: 'acrossSources' | 'enrolledAgain'
  /** Fields that were filled from a joined record because the kept one lacks them. */
  readonly filled: readonly string[]
  /** Fields on which the records disagree: the kept record's was taken. */
  readonly disagree: readonly string[]
}

/** Each device once, in the order first met, and what was joined. */
export interface Deduplicated {
  readonly devices: readonly DeviceRecord[]
  readonly merges: readonly Merge[]
  /** Records without a serial number: they can be joined to nothing, and may be counted twice. */
  readonly withoutSerial: number
}

const compared = ['assetTag', 'assetType', 'manufacturer', 'model', 'status', 'ownership'] as const satisfies readonly (keyof DeviceRecord)[]
const filledFields = ['assetTag', 'assetType', 'manufacturer', 'model', 'supplier', 'operatingSystem', 'purchased', 'inUse', 'cost', 'lifeMonths', 'endOfLife', 'lastSeen', 'status', 'statusText', 'mitigation', 'ownership'] as const satisfies readonly (keyof DeviceRecord)[]
const key = ({ id, source }: DeviceRecord): { readonly id: string; readonly source: string } => ({ id, source })

const join = (serial: string, group: readonly DeviceRecord[]): { readonly device: DeviceRecord; readonly merge: Merge } => {
  const [latest, ...others] = [...group].sort((a, b) => ((a.lastSeen ?? '') === (b.lastSeen ?? '') ? 0 : (a.lastSeen ?? '') < (b.lastSeen ?? '') ? 1 : -1))
  if (latest === undefined) throw new TypeError('join: group must hold a record')
  const filled = filledFields.filter((field) => latest[field] === undefined && others.some((other) => other[field] !== undefined))
  const values = Object.fromEntries(filled.map((field) => [field, others.find((other) => other[field] !== undefined)?.[field]]))
  const disagree = compared.filter((field) => latest[field] !== undefined && others.some((other) => other[field] !== undefined && String(other[field]).toLowerCase() !== String(latest[field]).toLowerCase()))
  const reason = new Set(group.map(({ source }) => source)).size > 1 ? 'acrossSources' : 'enrolledAgain'
  return { device: { ...latest, ...values }, merge: { serial, kept: key(latest), joined: others.map(key), reason, filled, disagree } }
}

/**
 * Returns each device once: records with the same serial number are one device, whatever system they come from. The record
 * last seen is kept, and what it lacks is filled from the others; every joining is listed with its reason. Records without
 * a serial number are never joined.
 *
 * @param records - device records, of one source or several
 * @example
 * ```ts
 * const { devices, merges } = deduplicate([
 *   { id: '00123', source: 'register', serial: 'ABC123', cost: '678.22' },
 *   { id: 'd-9', source: 'intune', serial: 'ABC123', lastSeen: '2026-11-20' },
 * ])
 * devices // => [{ id: 'd-9', source: 'intune', serial: 'ABC123', lastSeen: '2026-11-20', cost: '678.22' }]
 * merges[0].reason // => 'acrossSources'
 * ```
 */
export const deduplicate = (records: Iterable<DeviceRecord>): Deduplicated => {
  const devices: DeviceRecord[] = []
  const positions = new Map<string, number>()
  const groups = new Map<number, DeviceRecord[]>()
  let withoutSerial = 0
  for (const record of records) {
    const { serial } = record
    const first = serial === undefined ? undefined : positions.get(serial)
    if (serial === undefined) withoutSerial += 1
    if (first === undefined) {
      if (serial !== undefined) positions.set(serial, devices.length)
      devices.push(record)
      continue
    }
    const group = groups.get(first)
    if (group !== undefined) group.push(record)
    else {
      const earlier = devices[first]
      if (earlier !== undefined) groups.set(first, [earlier, record])
    }
  }
  const merges = [...groups].sort(([a], [b]) => a - b).map(([position, group]) => {
    const { device, merge } = join(group[0]?.serial ?? '', group)
    devices[position] = device
    return merge
  })
  return { devices, merges, withoutSerial }
}
