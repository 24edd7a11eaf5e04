import {
  parseFigure,
  pointerTo,
  tidyHeading,
  type Block,
  type Cell,
  type JsonPointer,
  type Location,
  type PartRecogniser,
  type Table,
} from '@imt/core'
import { afterDevice } from '../classes/device-head.js'
import { isTotalRow } from '../classes/total-row.js'
import { measureOf } from '../classes/measure.js'
import type { EstateInput } from '../section.js'
import { askedKind } from './asked-kind.js'
import { state } from './state-headings.data.js'
import { namesSystem, systemCorner, versionColumn } from './of-systems.js'
import type { CountTableInput } from './schema.js'
import { starter } from './starter.data.js'

const aboutMoney =
  /[£$€%]|\b(?:costs?|spend(?:ing)?|spent|budgets?|expenditure|prices?|values?|per ?cent|percentage)\b/i
/** Longer tables list devices, and do not count them. */
const mostRows = 2_000

const numberOf = /^(?:total )?(?:number|no\.?|count|quantity) of /i
const bought = / (?:bought|purchased|acquired|ordered|issued|replaced|disposed of)$/i

/** `Server type`, `Type of printer`: the rows are kinds of one device. Seen in answers on infrastructure. */
const typeOf = /^types? of (?=\S)| types?$/i
const isNumber = (column: string): boolean =>
  /^(?:total )?(?:number|no\.?|count|quantity|qty|total|volume)(?: (?:of|in) \S.*)?$/i.test(column) ||
  state.test(column)

/** What stands over questions and over their answers (acceptance/files/foi). */
const overQuestions =
  /^(?:the )?(?:questions?|requests?|queries|query|you asked|information requested|no\.? question)$/i
const overAnswers = /^(?:(?:our|trust|council|ccg|icb) )?(?:answers?|responses?|repl(?:y|ies)|numbers?|figures?)$/i

const isKind = (label: string): boolean => {
  const kind = label.replace(numberOf, '')
  return afterDevice(kind) !== undefined && measureOf(kind) === 'stock'
}
const isTotal = (label: string): boolean => isTotalRow({ assetType: label })

const isCount = (text: string): boolean => parseFigure(text, { unit: 'count' }).ok
/** An age names its row: `0-3 years`, `Over 5 years`. */
const isAge = (text: string): boolean => /\b(?:years?|yrs?|months?)\b/i.test(text)

/** True where each column beside the labels holds counts, or nothing; a later one may hold words without a digit. */
const holdsCounts = ({ headers, rows }: Table): boolean =>
  headers.slice(1).every((_, column) => {
    const texts = rows.map((row) => row[column + 1]?.text.trim() ?? '').filter((text) => text !== '')
    if (column > 0 && texts.length > 0 && !texts.some((text) => /\d/.test(text) || isCount(text))) return true
    return texts.some((text) => /\d/.test(text)) && texts.filter(isCount).length * 4 >= texts.length * 3
  })

/** How many columns hold the version or build of a system beside its name. */
const versionColumns = ({ headers }: Table): number => {
  const [corner = '', ...columns] = headers.map(tidyHeading)
  if (!systemCorner.test(corner)) return 0
  const first = columns.findIndex((column) => !versionColumn.test(column))
  return first < 0 ? 0 : first
}

/** A table of systems with their versions as one of systems: the version stands behind the name. */
const joined = (table: Table): Table => {
  const more = versionColumns(table)
  if (more === 0) return table
  return {
    ...table,
    headers: [table.headers[0] ?? '', ...table.headers.slice(1 + more)],
    rows: table.rows.map(([name, ...cells]) => {
      const text = [name, ...cells.slice(0, more)].map((cell) => cell?.text.trim() ?? '').filter((word) => word !== '')
      return name === undefined ? [] : [{ ...name, text: text.join(' ') }, ...cells.slice(more)]
    }),
  }
}

