import {
  counted,
  grouped,
  isIsoDate,
  matchColumns,
  namesOf,
  requireChoice,
  requireList,
  requireObject,
} from '@imt/core'
import { requireIterable } from '../parameter/require-iterable.js'
import { addsUp } from '../importers/adds-up.js'
import { readDeviceDate } from '../importers/read-device-date.js'
import { assetKind } from './asset-kind.js'
import { kindsByRow } from './kinds-by-row.js'
import {
  dayFacts,
  evidenceFramework,
  evidenceHeadings,
  evidenceQuestions,
  yesNoFacts,
  type AssetFact,
  type AssetKind,
  type EvidenceFramework,
} from './questions.data.js'

/** A register of assets: its headings and rows, as they stand in a file. */
export interface AssetRegister {
  /** The file, as a report names it. */
  readonly name: string
  /** Of which kind of asset it is: its headings say it, unless given. */
  readonly kind?: AssetKind
  readonly headers: readonly string[]
  /** A row for each asset, gone through once. */
  readonly rows: Iterable<readonly string[]>
}

/** What the registers record for one question of one kind of asset. */
export interface EvidenceAnswer {
  readonly kind: AssetKind
  readonly fact: AssetFact
  /** Number of the outcome that it is evidence for: `A3.a`. */
  readonly outcome: string
  /** What is asked, in words. */
  readonly asks: string
  readonly state: 'recorded' | 'notInFiles' | 'notReadable'
  /** Assets of the kind for which it is recorded. */
  readonly recorded: number
  /** Assets of the kind in all the files. */
  readonly of: number
  /** Assets for which something stands there that cannot be read. */
  readonly notReadable: number
  /** The files that have a column of it. */
  readonly files: readonly string[]
  /** `recorded for 12 of 40`, `column not in these files` or `not readable`, with what cannot be read. */
  readonly words: string
}

/** Evidence, never a verdict: whether an outcome is achieved is for assessors to say. */
export interface AssetEvidence {
  readonly framework: EvidenceFramework
  readonly answers: readonly EvidenceAnswer[]
  /** The registers that were looked at. */
  readonly registers: readonly { readonly name: string; readonly kind: AssetKind; readonly assets: number }[]
  /** Files that do not say of which kind of asset they are: nothing was counted in them. */
  readonly notLookedAt: readonly string[]
  /** Rows of registers of several kinds that say none that is known: they were not counted. */
  readonly rowsNotTold: readonly { readonly name: string; readonly rows: number }[]
}

/** The kinds, in the order in which guidance names them. */
const kinds: readonly AssetKind[] = ['information', 'hardware', 'software', 'medicalDevice']

const registerNames = namesOf<AssetRegister>({ name: true, kind: true, headers: true, rows: true })

/** What stands for nothing: recorded is only what says something. */
const saysNothing =
  /^(?:n\/?a|n\.a\.|none|nil|null|unknown|not (?:known|recorded|available|applicable|assigned|set|held)|unassigned|tbc|tba|tbd|to be (?:confirmed|assigned|advised)|\?+|-+)$/i
const yesOrNo =
  /^(?:yes|no|y|n|true|false|[01]|on|off|enabled|disabled|(?:not |un|fully |partially )?encrypted|encrypting|decrypted|bitlocker|filevault|at rest)\b/i
const months = /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?\d{4}$/i

const isDay = (text: string): boolean => isIsoDate(text) || 'day' in readDeviceDate(text, 'dmy') || months.test(text)

/** True for a cell that answers, false for one that cannot be read, `undefined` for one that says nothing. */
const answers = (fact: AssetFact, cell: string): boolean | undefined => {
  const text = cell.trim()
  if (text === '' || saysNothing.test(text)) return undefined
  if (dayFacts.has(fact)) {
    const date = readDeviceDate(text, 'dmy')
    return 'none' in date ? undefined : isDay(text) || 'day' in readDeviceDate(text, 'mdy')
  }
  return yesNoFacts.has(fact) ? yesOrNo.test(text) : true
}

/**
 * True for a row with nothing in it, for a total, and in a list of devices for a note below it or the name of a group:
 * of software and information a name alone is an asset of which nothing is recorded.
 */
const isNoAsset = (row: readonly string[], kind: AssetKind): boolean => {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const [only = ''] = filled
  return (
    filled.length === 0 ||
    (kind === 'hardware' && filled.length === 1 && row.length > 2 && (!/\d/.test(only) || /\s/.test(only))) ||
    addsUp(filled)
  )
}

interface Count {
  recorded: number
  notReadable: number
  readonly files: Set<string>
}

const wordsOf = (state: EvidenceAnswer['state'], { recorded, notReadable }: Count, of: number): string => {
  if (state === 'notInFiles') return 'column not in these files'
  if (state === 'notReadable') return `not readable (${counted(notReadable, 'cell')})`
  const rest = notReadable === 0 ? '' : `; ${counted(notReadable, 'further cell')} not readable`
  return `recorded for ${grouped(recorded)} of ${grouped(of)}${rest}`
}

