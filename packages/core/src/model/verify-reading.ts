import { namesOf } from '../parameter/parameter.js'
import { isRecord, shown } from '../parameter/shown.js'
import { keyFault } from '../plugin/known-keys.js'
import type { BlockContext, PartReading } from '../plugin/recogniser.js'
import type { Block } from '../source/source.js'
import type { RowsRead } from '../recognise/read-rows.js'
import { arePlacesByRow } from '../recognise/places-by-row.js'
import { faultWords } from '../parameter/fault-words.js'
import { locationFault } from '../source/source-fault.js'
import { structureFault } from './nesting.js'

/** What a recogniser may give: also what `readRows` tells beside it. */
const readingKeys: readonly string[] = namesOf<RowsRead<string>>({
  value: true,
  places: true,
  columns: true,
  used: true,
  leftOut: true,
  tables: true,
  groups: true,
  placeOf: true,
})
const columnsKeys: readonly string[] = namesOf<PartReading<unknown>['columns']>({
  used: true,
  unused: true,
  understood: true,
  doubtful: true,
  amounts: true,
})

/** So many places that are worked out when they are asked for are looked at: those of the first rows. */
const mostWorkedOut = 40

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string')

/** For every block a list of whole numbers from 0, none beyond what the block has. */
const arePositions = (value: unknown, blocks: readonly Block[], most: (block: Block) => number): boolean =>
  Array.isArray(value) &&
  value.length === blocks.length &&
  blocks.every((block, index) => {
    const list: unknown = value[index]
    return (
      Array.isArray(list) &&
      list.every(
        (position) => Number.isInteger(position) && (position as number) >= 0 && (position as number) < most(block),
      )
    )
  })

const rowsOf = (block: Block): number => (block.kind === 'table' ? block.rows.length : 0)
/** A row may have more cells than there are headings. */
const columnsOf = (block: Block): number =>
  block.kind === 'table' ? block.rows.reduce((most, row) => Math.max(most, row.length), block.headers.length) : 0

const isLeftOut = (value: unknown): boolean =>
  isRecord(value) &&
  locationFault(value['at']) === undefined &&
  typeof value['code'] === 'string' &&
  typeof value['why'] === 'string' &&
  (value['text'] === undefined || typeof value['text'] === 'string')

/** Headings, each with what it was taken for, or what it may be. */
const areHeadings = (value: unknown, isMeant: (each: Record<string, unknown>) => boolean): boolean =>
  value === undefined ||
  (Array.isArray(value) &&
    value.every((each) => isRecord(each) && typeof each['heading'] === 'string' && isMeant(each)))

const columnsFault = (columns: unknown): string | undefined => {
  if (!isRecord(columns) || !areTexts(columns['used']) || !areTexts(columns['unused']))
    return `columns must be { used, unused }, each an array of headings, got ${shown(columns)}`
  const wrongKey = keyFault(columns, columnsKeys, 'record of columns')
  if (wrongKey !== undefined) return `columns: ${wrongKey}`
  if (!areTexts(columns['amounts'] ?? []))
    return `columns.amounts must be an array of headings, got ${shown(columns['amounts'])}`
  if (!areHeadings(columns['understood'], ({ as }) => typeof as === 'string'))
    return `columns.understood must be an array, each { heading, as }, got ${shown(columns['understood'])}`
  if (!areHeadings(columns['doubtful'], ({ could }) => areTexts(could)))
    return `columns.doubtful must be an array, each { heading, could }, got ${shown(columns['doubtful'])}`
  return undefined
}

const readingFault = (reading: unknown, blocks: readonly Block[]): string | undefined => {
  if (!isRecord(reading)) return `read must return an object, got ${shown(reading)}`
  const wrongKey = keyFault(reading, readingKeys, 'reading')
  if (wrongKey !== undefined) return wrongKey
  const { value, places, columns, used, leftOut } = reading
  if (value === undefined || value === null) return `value must be what was read, got ${shown(value)}`
  const structure = structureFault(value)
  if (structure !== undefined) return `value: ${structure.message}`
  if (!(places instanceof Map) && Object.prototype.toString.call(places) !== '[object Map]')
    return `places must be a Map of pointers to locations, got ${shown(places)}`
  // Those that are worked out are not all worked out to be looked at.
  let left = arePlacesByRow(places as object) ? mostWorkedOut : Infinity
  for (const [pointer, location] of places as ReadonlyMap<unknown, unknown>) {
    if ((left -= 1) < 0) break
    if (typeof pointer !== 'string' || (pointer !== '' && !pointer.startsWith('/')))
      return `places must be a Map of pointers to locations, and has ${shown(pointer)}`
    const fault = locationFault(location)
    if (fault !== undefined) return `places: the location of ${shown(pointer)}${fault}`
  }
  const ofColumns = columnsFault(columns)
  if (ofColumns !== undefined) return ofColumns
  if (
    used !== undefined &&
    !(isRecord(used) && arePositions(used['rows'], blocks, rowsOf) && arePositions(used['columns'], blocks, columnsOf))
  )
    return 'used must be { rows, columns }, each with a list of positions in it, from 0, for every block'
  if (leftOut !== undefined && !(Array.isArray(leftOut) && leftOut.every(isLeftOut)))
    return 'leftOut must be an array, each { at, code, why }, at being a location'
  return undefined
}

/** The recogniser as it is named to whoever wrote it. */
export interface Named {
  readonly plugin: string
  readonly section: string
  readonly part: string
}

/** What a recogniser gave; or what is wrong with it, in words. */
export type Asked<Answer> = { readonly answer: Answer } | { readonly fault: string }

/** Returns what a message calls a recogniser: by part, section and plugin. */
export const namedIn = ({ plugin, section, part }: Named): string => {
  const whose = plugin === section ? '' : ` of the section ${section}`
  return `the recogniser of the part "${part}"${whose} (plugin ${plugin})`
}

/** True for a Promise, which is no answer whatever a file holds. What it may still do must not end the program. */
export const isLater = (given: unknown): boolean => {
  if (!isRecord(given) || typeof given['then'] !== 'function') return false
  void Promise.resolve(given).catch(() => undefined)
  return true
}

const laterFault = (what: 'score' | 'read'): { readonly fault: string } => ({
  fault: `${what} must not be async: it returned a Promise`,
})

/** Asks a recogniser for the score of a block. */
export const scoreOf = (
  recogniser: Named & { score(block: Block, context: BlockContext): number },
  block: Block,
  context: BlockContext,
): Asked<number> => {
  let score: unknown
  try {
    score = recogniser.score(block, context)
    if (isLater(score)) return laterFault('score')
  } catch (cause) {
    return { fault: `score threw: ${faultWords(cause)}` }
  }
  return typeof score === 'number' && score >= 0 && score <= 1
    ? { answer: score }
    : { fault: `score must be a number from 0 to 1, got ${shown(score)}` }
}

/** Has a recogniser read the blocks it won. */
export const readingOf = (
  recogniser: Named & { read(blocks: readonly Block[]): PartReading<unknown> },
  blocks: readonly Block[],
): Asked<PartReading<unknown>> => {
  let answer: PartReading<unknown>
  try {
    answer = recogniser.read(blocks)
  } catch (cause) {
    return { fault: `read threw: ${faultWords(cause)}` }
  }
  try {
    if (isLater(answer)) return laterFault('read')
    const fault = readingFault(answer, blocks)
    return fault === undefined ? { answer } : { fault }
  } catch (cause) {
    return { fault: `what read gave threw: ${faultWords(cause)}` }
  }
}
