import { placeKey } from '../coverage/place-key.js'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import { findingOf } from '../report/finding-of.js'
import type { Finding } from '../report/finding.js'
import type { Block, Table } from '../source/source.js'
import { counted, forCount } from '../words/counted.js'
import { coreCatalogue } from './catalogue.js'
import { partOf, type PartName } from './part-name.js'

/** What a spreadsheet shows for a formula that fails, and for a column that is too narrow. */
const errorWords = 'N/A|ERROR!|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|GETTING_DATA'
const anError = new RegExp(`^(?:#(?:${errorWords})|#{2,50})$`, 'i')
/** A number of more digits than a column shows, as it is shown then. */
const shortened = /^-?\d(?:[.,]\d{1,14})?E\+\d{1,3}$/i
/** What either needs to stand in a text. */
const hint = new RegExp(`#(?:${errorWords}|#)|\\dE\\+\\d`, 'i')

type Damage = 'error' | 'shortened'

const damageOf = (text: string): Damage | undefined => {
  const first = text.charCodeAt(0)
  // Most cells begin with a letter, or are a plain number.
  if (first > 57) return undefined
  const words = text.trim()
  if (words.startsWith('#')) return anError.test(words) ? 'error' : undefined
  return words.length <= 22 && /e/i.test(words) && shortened.test(words) ? 'shortened' : undefined
}

/** The damaged cells of one column, in one way. */
interface DamagedColumn {
  readonly heading: string
  readonly damage: Damage
  readonly text: string
  readonly location: Location
  count: number
}

/** Takes the rows of one table, and tells of its damaged cells once for each column and kind of damage. */
export interface DamagedCells {
  add(rows: Table['rows']): void
  /** What is said of them, in the part that the table was read as. */
  findings(reader: PartName, base: JsonPointer): readonly Finding[]
}

/** True of a text in which no cell can be damaged. */
export const isUndamaged = (text: string): boolean => !hint.test(text)

/**
 * Returns what looks for cells in which a spreadsheet shows an error, or has shortened a number.
 *
 * @param headers - the headings of the table
 */
export const createDamagedCells = (headers: readonly string[]): DamagedCells => {
  const columns = new Map<string, DamagedColumn>()
  return {
    add: (rows) => {
      for (const row of rows)
        for (const [column, { text, location }] of row.entries()) {
          const damage = damageOf(text)
          if (damage === undefined) continue
          const key = `${String(column)} ${damage}`
          const known = columns.get(key)
          if (known) known.count += 1
          else columns.set(key, { heading: headers[column] ?? '', damage, text: text.trim(), location, count: 1 })
        }
    },
    findings: (reader, base) =>
      [...columns.values()].map(({ heading, damage, text, location, count }) => {
        const where =
          heading.trim() === ''
            ? `in a column without a heading of ${partOf(reader)}`
            : `in the column "${heading}" of ${partOf(reader)}`
        const which = count === 1 ? `, "${text}"` : `, the first "${text}"`
        return findingOf(coreCatalogue.damagedCell, {
          at: base,
          message:
            damage === 'error'
              ? `A spreadsheet shows an error, or a column that was too narrow, in ${counted(count, 'cell')} ${where}${which}: what should stand there is not known. Mend the ${forCount(count, 'formula', 'formulas')} or widen the column, and export again`
              : `A spreadsheet shortened the ${forCount(count, 'number', 'numbers')} of ${counted(count, 'cell')} ${where}${which}: the last digits are lost. Take the whole ${forCount(count, 'number', 'numbers')} from where ${forCount(count, 'it is', 'they are')} kept, set the column to text, and export again`,
          key: [base, heading, damage],
          location,
          stated: text,
        })
      }),
  }
}

/** What is said of the damaged cells of the tables that a part was read from. */
export const damagedCells = (blocks: readonly Block[], reader: PartName, base: JsonPointer): readonly Finding[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const cells = createDamagedCells(block.headers)
    cells.add(block.rows)
    return cells.findings(reader, base)
  })

/**
 * Returns the findings without those of damaged cells that others tell of: what a rule says of the first of a column is
 * nearer to what is asked of it.
 */
export const damageToldOnce = (findings: readonly Finding[]): readonly Finding[] => {
  const { code } = coreCatalogue.damagedCell
  const isDamage = ({ rule }: Finding): boolean => rule === code
  if (!findings.some(isDamage)) return findings
  const told = new Set<string>()
  for (const finding of findings) {
    if (isDamage(finding)) continue
    for (const { location } of [finding, ...(finding.evidence ?? [])])
      if (location !== undefined) told.add(placeKey(location))
  }
  return findings.filter((each) => !isDamage(each) || each.location === undefined || !told.has(placeKey(each.location)))
}
