import { isRecord, shown } from '../parameter/shown.js'
import type { BlockContext, PartReading } from '../plugin/recogniser.js'
import type { Block } from '../source/source.js'
import { ModelError } from '../plugin/model-error.js'

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string')

/** Whole numbers from 0, rising, none beyond what the block has. */
const arePositions = (value: unknown, blocks: number): boolean =>
  Array.isArray(value) &&
  value.length === blocks &&
  value.every(
    (list: unknown) =>
      Array.isArray(list) && list.every((position) => Number.isInteger(position) && (position as number) >= 0),
  )

const isLeftOut = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value['at']) &&
  typeof value['code'] === 'string' &&
  typeof value['why'] === 'string' &&
  (value['text'] === undefined || typeof value['text'] === 'string')

const readingFault = (reading: unknown, blocks: number): string | undefined => {
  if (!isRecord(reading)) return `read must return an object, got ${shown(reading)}`
  if (typeof reading['then'] === 'function') return 'read must not be async: it returned a Promise'
  const { value, places, columns, used, leftOut } = reading
  if (value === undefined || value === null) return `value must be what was read, got ${shown(value)}`
  if (!(places instanceof Map) && Object.prototype.toString.call(places) !== '[object Map]')
    return `places must be a Map of pointers to locations, got ${shown(places)}`
  for (const [pointer, location] of places as ReadonlyMap<unknown, unknown>)
    if (typeof pointer !== 'string' || (pointer !== '' && !pointer.startsWith('/')) || !isRecord(location))
      return `places must be a Map of pointers to locations, and has ${shown(pointer)}`
  if (!isRecord(columns) || !areTexts(columns['used']) || !areTexts(columns['unused']))
    return `columns must be { used, unused }, each an array of headings, got ${shown(columns)}`
  if (
    used !== undefined &&
    !(isRecord(used) && arePositions(used['rows'], blocks) && arePositions(used['columns'], blocks))
  )
    return 'used must be { rows, columns }, each with a list of positions from 0 for every block'
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

const failed = ({ plugin, section, part }: Named, fault: string, cause?: unknown): ModelError => {
  const whose = plugin === section ? '' : ` of the section ${section}`
  const message = `the recogniser of the part "${part}"${whose} (plugin ${plugin}) failed: ${fault}`
  return new ModelError('core/recogniser-failed', message, { cause })
}

const words = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/**
 * Asks a recogniser for the score of a block.
 *
 * @throws {ModelError} naming plugin and part, when it throws or gives no number from 0 to 1
 */
export const scoreOf = (
  recogniser: Named & { score(block: Block, context: BlockContext): number },
  block: Block,
  context: BlockContext,
): number => {
  let score: unknown
  try {
    score = recogniser.score(block, context)
  } catch (cause) {
    throw failed(recogniser, `score threw: ${words(cause)}`, cause)
  }
  if (typeof score === 'number' && score >= 0 && score <= 1) return score
  throw failed(recogniser, `score must be a number from 0 to 1, got ${shown(score)}`)
}

/**
 * Has a recogniser read the blocks it won.
 *
 * @throws {ModelError} naming plugin and part, when it throws or returns what is no reading
 */
export const readingOf = (
  recogniser: Named & { read(blocks: readonly Block[]): PartReading<unknown> },
  blocks: readonly Block[],
): PartReading<unknown> => {
  let reading: PartReading<unknown>
  try {
    reading = recogniser.read(blocks)
  } catch (cause) {
    throw failed(recogniser, `read threw: ${words(cause)}`, cause)
  }
  const fault = readingFault(reading, blocks.length)
  if (fault === undefined) return reading
  if (isRecord(reading) && typeof reading['then'] === 'function') void Promise.resolve(reading).catch(() => undefined)
  throw failed(recogniser, fault)
}
