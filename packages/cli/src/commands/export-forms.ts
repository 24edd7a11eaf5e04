import { toCalendar, toOcds, type ContractEntry, type NotInCalendar } from '@imt/contracts'
import { counted, forCount, grouped, listed, visibleText, type IsoDate } from '@imt/core'
import { exportPublication, publicationForms, type ExportedFile } from '@imt/report/publication'
import { jsonText } from '@imt/report/terminal'
import type { Loaded } from '../load/load.js'
import { partOf } from './part-of.js'
import { calendarSequence } from './calendar-sequence.js'

/** The forms in which what files hold is exported: those of a publication, and those of a register of contracts. */
export const exportForms = [...publicationForms, 'ocds', 'ics'] as const

/** One of the forms. */
export type ExportForm = (typeof exportForms)[number]

/** What is known beside the files; nothing is made up where something is not given. */
export interface ExportDetails {
  readonly asOf: IsoDate
  readonly published?: IsoDate
  readonly publisher?: string | undefined
  readonly licence?: string
  readonly base?: string
  readonly odsCode?: string
  readonly ocidPrefix?: string
  readonly domain?: string
  readonly schema: object
}

/** The files of an export and what of the publication they do not hold, each a line; or why there are none. */
type Made =
  | {
      readonly files: readonly ExportedFile[]
      /** How much of what was read they hold, where that is to be said. */
      readonly held?: string
      readonly leftOut: readonly string[]
    }
  /** Why there are none; `usage` where an option of the call is missing. */
  | { readonly why: string; readonly usage?: true }

const isRegister = (part: unknown): part is readonly ContractEntry[] => Array.isArray(part) && part.length > 0

const noRegister = { why: 'no register of contracts was read: this form is one of contracts' }

const openContracting = (register: readonly ContractEntry[], details: ExportDetails): Made => {
  const { ocidPrefix, odsCode, publisher, base, published, asOf, licence } = details
  const missing = Object.entries({
    '--ocid-prefix (yours, as registered with the Open Contracting Partnership)': ocidPrefix,
    '--ods-code': odsCode,
    '--publisher': publisher,
    '--base-url (where it will stand)': base,
  }).flatMap(([option, value]) => (value === undefined ? [option] : []))
  if (ocidPrefix === undefined || odsCode === undefined || publisher === undefined || base === undefined)
    return { usage: true, why: `open contracting data also needs ${listed(missing)}: nothing of it is made up` }
  const { package: made, notes } = toOcds(register, {
    ocidPrefix,
    buyer: { name: publisher, scheme: 'GB-NHS', id: odsCode },
    uri: `${base.replace(/\/$/, '')}/contracts.json`,
    published: published ?? asOf,
    ...(licence === undefined ? {} : { license: licence }),
  })
  return {
    files: [{ name: 'contracts.json', content: jsonText(made) }],
    leftOut: notes.map(({ message, at }) =>
      at === undefined ? message : `entry ${grouped(at.entry + 1)}: ${message}`,
    ),
  }
}

const whyNotInCalendar: Readonly<Record<NotInCalendar, string>> = {
  total: 'it is a total and no contract',
  ended: 'it has ended, so there is no day left to keep',
  past: 'the days that are stated are over, so there is no day left to keep',
  rolling: 'it rolls on, and no end of a term or notice is stated to count from',
  open: 'it has no agreed end, and no other day to keep is stated',
  noEnd: 'no end of it can be read as a day, and no other day to keep is stated',
}

const calendar = (register: readonly ContractEntry[], { asOf, domain, publisher }: ExportDetails): Made => {
  if (domain === undefined)
    return {
      usage: true,
      why: 'a calendar also needs --domain, such as trust.nhs.uk, by which its entries are told from those of others',
    }
  const name = publisher === undefined ? 'Contracts' : visibleText(`Contracts of ${publisher.replaceAll(/\s+/g, ' ')}`)
  const none: (readonly [entry: number, why: NotInCalendar])[] = []
  const sequence = calendarSequence(asOf)
  const content = toCalendar(register, {
    name,
    domain,
    asOf,
    sequence,
    leftOut: (entry, why) => none.push([entry, why]),
  })
  const contracts = register.length - none.filter(([, why]) => why === 'total').length
  const count = register.length - none.length
  const all = counted(contracts, 'contract')
  return {
    files: [{ name: 'contracts.ics', content }],
    held:
      count === 0
        ? `None of ${all} is in the calendar: it holds no day.`
        : `${grouped(count)} of ${all} ${forCount(count, 'is', 'are')} in the calendar.`,
    leftOut: none.map(([entry, why]) => {
      const { title, description, reference } = register[entry] ?? {}
      const called = (title ?? description ?? reference ?? '').replaceAll(/\s+/g, ' ').trim()
      return `entry ${grouped(entry + 1)}${called === '' ? '' : ` (${called})`}: ${whyNotInCalendar[why]}`
    }),
  }
}

/** What the publication holds beside its register, of which a form of contracts has nothing. */
const otherSections = ({ reading }: Loaded): readonly string[] =>
  Object.keys(reading.publication.sections)
    .filter((section) => section !== 'contracts')
    .map((section) => `${section}: this form is one of contracts; json and xlsx hold it`)

const ofContracts = (made: Made, loaded: Loaded): Made =>
  'why' in made ? made : { ...made, leftOut: [...made.leftOut, ...otherSections(loaded)] }

/** Makes the files of an export. */
export const filesOf = async (to: ExportForm, loaded: Loaded, details: ExportDetails): Promise<Made> => {
  const register = partOf(loaded, 'contracts', 'register')
  if (to === 'ocds') return isRegister(register) ? ofContracts(openContracting(register, details), loaded) : noRegister
  if (to === 'ics') return isRegister(register) ? ofContracts(calendar(register, details), loaded) : noRegister
  if (Object.keys(loaded.reading.publication.sections).length === 0)
    return { why: 'nothing that is known was read, so there is nothing to export' }
  const { published, publisher, licence, base, schema } = details
  return exportPublication(loaded.reading.publication, to, {
    schema,
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(licence === undefined ? {} : { license: licence }),
    ...(base === undefined ? {} : { base }),
  })
}
