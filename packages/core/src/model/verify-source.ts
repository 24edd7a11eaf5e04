import { isRecord, shown } from '../parameter/shown.js'
import type { Source } from '../source/source.js'

const isTextBlock = (block: Readonly<Record<string, unknown>>): boolean => typeof block['text'] === 'string'

const areCells = (row: unknown): boolean => {
  if (!Array.isArray(row)) return false
  for (const cell of row as readonly unknown[]) if (!isRecord(cell) || typeof cell['text'] !== 'string') return false
  return true
}

/** What each kind of block has besides its place. */
const kinds: Readonly<Record<string, (block: Readonly<Record<string, unknown>>) => boolean>> = {
  heading: isTextBlock,
  paragraph: isTextBlock,
  link: isTextBlock,
  list: ({ items }) => areCells(items),
  table: ({ headers, rows, under }) =>
    Array.isArray(headers) &&
    headers.every((header) => typeof header === 'string') &&
    Array.isArray(under) &&
    Array.isArray(rows) &&
    rows.every(areCells),
}

const blockFault = (block: unknown): string | undefined => {
  if (!isRecord(block)) return `must be a block, got ${shown(block)}`
  const { kind, location } = block
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind))
    return `must have a kind, one of ${Object.keys(kinds).join(', ')}, got ${shown(kind)}`
  if (!isRecord(location) || typeof location['kind'] !== 'string') return `must have a location, got ${shown(location)}`
  return kinds[kind]?.(block) === true ? undefined : `must have what a ${kind} has: see Block`
}

const sourceFault = (source: unknown): string | undefined => {
  if (source instanceof Promise) return 'must be a Source, got a Promise: await the reader'
  if (!isRecord(source)) return `must be a Source, or an array of them, got ${shown(source)}`
  const { name, blocks, problems } = source
  if (typeof name !== 'string') return `must have a name, got ${shown(name)}`
  if (!Array.isArray(blocks)) return `must have blocks, an array, got ${shown(blocks)}`
  if (problems !== undefined && !(Array.isArray(problems) && problems.every(isProblem)))
    return 'problems must be an array, each { code, level, message, location }'
  for (const [index, block] of blocks.entries()) {
    const fault = blockFault(block)
    if (fault !== undefined) return `blocks[${index}] ${fault}`
  }
  return undefined
}

const isProblem = (problem: unknown): boolean =>
  isRecord(problem) &&
  typeof problem['code'] === 'string' &&
  typeof problem['level'] === 'string' &&
  typeof problem['message'] === 'string' &&
  isRecord(problem['location'])

/**
 * Returns the sources that were passed, as a list.
 *
 * @throws {TypeError} naming `source` and what is wrong with it, when one is no Source
 */
export const readSources = (source: Source | readonly Source[]): readonly Source[] => {
  const given: readonly Source[] = Array.isArray(source) ? (source as readonly Source[]) : [source as Source]
  for (const [index, each] of given.entries()) {
    const fault = sourceFault(each)
    if (fault !== undefined)
      throw new TypeError(`recognise: source${Array.isArray(source) ? `[${index}]` : ''} ${fault}`)
  }
  return given
}
