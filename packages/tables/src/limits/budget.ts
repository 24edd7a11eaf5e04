import { createFindingList, forCount, grouped } from '@imt/core'
import type { Finding, Level, Location, Source } from '@imt/core'
import { readerCatalogue } from '../catalogue/catalogue.js'
import type { Fault } from '../catalogue/catalogue.js'
import { inOrder } from '../catalogue/in-order.js'
import { problem } from '../catalogue/problem.js'
import type { Limits } from './limits.js'

/** The limits at which something of the file is left out. */
type Bound = Exclude<keyof Limits, 'findings'>

/** What a reader may still use, and what it has to say of the file so far: one for each file. */
export interface Budget {
  readonly limits: Limits
  add(problem: Finding): void
  /** Adds a problem of a kind of which there may be very many: it is made only if it is listed. */
  tell(fault: Fault, make: () => Finding, level?: Level): void
  /** A limit is reached here. The first place of each limit is told. */
  reach(bound: Bound, location: Location): void
  isReached(bound: Bound): boolean
  /** Returns a text, cut where it is longer than a cell may be. */
  cell(text: string, location: () => Location): string
  /** Everything that was said of the file, in the order of the places. */
  problems(): Pick<Source, 'problems' | 'unlisted'>
}

const rest = 'It was read up to here, and nothing after this place was checked.'
const asCsv = 'Publish a large table as a CSV file: its records can be read however many they are.'

const messages: { readonly [B in Bound]: (most: string, times: number) => string } = {
  bytes: (most) => `The file is larger than ${most} bytes, the most that is read of one. ${rest} ${asCsv}`,
  nodes: (most) =>
    `The file has more than ${most} parts (elements and texts of a page, lines, or values of JSON). ${rest} ${asCsv}`,
  slots: (most) =>
    `This table has more than ${most} cells, rows times columns with the empty ones. Its rows from here on were not read. ${asCsv}`,
  cell: (most, times) =>
    `The text here has more than ${most} characters, the most that is read of a cell or paragraph${times > 1 ? `, as ${forCount(times - 1, 'has', 'have')} ${grouped(times - 1)} more` : ''}. What stands after them was not read: check that the cell ends where it should.`,
  nesting: (most) => `Elements stand in each other more than ${most} deep. ${rest} Check that they are closed.`,
  tables: (most) => `The file has more than ${most} tables: those from here on were not read. Publish it in parts.`,
}

/** Returns the budget of one file. */
export const createBudget = (limits: Limits): Budget => {
  const list = createFindingList(limits.findings)
  const reached = new Map<Bound, { readonly location: Location; times: number }>()
  const reach = (bound: Bound, location: Location): void => {
    const known = reached.get(bound)
    if (known) known.times += 1
    else reached.set(bound, { location, times: 1 })
  }
  return {
    limits,
    add: list.add,
    tell: (fault, make, level) => {
      const entry = readerCatalogue[fault]
      if (list.hasRoom(entry.code)) list.add(make())
      else list.count(entry.code, level ?? entry.level, 1)
    },
    reach,
    isReached: (bound) => reached.has(bound),
    cell: (text, location) => {
      if (text.length <= limits.cell) return text
      reach('cell', location())
      return text.slice(0, limits.cell)
    },
    problems: () => {
      for (const [bound, { location, times }] of reached)
        list.add(problem('limitReached', location, messages[bound](grouped(limits[bound]), times), { key: [bound] }))
      const { findings, unlisted } = list.all()
      return { problems: inOrder(findings), ...(unlisted.length === 0 ? {} : { unlisted }) }
    },
  }
}
