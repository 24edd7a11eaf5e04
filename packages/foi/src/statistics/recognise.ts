import {
  parseFigure,
  pointerTo,
  tidyHeading,
  type Block,
  type BlockContext,
  type Cell,
  type JsonPointer,
  type Location,
  type PartRecogniser,
  type Table,
} from '@imt/core'
import type { FoiInput } from '../section.js'
import { askedIn, type AskedCount } from './asked.js'
import { rememberCounting } from './counting.js'
import { listedCounts } from './listed.js'
import { measureOf, type Measure } from './measure.js'
import { countsInProse } from './prose.js'
import type { StatisticsTableInput } from './schema.js'
import { starter } from './starter.data.js'
import { telling } from './telling.js'

const aboutRequests =
  /\b(?:foia?|foisa|foi ?\(s\)a|freedom of information|eirs?|eisrs?|environmental information|information requests?|requests? for information|statutory (?:time|deadline|limit|period)|(?:20|twenty) working days)\b/i
/** Other things that are received, answered in time and closed. */
const aboutOthers =
  /\b(?:service ?desk|help ?desk|incidents?|tickets?|calls?|referrals?|complaints|change requests?|repairs?|invoices?|patients?|pals)\b/i

/** What else is granted or refused in part. */
const granted =
  /\b(?:applications?|planning|permissions?|licen[cs](?:es?|ing)|permits?|visas?|asylum|claims?|appeals?|consents?|blue badges?|leave|bail|loans?|bids?)\b/i

/** "foi-requests-2025.csv": whoever names the file so says what it counts. */
const nameOfFile = /(?:^|[^a-z])(?:foia?|foisa|eirs?)(?:[^a-z]|$)|freedom[ _-]?of[ _-]?info/i

const nameOfRequests = /(?:^|[^a-z])requests?(?:[^a-z]|$)/i

const labelsOf = (table: Table): readonly string[] => table.rows.map(([label]) => label?.text ?? '')

/** The different things that labels count, as far as known. */
const counted = (labels: readonly string[]): number => {
  const found = new Set(labels.map((label) => measureOf(label).measure))
  // "Total requests" above those in time is what was received, or answered: it counts one thing beside them.
  const isOfAll = labels.some((label) => /\brequests?\b/i.test(label) && measureOf(label).measure === 'total')
  return [...found].filter((measure) => telling.has(measure)).length + (isOfAll ? 1 : 0)
}

/** What becomes of a request for information; and besides what else is counted of requests. */
const partsOfAnswer: readonly Measure[] = ['granted', 'partly', 'refused']
const countsOfRequests: readonly Measure[] = ['received', 'answered', 'onTime', 'late', 'open']

/** True for all that becomes of a request, beside those that came in. */
const isWholeOfAnswers = (labels: readonly string[]): boolean => {
  const found = new Set(labels.map((label) => measureOf(label).measure))
  return partsOfAnswer.every((measure) => found.has(measure)) && countsOfRequests.some((measure) => found.has(measure))
}

/** Tables of the exemptions that were used: fewer rows of them may be a remark. */
const fewestProvisions = 2
const ofExemptions = /\b(?:exemptions?|exceptions?|refus(?:als?|ed))\b/i
const countsProvisions = (labels: readonly string[]): boolean =>
  labels.filter((label) => measureOf(label).measure === 'provision').length >= fewestProvisions

/** "520 (85%)" is a count with its share. */
const withShare = /^(?<count>\d[\d,]*) ?\((?<percent>\d[\d.]* ?%)\)$/

const isFigure = ({ text }: Cell): boolean =>
  /\d/.test(text) &&
  (withShare.test(tidyHeading(text)) ||
    (['count', 'percent'] as const).some((unit) => parseFigure(text, { unit, maximumDecimals: 5 }).ok))

/** Longer tables list requests, and do not count them. */
const mostRows = 400

/** True where at least half of the cells beside the labels are figures. */
const holdsFigures = ({ rows }: Table): boolean => {
  const cells = rows.flatMap((row) => row.slice(1)).filter(({ text }) => text.trim() !== '')
  return cells.length > 0 && cells.filter(isFigure).length * 2 >= cells.length
}

/** The name of a file, without its folders. */
const fileOf = (source: string): string => source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1)

