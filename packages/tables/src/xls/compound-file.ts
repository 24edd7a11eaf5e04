declare const TextDecoder: new (encoding: 'utf-16le') => { decode(bytes: Uint8Array): string }

/** What stands in a compound file, the container of old Office files. */
export interface CompoundFile {
  /**
   * Returns the bytes of a stream that stands at its top, or `undefined` if there is none or it cannot be followed.
   *
   * @param name - as the directory spells it, in any case of letters
   */
  stream(name: string): Uint8Array | undefined
}

interface Entry {
  readonly name: string
  readonly kind: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const entryBytes = 128
const miniSectorBytes = 64
const sectorsInHeader = 109
const streamKind = 2

/**
 * Opens a compound file. Each chain of sectors is followed once and no further than the file has sectors, so that
 * chains that meet or turn in circles cost no more than the file is long.
 *
 * @returns `undefined` when it is none, or its header or its directory is damaged
 * @see [MS-CFB] Compound File Binary File Format
 */
export const openCompoundFile = (bytes: Uint8Array): CompoundFile | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 1024 || view.getUint32(0) !== 0xd0cf11e0 || view.getUint32(4) !== 0xa1b11ae1) return undefined
  const shift = view.getUint16(0x1e, true)
  if (shift !== 9 && shift !== 12) return undefined
  const sectorBytes = 1 << shift
  const inSector = sectorBytes / 4
  const sectors = Math.ceil(bytes.length / sectorBytes) - 1
  const numberAt = (at: number): number => (at >= 0 && at + 4 <= bytes.length ? view.getInt32(at, true) : -1)
  const offsetOf = (sector: number): number => (sector + 1) * sectorBytes

  const table: number[] = []
  for (let at = 0; at < sectorsInHeader; at += 1) table.push(numberAt(0x4c + 4 * at))
  const more = new Set<number>()
  for (let next = numberAt(0x44); next >= 0 && next < sectors && !more.has(next);) {
    more.add(next)
    for (let at = 0; at < inSector - 1; at += 1) table.push(numberAt(offsetOf(next) + 4 * at))
    next = numberAt(offsetOf(next) + sectorBytes - 4)
  }
  const nextOf = (sector: number): number => {
    const held = table[Math.floor(sector / inSector)] ?? -1
    return held < 0 || held >= sectors ? -1 : numberAt(offsetOf(held) + 4 * (sector % inSector))
  }
  /** The bytes of a chain, `size` of them at most; `undefined` when it turns in a circle. */
  const chain = (start: number, size: number): Uint8Array | undefined => {
    const held: number[] = []
    const enough = Math.ceil(size / sectorBytes)
    for (let sector = start; sector >= 0 && sector < sectors && held.length < enough; sector = nextOf(sector)) {
      if (held.length > sectors) return undefined
      held.push(sector)
    }
    const joined = new Uint8Array(Math.min(size, held.length * sectorBytes))
    for (const [at, sector] of held.entries()) {
      const room = joined.length - at * sectorBytes
      const from = offsetOf(sector)
      joined.set(bytes.subarray(from, Math.min(bytes.length, from + Math.min(room, sectorBytes))), at * sectorBytes)
    }
    return joined
  }

  const directory = chain(numberAt(0x30), sectors * sectorBytes)
  if (directory === undefined || directory.length < entryBytes) return undefined
  const listed = new DataView(directory.buffer)
  const names = new TextDecoder('utf-16le')
  const entryAt = (index: number): Entry | undefined => {
    const at = index * entryBytes
    if (index < 0 || at + entryBytes > directory.length) return undefined
    const length = Math.min(64, Math.max(0, listed.getUint16(at + 64, true) - 2))
    return {
      name: names.decode(directory.subarray(at, at + length)),
      kind: listed.getUint8(at + 66),
      left: listed.getInt32(at + 68, true),
      right: listed.getInt32(at + 72, true),
      child: listed.getInt32(at + 76, true),
      start: listed.getInt32(at + 116, true),
      size: listed.getUint32(at + 120, true),
    }
  }
  const root = entryAt(0)
  if (root === undefined) return undefined
  const streams = new Map<string, Entry>()
  const seen = new Set<number>()
  for (const open = [root.child]; open.length > 0;) {
    const index = open.pop() ?? -1
    const entry = seen.has(index) ? undefined : entryAt(index)
    seen.add(index)
    if (entry === undefined) continue
    if (entry.kind === streamKind) streams.set(entry.name.toUpperCase(), entry)
    open.push(entry.left, entry.right)
  }

  const whole = sectors * sectorBytes
  let small: { readonly content: Uint8Array; readonly next: DataView } | undefined
  /** The bytes of a stream that is kept in the small sectors that the root holds. */
  const smallChain = (start: number, size: number): Uint8Array | undefined => {
    if (small === undefined) {
      const content = chain(root.start, Math.min(whole, root.size))
      const next = chain(numberAt(0x3c), whole)
      if (content === undefined || next === undefined) return undefined
      small = { content, next: new DataView(next.buffer) }
    }
    const { content, next } = small
    const joined = new Uint8Array(size)
    let filled = 0
    for (let sector = start; sector >= 0 && filled < size; filled += miniSectorBytes) {
      const from = sector * miniSectorBytes
      if (from >= content.length) break
      joined.set(content.subarray(from, from + Math.min(miniSectorBytes, size - filled)), filled)
      sector = sector * 4 + 4 <= next.byteLength ? next.getInt32(sector * 4, true) : -1
    }
    return joined.subarray(0, Math.min(filled, size))
  }
  const largest = view.getUint32(0x38, true)
  return {
    stream: (name) => {
      const entry = streams.get(name.toUpperCase())
      if (entry === undefined) return undefined
      return entry.size < Math.min(largest, 4096)
        ? smallChain(entry.start, entry.size)
        : chain(entry.start, Math.min(whole, entry.size))
    },
  }
}
