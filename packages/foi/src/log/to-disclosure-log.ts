import { counted, forCount, requireList, requireObject } from '@imt/core'
import { dayOf } from './days.js'
import type { LogEntry } from './entry.js'
import { outcomeOf } from './outcome.js'
import type { PrivateLogEntry } from './private-entry.js'
import { provisionsIn } from './provisions.js'
import { lawOf } from './regime.js'
import { signsOfPeople } from './signs-of-people.js'

/** A disclosure log to be written: headings and rows of text, and what was left out of it. */
export interface DisclosureLogTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What of the entries is not in it, in counts: never the words that were left out. */
  readonly remarks: readonly string[]
}

/** What a person adds to what is worked out. */
export interface DisclosureLogOptions {
  /**
   * The subject of each request by its reference, written anew for publication by whoever checked it: the titles of the
   * entries themselves are not taken, since a title may name somebody.
   */
  readonly subjects?: Readonly<Record<string, string>>
  /** The letters with which the references of this body begin, such as `GHC`, beside `FOI`, `EIR` and the like. */
  readonly prefixes?: readonly string[]
}

const headings: readonly string[] = [
  'Reference',
  'Law',
  'Date received',
  'Date of response',
  'Subject',
  'Outcome',
  'Exemptions and exceptions',
]

/** How each outcome is written. Of one that is not known nothing is written. */
const outcomes: Readonly<Record<string, string>> = {
  granted: 'Disclosed in full',
  partly: 'Disclosed in part',
  withheld: 'Withheld',
  neitherConfirmNorDeny: 'Neither confirmed nor denied',
  notHeld: 'Not held',
  costLimit: 'Refused: cost limit (section 12)',
  vexatiousOrRepeated: 'Refused: section 14',
  elsewhere: 'Already available (section 21)',
  withdrawn: 'Withdrawn',
  open: 'Open',
  transferred: 'Transferred',
  clarification: 'Clarification asked for',
}

/** With these a reference begins in most case systems. Other letters may be a name, and have to be asked for. */
const usualPrefixes: readonly string[] = 'FOI FOIA FOIR EIR RFI IR REQ REF CASE CAS F FI E IG ID'.split(' ')
const prefix = /^[A-Z]{1,8}$/
/** Letters and digits of a case system: nothing longer, and no words. */
const reference = /^([A-Z]{1,8}(?:[ /_.-]?[A-Z]{1,8})?)?[ /_.-]{0,2}\d[\d /_.-]{0,20}$/

/** The reference as it may be shown; empty where it may hold a name. */
const shown = (text: string, prefixes: ReadonlySet<string>): string => {
  const [, letters = ''] = reference.exec(text) ?? [text, 'a name']
  return letters === '' || letters.split(/[ /_.-]/).every((each) => prefixes.has(each)) ? text : ''
}
const regulation = /\b(?:regulations?|regs?)\.? ?(1[23])((?: ?\(\d{1,2}[A-Z]?\))?(?: ?\([a-g]\))?)/gi

const provisionsOf = (cell: string, law: 'FOIA' | 'EIR'): string => {
  const exceptions = [...cell.matchAll(regulation)].map(
    ([, number = '', rest = '']) => `reg. ${number}${rest.replaceAll(' ', '').toLowerCase()}`,
  )
  const sections = provisionsIn(law === 'EIR' ? '' : cell)
    .filter(({ kind, id }) => id.startsWith('s') && (kind === 'exemption' || kind === 'neither' || kind === 'ground'))
    .map(({ id }) => id)
  return [...new Set([...sections, ...exceptions])].join('; ')
}

const remark = (count: number, one: string, rest: string): readonly string[] =>
  count === 0 ? [] : [`${counted(count, one)} ${rest}`]

