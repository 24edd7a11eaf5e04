import { readOcds, type ContractEntry, type ContractField } from '@imt/contracts'
import {
  counted,
  grouped,
  findingOf,
  isRecord,
  listed,
  type Cell,
  type Finding,
  type JsonPointer,
  type Location,
  type Note,
  type Source,
} from '@imt/core'
import { readerRules, type JsonFile } from '@imt/tables'

/** The headings under which a register knows what open contracting data says. */
export const headings: { readonly [F in ContractField]?: string } = {
  reference: 'Contract reference',
  title: 'Contract title',
  description: 'Description',
  supplier: 'Supplier',
  supplierIdentifier: 'Supplier identifier',
  category: 'Category',
  route: 'Procurement route',
  framework: 'Framework',
  value: 'Contract value',
  valueVat: 'VAT basis',
  commenced: 'Procurement commenced',
  awarded: 'Award decision date',
  signed: 'Date signed',
  start: 'Start date',
  end: 'End date',
  term: 'Contract term',
  extension: 'Extension options',
  maximumEnd: 'Maximum end date',
  status: 'Contract status',
  source: 'ocid',
  notes: 'Notes',
}
const fields = Object.keys(headings) as (keyof typeof headings)[]
/** Columns that a register of open contracting data has even where no release fills them. */
const always: readonly ContractField[] = ['reference', 'title', 'supplier', 'start', 'end', 'value']

/** What a notice says of the rules it is under, in words that a register keeps. */
const withLegalBasis = (entry: ContractEntry): ContractEntry => {
  const kept: unknown = entry.own?.['openContracting']
  const basis: unknown = isRecord(kept) ? kept['legalBasis'] : undefined
  return typeof basis === 'string' && entry.notes === undefined ? { ...entry, notes: `Legal basis: ${basis}` } : entry
}

const remark = readerRules.find(({ code }) => code === 'tables/record-remark')

/** Remarks on data that contradicts itself, or that could not be read as it stands. */
const warns =
  /NotRead$|^(?:awardMissing|awardRepeated|lotMissing|lotNotTold|linkedReleases|idNotText|amountNotNumber|ambiguousDuration|durationTooLong)$/
const slight = /^(?:idNotText|amountNotNumber)$/

const isPart = (value: unknown): boolean => typeof value === 'object' && value !== null

const isRelease = (value: unknown): boolean => {
  if (!isRecord(value)) return false
  const { ocid, tag, tender, awards, contracts, planning, parties, compiledRelease, versionedRelease, releases } = value
  if (isRecord(compiledRelease) || isRecord(versionedRelease)) return true
  return (
    (typeof ocid === 'string' || typeof ocid === 'number') &&
    [tag, tender, awards, contracts, planning, parties, releases].some(isPart)
  )
}

/**
 * True for data of the Open Contracting Data Standard: a package, a release or a record, or a list of them. A table
 * that names an ocid in each row is none.
 */
export const isOpenContracting = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0 && value.slice(0, 20).some(isOpenContractingPart)
  return isOpenContractingPart(value)
}

const isOpenContractingPart = (value: unknown): boolean =>
  isRecord(value) &&
  !('sections' in value) &&
  (Array.isArray(value['releases']) || Array.isArray(value['records']) || isRelease(value))

const pointerOf = ({ params }: Note): JsonPointer => {
  const at = params?.['at']
  return typeof at === 'string' && at.startsWith('/') ? (at as JsonPointer) : ''
}

/** What was left out as one: a file has dozens of kinds of member that a register does not know. */
const leftOut = (notes: readonly Note[]): Note | undefined => {
  const paths = notes.map(({ params }) => String(params?.['path']))
  const [first] = notes
  if (first === undefined) return undefined
  const shown = paths.slice(0, 5).map((path) => `"${path}"`)
  const more = paths.length - shown.length
  return {
    code: 'membersLeftOut',
    message: `${counted(paths.length, 'kind')} of member ${paths.length === 1 ? 'has' : 'have'} no place in a register and ${paths.length === 1 ? 'was' : 'were'} left out: ${listed(more > 0 ? [...shown, `${grouped(more)} more`] : shown)}. Nothing in them was checked`,
    params: { at: pointerOf(first) },
  }
}

/** More releases than this without a contract are told of as one: a download of notices has hundreds. */
const mostToldOne = 3

/** Releases that hold no contract: each by itself where there are few. */
const withoutContract = (notes: readonly Note[]): readonly Note[] => {
  const [first] = notes
  if (first === undefined || notes.length <= mostToldOne) return notes
  return [
    {
      ...first,
      message: `${counted(notes.length, 'release')} hold no contract, and were left out of the register. The first of them: ${first.message}`,
    },
  ]
}

/** The findings that notes make, each at its place. */
const findingsOf = (notes: readonly Note[], name: string, locate: JsonFile['locate']): readonly Finding[] => {
  if (remark === undefined) return []
  const members = notes.filter(({ code }) => code === 'membersLeftOut')
  const none = withoutContract(notes.filter(({ code }) => code === 'noContract'))
  const others = notes.filter(({ code }) => code !== 'membersLeftOut' && code !== 'noContract')
  const told = [...others, ...none, leftOut(members)].filter((note) => note !== undefined)
  return told.map((note) => {
    const at = pointerOf(note)
    return findingOf(remark, {
      at: '',
      message: `${note.message}.`,
      key: [name, note.code, at],
      location: locate(at) ?? { kind: 'json', source: name, pointer: at },
      ...(warns.test(note.code) && !slight.test(note.code) ? {} : { level: 'note' as const }),
    })
  })
}

/**
 * Returns open contracting data as a source with a register of contracts: a row for each contract, at its place in the
 * file. Its problems say what is no contract and what was left out.
 *
 * @returns the source; or why there is nothing to check in it, with the findings that say more
 */
export const openContractingSource = (
  { value, problems, unlisted, locate }: JsonFile,
  name: string,
): { readonly source: Source } | { readonly why: string; readonly problems: readonly Finding[] } => {
  const read = readOcds(value)
  if (!read.ok) return { why: `it is open contracting data without a release in it. ${read.refusal.message}`, problems }
  const { places } = read.value
  const entries = read.value.entries.map(withLegalBasis)
  const found = [...problems, ...findingsOf(read.notes, name, locate)]
  if (entries.length === 0)
    return { why: 'it is open contracting data that holds no contract, and no award that stands', problems: found }
  const columns = fields.filter(
    (field) => always.includes(field) || entries.some((entry) => entry[field] !== undefined),
  )
  const placeOf = (at: JsonPointer): Location => locate(at) ?? { kind: 'json', source: name, pointer: at }
  const row = (entry: ContractEntry, at: JsonPointer): readonly Cell[] => {
    const location = placeOf(at)
    return columns.map((field) => ({ text: entry[field] ?? '', location }))
  }
  return {
    source: {
      name,
      kind: 'json',
      blocks: [
        {
          kind: 'table',
          under: [],
          headers: columns.map((field) => headings[field] ?? field),
          rows: entries.map((entry, index) => row(entry, places[index] ?? '')),
          location: placeOf(places[0] ?? ''),
        },
      ],
      problems: found,
      ...(unlisted === undefined ? {} : { unlisted }),
    },
  }
}