const inScale = /£ ?(?:0{3}|['’]0{3}|k\b|m\b|bn\b)|\b(?:thousands?|millions?)\b/i
const isAmount = (text: string): boolean => parseFigure(text, { unit: 'gbp' }).ok

/** True for a heading of what devices cost, in pounds as they stand. */
const isOfMoney = (header: string): boolean => aboutMoney.test(header) && !/%|per ?cent/i.test(header)

/** True for a table that counts devices in some columns, and says in others what they cost. */
const isMixed = ({ headers, rows, under }: Table): boolean => {
  const [corner = '', ...columns] = headers.map(tidyHeading)
  const kinds = columns.filter((column) => !isOfMoney(column))
  const words = [under.at(-1) ?? '', ...headers]
  return (
    !aboutMoney.test(corner) &&
    kinds.length > 0 &&
    kinds.length < columns.length &&
    kinds.every(
      (column) => afterDevice(column.replace(numberOf, '').replace(bought, '')) !== undefined || isTotal(column),
    ) &&
    !kinds.every(isTotal) &&
    !words.some((text) => inScale.test(text)) &&
    columns.every((column, at) => {
      const texts = rows.map((row) => row[at + 1]?.text.trim() ?? '').filter((text) => text !== '')
      return texts.length > 0 && texts.every(isOfMoney(column) ? isAmount : isCount)
    })
  )
}

const year = /^(?:fy ?)?(?:19|20)\d\d(?: ?[/\u2013-] ?(?:(?:19|20)\d\d|\d\d))?$/i
const measured = String.raw`(?:quantity|qty|number|no\.?|count|units?|held|in use|total)`
const month = String.raw`(?:\d{1,2}|jan\w{0,6}|feb\w{0,6}|mar\w{0,3}|apr\w{0,3}|may|june?|july?|aug\w{0,4}|sept?\w{0,6}|oct\w{0,5}|nov\w{0,5}|dec\w{0,5})`
/** When what stands in a column was counted: `Quantity 2025`, `March 2025`, `As at 31/03/2025`. */
const whenCounted = new RegExp(
  String.raw`^(?:${measured}[ :,\u2013-]{0,3})?(?:(?:as )?(?:at|of|in|for|to) )?(?:(?:\d{1,2}(?:st|nd|rd|th)?[ /.-])?${month}[ /.-])?(?:19|20)\d\d(?: ?[/\u2013-] ?\d\d)?(?:[ ,\u2013-]{1,3}${measured})?$`,
  'i',
)
/** `Printers by site`, `Number of laptops per directorate`: what the figures of a table count, and by what. */
const countedBy = /^(.{3,60}?) (?:by|per|at each|in each|for each) \S/i

/** The words of a table that say what it counts. */
interface Said {
  /** What a title such as `Printers by site` says is counted. */
  readonly counted: string
  readonly corner: string
  readonly columns: readonly string[]
  /** The columns and labels that are no totals. */
  readonly parts: readonly string[]
  readonly plain: readonly string[]
  readonly hasTotal: boolean
}

/** True where at least half of the words, and one of them, are as asked. */
const areMostly = (words: readonly string[], are: (word: string) => boolean): boolean =>
  words.length > 0 && words.filter(are).length * 2 >= words.length

const saidBy = ({ headers, rows, caption, under }: Table): Said => {
  const [corner = '', ...columns] = headers.map(tidyHeading)
  const labels = rows.map(([label]) => askedKind(tidyHeading(label?.text ?? '')))
  const [parts, plain] = [columns, labels].map((words) => words.filter((word) => !isTotal(word))) as [
    string[],
    string[],
  ]
  const counted = countedBy.exec(tidyHeading(caption ?? under.at(-1) ?? ''))?.[1] ?? ''
  return { counted, corner, columns, parts, plain, hasTotal: plain.length < labels.length }
}

/** By kind of device and another thing, by state, by year, or of one kind. */
const countsKinds = ({ counted, corner, columns, parts, plain, hasTotal }: Said): boolean => {
  const kinds = parts.filter(isKind).length
  if (kinds >= 2 && kinds * 2 >= parts.length) return true
  if (columns.length === 1 && kinds === 1 && hasTotal) return true
  if (typeOf.test(corner) && isKind(corner.replace(typeOf, ' ').trim()) && columns.every(isNumber)) return true
  // Questions with their answers have no headings, or some that say only that: two kinds say what is counted.
  const [answer = ''] = columns
  const isAsked =
    columns.length === 1 &&
    ((corner === '' && answer === '') || (overQuestions.test(corner) && overAnswers.test(answer)))
  if (isAsked)
    return (
      plain.filter(isKind).length >= 2 &&
      areMostly(
        plain.filter((label) => !/^of which/.test(label)),
        isKind,
      )
    )
  const isDivided = parts.length < columns.length || columns.some((column) => state.test(column))
  const areYears = parts.every((column) => year.test(column) || whenCounted.test(column))
  if (parts.length < 2 || !(isDivided || areYears)) return false
  return areMostly(plain, isKind) || (isDivided && hasTotal && counted !== '' && isKind(counted))
}

/** By operating system, down or across; licences for systems are no devices. */
const countsSystems = ({ corner, columns, parts, plain }: Said): boolean => {
  if (systemCorner.test(corner)) return true
  const isOfLicences = [corner, ...columns].some((text) => /\blicen[cs]es?\b|\bsubscriptions?\b|\bcals?\b/i.test(text))
  return !isOfLicences && [parts, plain].some((words) => words.length >= 2 && areMostly(words, namesSystem))
}

/** True for a table that counts devices by two things, or by operating system. */
const isCountTable = (published: Block): boolean => {
  const block = published.kind === 'table' ? joined(published) : published
  if (block.kind !== 'table' || block.headers.length < 2 || block.rows.length === 0 || block.rows.length > mostRows)
    return false
  if (isMixed(block)) return true
  const said = saidBy(block)
  const labels = block.rows.map(([label]) => tidyHeading(label?.text ?? ''))
  const words = [block.caption ?? '', block.under.at(-1) ?? '', said.corner, ...said.columns, ...labels]
  if (words.some((text) => aboutMoney.test(text)) || labels.every((label) => isCount(label) && !isAge(label)))
    return false
  return (countsKinds(said) || countsSystems(said)) && holdsCounts(block)
}

/** True where most of what stands in a column are counts: beside them may stand who makes a device. */
const isOfCounts = ({ rows }: Table, column: number): boolean => {
  const filled = rows.map((row) => row[column]?.text.trim() ?? '').filter((text) => text !== '')
  return filled.filter(isCount).length * 2 > filled.length
}

/** True for a table whose counts stand in several columns. */
export const isMatrix = (block: Block): boolean =>
  isCountTable(block) &&
  block.kind === 'table' &&
  block.headers.filter((_, column) => column > 0 && isOfCounts(block, column)).length > 1

const cellOf = (cell: Cell | undefined, inPounds: boolean): CountTableInput['rows'][number]['cells'][number] => {
  if (cell === undefined) return {}
  if (inPounds) return isAmount(cell.text) ? { amount: cell.text } : { words: tidyHeading(cell.text) }
  return isCount(cell.text) ? { count: cell.text } : { words: tidyHeading(cell.text) }
}

const readTable = (published: Table, index: number, places: Map<JsonPointer, Location>): CountTableInput => {
  const table = joined(published)
  const [corner = '', ...columns] = table.headers.map(tidyHeading)
  const title = table.caption ?? table.under.at(-1)
  places.set(pointerTo(index), table.location)
  const rows = table.rows.map((row, at) => {
    if (row[0]) places.set(pointerTo(index, 'rows', at, 'label'), row[0].location)
    const cells = columns.map((heading, column) => {
      const cell = row[column + 1]
      const value = cellOf(cell, isOfMoney(heading))
      if (cell) {
        places.set(pointerTo(index, 'rows', at, 'cells', column), cell.location)
        for (const key of Object.keys(value))
          places.set(pointerTo(index, 'rows', at, 'cells', column, key), cell.location)
      }
      return value
    })
    return { label: tidyHeading(row[0]?.text ?? ''), cells }
  })
  return { ...(title === undefined ? {} : { title: tidyHeading(title) }), corner, columns, rows }
}

/** Recognises tables that count devices by site and class, by class and year of age, or by operating system. */
export const recogniseCounts: PartRecogniser<EstateInput, 'counts'> = {
  part: 'counts',
  knows: { columns: {}, wants: [], starter },
  score: (block) => (isCountTable(block) ? 0.6 : 0),
  read: (blocks) => {
    const places = new Map<JsonPointer, Location>()
    const tables = blocks.filter((block) => block.kind === 'table')
    const value = tables.map((table, index) => readTable(table, index, places))
    return { value, places, columns: { used: tables.flatMap(({ headers }) => headers), unused: [] } }
  },
}
