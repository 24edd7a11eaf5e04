import { partsOf } from '../archive/parts.js'
import { unpack } from '../archive/unpack.js'
import type { XmlLibrary } from '../xml/library.js'
import { readXml, type XmlVisitor } from '../xml/read-part.js'

/** What a pivot table keeps of the rows behind it. */
export interface PivotCopy {
  readonly fields: readonly { readonly name: string; readonly values: readonly string[] }[]
  /** How many rows are kept, as the copy says or as they were counted. */
  readonly rows: number
}

const definition = /^xl\/pivotcache\/pivotcachedefinition(\d{0,9})\.xml$/i
/** Of so many characters of values a copy is read: enough to tell what is in it. */
const most = 1_000_000

interface Field {
  readonly name: string
  readonly values: string[]
}

/** Elements that hold one value: text, number, day. */
const ofValue = new Set(['s', 'n', 'd'])

/** Collects the fields of a copy, and the values that several rows share. */
const fieldsIn = (fields: Field[], count: { left: number; rows: number }): XmlVisitor => {
  let isShared = false
  return {
    open: (name, attribute) => {
      if (name === 'pivotCacheDefinition') count.rows = Number(attribute('recordCount') ?? 0)
      if (name === 'cacheField') fields.push({ name: attribute('name') ?? '', values: [] })
      if (name === 'sharedItems' || name === 'groupItems') isShared = true
      if (isShared && ofValue.has(name)) take(fields.at(-1), attribute('v'), count)
    },
    close: (name) => {
      if (name === 'sharedItems' || name === 'groupItems') isShared = false
    },
    text: () => undefined,
    isDone: () => count.left <= 0,
  }
}

const take = (field: Field | undefined, value: string | undefined, count: { left: number }): void => {
  if (field === undefined || value === undefined || value.trim() === '' || count.left <= 0) return
  field.values.push(value.trim())
  count.left -= value.length
}

/** Collects the values that stand in the rows of a copy themselves. */
const valuesIn = (fields: readonly Field[], count: { left: number; rows: number }): XmlVisitor => {
  let column = 0
  let rows = 0
  return {
    open: (name, attribute) => {
      if (name === 'r') {
        rows += 1
        count.rows = Math.max(count.rows, rows)
        column = 0
        return
      }
      if (ofValue.has(name)) take(fields[column], attribute('v'), count)
      if (ofValue.has(name) || name === 'x' || name === 'm' || name === 'b' || name === 'e') column += 1
    },
    close: () => undefined,
    text: () => undefined,
    isDone: () => count.left <= 0,
  }
}

/** Returns what the pivot tables of a workbook keep of the rows behind them. What of it is damaged is left out. */
export const pivotCopiesIn = async (bytes: Uint8Array, library: XmlLibrary): Promise<readonly PivotCopy[]> => {
  const parts = partsOf(bytes) ?? []
  const copies: PivotCopy[] = []
  const count = { left: most, rows: 0 }
  for (const part of parts) {
    const number = definition.exec(part.name)?.[1]
    if (number === undefined) continue
    count.rows = 0
    const fields: Field[] = []
    await readXml(unpack(bytes, part), library, fieldsIn(fields, count))
    const records = parts.find(({ name }) => name.toLowerCase() === `xl/pivotcache/pivotcacherecords${number}.xml`)
    if (records !== undefined) await readXml(unpack(bytes, records), library, valuesIn(fields, count))
    copies.push({ fields, rows: Number.isSafeInteger(count.rows) ? count.rows : 0 })
  }
  return copies
}