const isStatistics = (block: Block, { under }: Pick<BlockContext, 'under'>): boolean => {
  if (block.kind !== 'table' || block.headers.length < 2 || block.rows.length === 0 || block.rows.length > mostRows)
    return false
  const labels = labelsOf(block)
  const words = [block.caption ?? '', ...under, ...block.headers, ...labels]
  const isNamed = words.some((text) => aboutRequests.test(text)) || nameOfFile.test(fileOf(block.location.source))
  // Without a heading, as in most CSV files, the words of the table itself have to say that it counts requests.
  const speaks = words.some((text) => /\brequests?\b/i.test(text))
  const isOther = words.some((text) => aboutOthers.test(text)) || words.some((text) => /[£$€]/.test(text))
  // What the labels count is asked last: it costs most, and few tables come so far.
  if (!holdsFigures(block)) return false
  const isCounted = [labels, block.headers].some((of) => counted(of) > 1)
  if ((isNamed || (speaks && !isOther)) && isCounted) return true
  // A file of requests may be of any: all that becomes of one for information has to be counted in it.
  const isOfAnswers =
    nameOfRequests.test(fileOf(block.location.source)) &&
    !words.some((text) => granted.test(text)) &&
    [labels, block.headers].some(isWholeOfAnswers)
  if (!isOther && isOfAnswers) return true
  return (
    !isOther &&
    (isNamed || words.some((text) => ofExemptions.test(text))) &&
    [labels, block.headers].some(countsProvisions)
  )
}

/** True for a paragraph that states more than one count of requests. */
const isProse = (block: Block, { under }: Pick<BlockContext, 'under'>): boolean => {
  if (block.kind !== 'paragraph') return false
  const words = [...under, block.text]
  if (!words.some((text) => aboutRequests.test(text)) || aboutOthers.test(block.text) || /[£$€]/.test(block.text))
    return false
  const found = new Set(countsInProse(block.text).map(({ measure }) => measure))
  return [...found].filter((measure) => telling.has(measure)).length >= 2
}

/** What the questions for a count among blocks ask for. */
type Asked = Readonly<Record<'isOfRequests' | 'isOfOthers' | 'isCounted', boolean>>
/** Each paragraph of the blocks asks it. */
const knownAsked = new WeakMap<readonly Block[], Asked>()
const askedOf = (blocks: readonly Block[], pairs: ReturnType<typeof askedIn>): Asked => {
  const before = knownAsked.get(blocks)
  if (before !== undefined) return before
  const labels = [...pairs.values()].flat().map(({ label }) => label)
  const asked = {
    isOfRequests: labels.some((text) => aboutRequests.test(text)),
    isOfOthers: labels.some((text) => aboutOthers.test(text)),
    isCounted: counted(labels) >= 2,
  }
  knownAsked.set(blocks, asked)
  return asked
}

/** True for a question for a count of requests, and for its answer, on a page that asks for two of them. */
const isAsked = (block: Block, { under, blocks }: Pick<BlockContext, 'under' | 'blocks'>): boolean => {
  if (block.kind !== 'paragraph') return false
  const pairs = askedIn(blocks)
  if (!pairs.has(block)) return false
  const { isOfRequests, isOfOthers, isCounted } = askedOf(blocks, pairs)
  if (!isCounted || isOfOthers || under.some((text) => aboutOthers.test(text))) return false
  return isOfRequests || under.some((text) => aboutRequests.test(text))
}

/** True for a list of which each item states a count of requests, or nearly each. */
const isList = (block: Block, { under }: Pick<BlockContext, 'under'>): boolean => {
  if (block.kind !== 'list') return false
  const counts = listedCounts(block)
  if (counts.length < 2 || counts.length * 2 < block.items.length) return false
  const words = [...under, ...block.items.map(({ text }) => text)]
  if (!words.some((text) => aboutRequests.test(text))) return false
  if (words.some((text) => aboutOthers.test(text)) || words.some((text) => /[£$€]/.test(text))) return false
  return counted(counts.map(({ label }) => label)) >= 2
}

/** True for such a list that holds nothing else. */
const isWholeList = (block: Block, context: Pick<BlockContext, 'under'>): boolean =>
  block.kind === 'list' && listedCounts(block).length === block.items.length && isList(block, context)

/** True for a table that counts requests for information, wherever it stands. */
export const isStatisticsTable = (block: Block): boolean => block.kind === 'table' && isStatistics(block, block)

const readProse = (
  { text, location }: Extract<Block, { kind: 'paragraph' }>,
  index: number,
  places: Map<JsonPointer, Location>,
): StatisticsTableInput => {
  places.set(pointerTo(index), location)
  const rows = countsInProse(text).map(({ label, text: value, measure }, at) => {
    const key = measure === 'share' ? 'percent' : 'count'
    for (const path of [['label'], ['cells', 0], ['cells', 0, key]] as const)
      places.set(pointerTo(index, 'rows', at, ...path), location)
    return { label, cells: [cellOf({ text: value, location }, measure === 'share')] }
  })
  return { corner: '', columns: ['as stated'], rows }
}

const readAsked = (
  asked: readonly AskedCount[],
  index: number,
  places: Map<JsonPointer, Location>,
): StatisticsTableInput => {
  const [first] = asked
  if (first) places.set(pointerTo(index), first.asked)
  const rows = asked.map(({ label, text, measure, asked: where, answered }, at) => {
    const cell = cellOf({ text, location: answered }, measure === 'share')
    for (const path of [[], ['label']]) places.set(pointerTo(index, 'rows', at, ...path), where)
    for (const path of [['cells', 0], ...Object.keys(cell).map((key) => ['cells', 0, key])])
      places.set(pointerTo(index, 'rows', at, ...path), answered)
    return { label, cells: [cell] }
  })
  return { corner: '', columns: ['as stated'], rows }
}

