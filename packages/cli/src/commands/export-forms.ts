import { toCalendar, toOcds, type ContractEntry } from '@imt/contracts'
import { grouped, listed, type IsoDate } from '@imt/core'
import { exportPublication, publicationForms, type ExportedFile } from '@imt/report/publication'
import { jsonText } from '@imt/report/terminal'
import type { Loaded } from '../load/load.js'
import { partOf } from './part-of.js'

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
type Made = { readonly files: readonly ExportedFile[]; readonly leftOut: readonly string[] } | { readonly why: string }

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
    return { why: `open contracting data also needs ${listed(missing)}: nothing of it is made up` }
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

const calendar = (register: readonly ContractEntry[], { asOf, domain, publisher }: ExportDetails): Made => {
  if (domain === undefined)
    return {
      why: 'a calendar also needs --domain, such as trust.nhs.uk, by which its entries are told from those of others',
    }
  const name = publisher === undefined ? 'Contracts' : `Contracts of ${publisher.replaceAll(/\s+/g, ' ')}`
  return {
    files: [{ name: 'contracts.ics', content: toCalendar(register, { name, domain, asOf }) }],
    leftOut: [],
  }
}

/** Makes the files of an export. */
export const filesOf = async (to: ExportForm, loaded: Loaded, details: ExportDetails): Promise<Made> => {
  const register = partOf(loaded, 'contracts', 'register')
  if (to === 'ocds') return isRegister(register) ? openContracting(register, details) : noRegister
  if (to === 'ics') return isRegister(register) ? calendar(register, details) : noRegister
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