/**
 * Returns what registers of assets record for the questions on assets of the Data Security and Protection Toolkit that
 * is aligned with the Cyber Assessment Framework: for how many assets each fact is recorded, that no file has a column
 * of it, or that it cannot be read, with the number of the outcome, the version of the framework and the day on which
 * it was read.
 *
 * It is evidence for an assessment and no part of one: nothing is called achieved, partly achieved or compliant. A
 * column that is not in these files may stand in another register. Names of persons are counted and not kept.
 *
 * @param registers - registers as they stand in files, each row an asset
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * const headers = ['Asset tag', 'Serial number', 'Model', 'Owner', 'Encrypted']
 * const rows = [
 *   ['A1', 'PF1ABCDE', '840', 'Head of IT', 'Yes'],
 *   ['A2', 'PF1ABCDF', '840', 'TBC', 'Yes'],
 * ]
 * const { answers } = assetEvidence([{ name: 'register.csv', headers, rows }])
 * const said = (fact: string) => answers.find((answer) => answer.kind === 'hardware' && answer.fact === fact)?.words
 * said('responsible') // => 'recorded for 1 of 2'
 * said('encrypted') // => 'recorded for 2 of 2'
 * said('priority') // => 'column not in these files'
 * ```
 * @see NHS England, CAF-aligned DSPT guidance 2024-25, principle A3, asset management
 */
export const assetEvidence = (registers: Iterable<AssetRegister>): AssetEvidence => {
  requireIterable(registers, 'assetEvidence: registers')
  const looked: { readonly name: string; readonly kind: AssetKind; readonly assets: number }[] = []
  const notLookedAt: string[] = []
  const rowsNotTold: { readonly name: string; readonly rows: number }[] = []
  const counts = new Map<string, Count>()
  const assets = new Map<AssetKind, number>()
  const take = (name: string, kind: AssetKind, headers: readonly string[], rows: AssetRegister['rows']): void => {
    // Each fact by itself: one column may answer two questions, and two columns one.
    const columns = evidenceQuestions
      .filter((question) => question.kinds.includes(kind))
      .map(({ fact }) => ({
        fact,
        positions: headers.flatMap((heading, position) =>
          matchColumns([heading], { [fact]: evidenceHeadings[fact] } as { readonly [name: string]: readonly string[] })
            .at[fact] === undefined
            ? []
            : [position],
        ),
      }))
      .filter(({ positions }) => positions.length > 0)
    const found = columns.map(({ fact }) => {
      const key = `${kind} ${fact}`
      const count = counts.get(key) ?? { recorded: 0, notReadable: 0, files: new Set<string>() }
      counts.set(key, count)
      count.files.add(name)
      return count
    })
    let number = 0
    for (const row of rows) {
      if (isNoAsset(row, kind)) continue
      number += 1
      for (const [index, { fact, positions }] of columns.entries()) {
        const said = positions.map((position) => answers(fact, row[position] ?? ''))
        const count = found[index]
        if (count === undefined) continue
        if (said.includes(true)) count.recorded += 1
        else if (said.includes(false)) count.notReadable += 1
      }
    }
    looked.push({ name, kind, assets: number })
    assets.set(kind, (assets.get(kind) ?? 0) + number)
  }
  for (const register of registers) {
    const { name, headers, rows, ...given } = requireObject(register, 'assetEvidence: registers[]', registerNames)
    requireList(headers, 'assetEvidence: registers[].headers')
    requireIterable(rows, 'assetEvidence: registers[].rows')
    if (given.kind !== undefined) requireChoice(given.kind, kinds, 'assetEvidence: registers[].kind')
    const kind = given.kind ?? assetKind(headers)
    const byRow = kind === undefined ? kindsByRow(headers, rows) : undefined
    if (kind !== undefined) take(name, kind, headers, rows)
    else if (byRow === undefined) notLookedAt.push(name)
    for (const [each, own] of byRow?.rows ?? []) take(name, each, headers, own)
    if (byRow !== undefined && byRow.notTold > 0) rowsNotTold.push({ name, rows: byRow.notTold })
  }
  return {
    framework: evidenceFramework,
    answers: kinds.flatMap((kind) =>
      evidenceQuestions
        .filter((question) => question.kinds.includes(kind))
        .map(({ fact, outcome, asks }): EvidenceAnswer => {
          const count = counts.get(`${kind} ${fact}`)
          const of = assets.get(kind) ?? 0
          const { recorded = 0, notReadable = 0, files = new Set<string>() } = count ?? {}
          const state =
            count === undefined ? 'notInFiles' : recorded === 0 && notReadable > 0 ? 'notReadable' : 'recorded'
          return {
            kind,
            fact,
            outcome,
            asks,
            state,
            recorded,
            of,
            notReadable,
            files: [...files],
            words: wordsOf(state, { recorded, notReadable, files }, of),
          }
        }),
    ),
    registers: looked,
    notLookedAt,
    rowsNotTold,
  }
}