const readList = (
  block: Extract<Block, { kind: 'list' }>,
  index: number,
  places: Map<JsonPointer, Location>,
): StatisticsTableInput => {
  places.set(pointerTo(index), block.location)
  const rows = listedCounts(block).map(({ label, text, location }, at) => {
    const cell = cellOf({ text, location }, text.includes('%'))
    for (const path of [[], ['label'], ['cells', 0], ...Object.keys(cell).map((key) => ['cells', 0, key])])
      places.set(pointerTo(index, 'rows', at, ...path), location)
    return { label, cells: [cell] }
  })
  return { corner: '', columns: ['as stated'], rows }
}

const cellOf = (cell: Cell | undefined, isShare: boolean): StatisticsTableInput['rows'][number]['cells'][number] => {
  const text = tidyHeading(cell?.text ?? '')
  if (cell === undefined) return {}
  const { count, percent } = withShare.exec(text)?.groups ?? {}
  if (count !== undefined && percent !== undefined) return { count, percent }
  const key = isShare || text.includes('%') || /per ?cent/i.test(text) ? 'percent' : 'count'
  return parseFigure(cell.text, { unit: key, maximumDecimals: 5 }).ok ? { [key]: cell.text } : { words: text }
}

const readTable = (table: Table, index: number, places: Map<JsonPointer, Location>): StatisticsTableInput => {
  const [corner = '', ...columns] = table.headers.map(tidyHeading)
  const title = table.caption ?? table.under.at(-1)
  const shares = columns.map((heading) => measureOf(heading).measure === 'share')
  places.set(pointerTo(index), table.location)
  const rows = table.rows.map((row, at) => {
    const label = tidyHeading(row[0]?.text ?? '')
    const isShare = measureOf(label).measure === 'share'
    if (row[0]) places.set(pointerTo(index, 'rows', at, 'label'), row[0].location)
    const cells = columns.map((_, column) => {
      const cell = row[column + 1]
      const value = cellOf(cell, isShare || shares[column] === true)
      if (cell) {
        places.set(pointerTo(index, 'rows', at, 'cells', column), cell.location)
        for (const key of Object.keys(value))
          places.set(pointerTo(index, 'rows', at, 'cells', column, key), cell.location)
      }
      return value
    })
    return { label, cells }
  })
  return { ...(title === undefined ? {} : { title: tidyHeading(title) }), corner, columns, rows }
}

const salutation = /^dear\b/i
/** True for a file that speaks to one person at its head. */
const isAddressed = (blocks: readonly Block[]): boolean =>
  blocks.slice(0, 40).some((block) => block.kind === 'paragraph' && salutation.test(block.text.trimStart()))

/** More than a letter is of its paragraphs: the figures in it are checked, and the letter is read with them. */
const surerThanLetter = 0.85

const scoreOf = (block: Block, context: BlockContext): number => {
  if (isStatistics(block, context)) return 0.7
  if (isAsked(block, context) || isWholeList(block, context)) return surerThanLetter
  if (isProse(block, context)) return isAddressed(context.blocks) ? surerThanLetter : 0.5
  return isList(block, context) ? 0.5 : 0
}

/** Recognises tables that count requests for information: received, answered, in time, late, open, by outcome. */
export const recogniseStatistics: PartRecogniser<FoiInput, 'statisticsTables'> = {
  part: 'statisticsTables',
  knows: { columns: {}, wants: [], starter },
  score: (block, context) => {
    const score = scoreOf(block, context)
    if (score > 0) rememberCounting(block)
    return score
  },
  read: (blocks) => {
    const places = new Map<JsonPointer, Location>()
    const tables = blocks.filter((block) => block.kind === 'table')
    const pairs = askedIn(blocks)
    const value: StatisticsTableInput[] = []
    // The questions of a file are one table, at the place of the first.
    const ofFile = new Map<string, AskedCount[]>()
    for (const asked of [...pairs.values()].flat()) {
      const { source } = asked.asked
      const before = ofFile.get(source)
      if (before === undefined) ofFile.set(source, [asked])
      else before.push(asked)
    }
    for (const block of blocks) {
      if (block.kind === 'table') value.push(readTable(block, value.length, places))
      else if (block.kind === 'list') value.push(readList(block, value.length, places))
      else if (block.kind === 'paragraph' && !pairs.has(block)) value.push(readProse(block, value.length, places))
      else {
        const asked = ofFile.get(block.location.source)
        if (asked === undefined) continue
        value.push(readAsked(asked, value.length, places))
        ofFile.delete(block.location.source)
      }
    }
    return { value, places, columns: { used: tables.flatMap(({ headers }) => headers), unused: [] } }
  },
}
