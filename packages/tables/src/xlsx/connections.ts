import { partsOf } from '../archive/parts.js'
import { unpack } from '../archive/unpack.js'
import type { XmlLibrary } from '../xml/library.js'
import { readXml } from '../xml/read-part.js'

/** How a workbook is connected to where its data came from. */
export interface Connections {
  readonly count: number
  /** True if one of them says a password. */
  readonly password: boolean
}

const path = /^xl\/connections\.xml$/i
const password = /\b(?:pwd|password)\s{0,3}=\s{0,3}[^;\s]/i

/** True if a workbook says how it is connected to other data. */
export const isConnected = (bytes: Uint8Array): boolean => (partsOf(bytes) ?? []).some(({ name }) => path.test(name))

/** Returns how a workbook is connected: addresses and orders for a database stand in it, and sometimes a password. */
export const connectionsIn = async (bytes: Uint8Array, library: XmlLibrary): Promise<Connections> => {
  const part = partsOf(bytes)?.find(({ name }) => path.test(name))
  const found = { count: 0, password: false }
  if (part === undefined) return found
  await readXml(unpack(bytes, part), library, {
    open: (name, attribute) => {
      if (name === 'connection') found.count += 1
      if (password.test((attribute('connection') ?? '').slice(0, 5000))) found.password = true
    },
    close: () => undefined,
    text: () => undefined,
  })
  return found
}