/**
 * Returns a disclosure log for publication that cannot carry who asked: every cell is a reference of a case system, a
 * day, a provision or one of the words of this function. Titles, texts, categories, own fields and whatever stands in a
 * place that is not of its kind are left out, and counted. A subject is taken only from `subjects`, which somebody has
 * written for publication, and only without signs of a person. Requests under other laws are left out.
 *
 * @param entries - the log, as published or as the authority keeps it
 * @param options - subjects that were written for publication, by reference; letters that references begin with
 * @throws {TypeError} when `entries` is no list of objects, or an option has another name
 * @throws {RangeError} when a prefix is not one to eight capital letters
 * @example
 * ```ts
 * const entry = { reference: 'FOI-26/118', title: 'Letter of Jo Bloggs', receivedOn: '05/10/2026', outcome: 'Granted' }
 * const { rows, remarks } = toDisclosureLog([entry], { subjects: { 'FOI-26/118': 'Beds' } })
 * rows // => [['FOI-26/118', 'FOIA', '2026-10-05', '', 'Beds', 'Disclosed in full', '']]
 * toDisclosureLog([entry]).remarks // => ['1 subject is left out: none was written for publication.']
 * remarks // => []
 * ```
 */
export const toDisclosureLog = (
  entries: readonly (LogEntry | PrivateLogEntry)[],
  options: DisclosureLogOptions = {},
): DisclosureLogTable => {
  requireList(entries, 'toDisclosureLog: entries')
  requireObject(options, 'toDisclosureLog: options', ['subjects', 'prefixes'])
  const { subjects = {}, prefixes = [] } = options
  for (const each of requireList(prefixes, 'toDisclosureLog: options.prefixes'))
    if (typeof each !== 'string' || !prefix.test(each))
      throw new RangeError('toDisclosureLog: options.prefixes must be one to eight capital letters each')
  const known = new Set([...usualPrefixes, ...prefixes])
  requireObject(subjects, 'toDisclosureLog: options.subjects')
  const left = { laws: 0, references: 0, days: 0, subjects: 0, signs: 0, outcomes: 0 }
  const rows: (readonly string[])[] = []
  entries.forEach((entry, index) => {
    requireObject(entry, `toDisclosureLog: entries[${index}]`)
    const { regime: law } = lawOf(entry as LogEntry)
    if (law === null) return void (left.laws += 1)
    const plain = (entry.reference ?? '').trim()
    const name = shown(plain, known)
    if (name === '' && plain !== '') left.references += 1
    const days = [entry.receivedOn, entry.respondedOn].map((text) => {
      const day = dayOf(text) ?? ''
      if (day === '' && (text ?? '').trim() !== '') left.days += 1
      return day
    })
    const written = name !== '' && Object.hasOwn(subjects, name) ? (subjects[name] ?? '').trim() : ''
    const hasSigns = signsOfPeople(written).length > 0
    if (hasSigns) left.signs += 1
    else if (written === '' && (entry.title ?? '').trim() !== '') left.subjects += 1
    const outcome = outcomes[outcomeOf(entry.outcome)] ?? ''
    if (outcome === '' && (entry.outcome ?? '').trim() !== '') left.outcomes += 1
    rows.push([name, law, ...days, hasSigns ? '' : written, outcome, provisionsOf(entry.provisions ?? '', law)])
  })
  const be = (count: number): string => forCount(count, 'is', 'are')
  return {
    headings,
    rows,
    remarks: [
      ...remark(
        left.laws,
        'request',
        `${be(left.laws)} left out: another law governs ${forCount(left.laws, 'it', 'them')}.`,
      ),
      ...remark(left.references, 'reference', `${be(left.references)} left out: not of a form that is known.`),
      ...remark(left.days, 'date', `${be(left.days)} left out: no single day can be read.`),
      ...remark(left.subjects, 'subject', `${be(left.subjects)} left out: none was written for publication.`),
      ...remark(
        left.signs,
        'subject',
        `${be(left.signs)} left out: there are signs of a person in ${forCount(left.signs, 'it', 'them')}.`,
      ),
      ...remark(left.outcomes, 'outcome', `${be(left.outcomes)} left out: the words are not known.`),
    ],
  }
}
