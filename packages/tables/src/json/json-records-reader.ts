import { frozen, isRecord } from '@imt/core'
import { textOf } from '../detect/content.js'
import { readOptions } from '../parameter/parameter.js'
import type { Reader } from '../reader/reader.js'
import { readJsonRecords, recordsKind } from './read-records.js'

/** So much of a file is looked at to see whether records stand in it. */
const reach = 1 << 20

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** True if a value is an object of values as cells hold them, and no publication. */
const isOfCells = (value: unknown): boolean =>
  isRecord(value) &&
  !('sections' in value) &&
  Object.values(value).some((part) => part !== null && typeof part !== 'object')

/** True if each of the first two lines that are not blank is a record, or the only one in a file that is named so. */
export const isJsonLines = (text: string, name: string): boolean => {
  const lines = text
    .slice(0, reach)
    .split('\n', 100)
    .filter((line) => line.trim() !== '')
  const [first, second] = lines
  if (first === undefined || !first.trimStart().startsWith('{') || !isOfCells(parsed(first))) return false
  return second === undefined
    ? /\.(?:jsonl|ndjson)$/i.test(name)
    : isRecord(parsed(second)) || /\.(?:jsonl|ndjson)$/i.test(name)
}

/** True if a text is a list of records. */
const isListOfRecords = (text: string): boolean => {
  if (!/^\s*\[\s*\{/.test(text.slice(0, 1000))) return false
  const list = parsed(text)
  // A list of one value each is no table.
  return Array.isArray(list) && list.every(isOfCells) && list.some((item: object) => Object.keys(item).length > 1)
}

/** Reads records in JSON as a table: JSON lines, and a list of objects. */
export const jsonRecordsReader: Reader = /* @__PURE__ */ frozen({
  id: recordsKind,
  mediaTypes: ['application/jsonl', 'application/x-ndjson'],
  detects: (bytes, name) => {
    const text = textOf(bytes, name)
    return text !== undefined && (isJsonLines(text, name) || isListOfRecords(text)) ? 0.85 : 0
  },
  read: (bytes, options) => {
    const { name, limits } = readOptions(options, 'jsonRecordsReader.read')
    return readJsonRecords(bytes, name, limits)
  },
})
