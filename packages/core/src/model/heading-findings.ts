import { coreCatalogue } from './catalogue.js'
import type { Finding } from '../report/finding.js'
import type { PartReading, Used } from '../plugin/recogniser.js'
import type { Block, Table } from '../source/source.js'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import { findingOf } from '../report/finding-of.js'
import { scaleWords } from '../layout/stated-scale.js'
import { listed } from '../words/listed.js'
import { partOf } from './part-name.js'
import type { RestTaken } from './rest-of-table.js'
import { twoDigitYears } from './two-digit-years.js'
import type { Named } from './verify-reading.js'

/** A reader, as far as it says what becomes of headings. */
interface HeadingReader extends Named {
  readonly rowsAt?: JsonPointer
  readonly leftovers?: boolean
}

/** True of a column that keeps others apart: it has no heading, and nothing stands in it. */
export const keepsApart = ({ headers, rows }: Table, column: number): boolean =>
  headers[column]?.trim() === '' && rows.every((row) => (row[column]?.text ?? '').trim() === '')

/**
 * Returns what finds where an unused column stands: at its heading, else at its first cell, else at its table. Of one
 * heading in several tables the next is given each time.
 */
const columnPlaces = (blocks: readonly Block[], used: Used | undefined): ((column: string) => Location | undefined) => {
  const places = new Map<string, Location[]>()
  for (const [position, block] of blocks.entries()) {
    if (block.kind !== 'table') continue
    const read = new Set(used?.columns[position])
    for (const [index, header] of block.headers.entries()) {
      if (read.has(index) || keepsApart(block, index)) continue
      const place = block.headingPlaces?.[index] ?? block.rows[0]?.[index]?.location ?? block.location
      const before = places.get(header)
      if (before) before.push(place)
      else places.set(header, [place])
    }
  }
  const given = new Map<string, number>()
  return (column) => {
    const all = places.get(column) ?? []
    const next = given.get(column) ?? 0
    given.set(column, next + 1)
    return all[next] ?? all.at(-1) ?? blocks[0]?.location
  }
}

/** Where a heading stands that was read. */
const headingPlace = (blocks: readonly Block[], heading: string): Location | undefined => {
  for (const block of blocks) {
    const column = block.kind === 'table' ? block.headers.indexOf(heading) : -1
    if (block.kind === 'table' && column >= 0) return block.headingPlaces?.[column] ?? block.location
  }
  return blocks[0]?.location
}

/** What is said of a heading that states a scale. */
const scaleFinding = (
  reader: HeadingReader,
  blocks: readonly Block[],
  heading: string,
  base: JsonPointer,
): readonly Finding[] => {
  const words = scaleWords(heading)
  if (words === undefined) return []
  return [
    findingOf(coreCatalogue.headingScale, {
      at: base,
      message: `"${heading}" heads figures in ${words}: those without a scale of their own were read so in ${partOf(reader)}, "30" as £30 ${words === 'thousands' ? 'thousand' : 'million'}. Check that no figure under it is in pounds`,
      key: [base, heading],
      location: headingPlace(blocks, heading),
    }),
  ]
}

/** What is said of a column that is left out: whether anything looked for sums in it. */
const notChecked = 'it was left out, and nothing in it was checked'
const sumsLookedFor = 'it was left out, and only its own sums were looked for'

/** A finding on a column that was left out, once sums were looked for in its figures. */
export const withSumsLookedFor = (finding: Finding): Finding =>
  finding.rule === coreCatalogue.unusedColumn.code
    ? { ...finding, message: finding.message.replace(notChecked, sumsLookedFor) }
    : finding

/** What is to be said of the headings of a part: those that were not read, and those that were misspelt. */
export const headingFindings = (
  reader: HeadingReader,
  blocks: readonly Block[],
  { used, columns }: PartReading<unknown>,
  base: JsonPointer,
  rest: RestTaken['headings'],
): readonly Finding[] => {
  const placeOf = columnPlaces(blocks, used)
  const couldBe = new Map((columns.doubtful ?? []).map(({ heading, could }) => [heading, could]))
  const unused = columns.unused.map((column) => {
    const could = couldBe.get(column)
    const why = rest.has(column)
      ? `has no place in ${partOf(reader)}: only its own sums were looked for`
      : could === undefined
        ? `has no place in ${partOf(reader)}: ${notChecked}`
        : `may be ${listed(
            could.map((name) => `"${name}"`),
            'or',
          )} in ${partOf(reader)}: ${notChecked}. Write the heading that is meant`
    const message = `${column.trim() === '' ? 'A column without a heading' : `The column "${column}"`} ${why}`
    return findingOf(coreCatalogue.unusedColumn, { at: base, message, key: [base, column], location: placeOf(column) })
  })
  const understood = (columns.understood ?? []).map(({ heading, as }) =>
    findingOf(coreCatalogue.headingUnderstood, {
      at: base,
      message: `The heading "${heading}" was read as "${as}" in ${partOf(reader)}: check that this is meant, and correct it`,
      key: [base, heading],
      location: headingPlace(blocks, heading),
    }),
  )
  const scaled =
    reader.rowsAt === undefined
      ? []
      : [...new Set(columns.used)].flatMap((heading) => scaleFinding(reader, blocks, heading, base))
  const years =
    reader.leftovers === true
      ? []
      : twoDigitYears(blocks, columns.used, base, (heading) => headingPlace(blocks, heading))
  return [...unused, ...understood, ...scaled, ...years]
}
