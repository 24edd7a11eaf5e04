import {
  daysBetween,
  grouped,
  isIsoDate,
  isoDate,
  namesOf,
  requireObject,
  termEnd,
  type IsoDate,
  type Note,
} from '@imt/core'
import { filled } from '../register/cell-text.js'
import { registerReader } from '../register/day-orders.js'
import type { ContractReading } from '../register/read-contract.js'
import type { PublishedValue } from '../register/read-value.js'
import type { ContractEntry, ContractField } from '../register/schema.js'
import { rowOf } from '../register/total-entry.js'
import { currentTerm } from '../term/contract-dates.js'
import type { DayRange } from '../term/day-range.js'
import { identities } from './identity.js'
import { ocdsExtensions } from './ocds-extensions.data.js'
import type { OcdsPackage, OcdsParty, OcdsPeriod, OcdsReference, OcdsRelease, OcdsValue } from './ocds-package.js'
import { registeredIdentifier } from './registered-identifier.js'

/** Who publishes, and under which registered prefix. */
export interface OcdsOptions {
  /**
   * The publisher's own prefix, as registered with the Open Contracting Partnership: `ocds-` and six letters or digits.
   */
  readonly ocidPrefix: string
  readonly buyer: { readonly name: string; readonly scheme: string; readonly id: string }
  /** Where the package will be published. */
  readonly uri: string
  /** The day of publication: also the day on which a contract is pending, active or terminated. */
  readonly published: IsoDate
  readonly license?: string
  /** A `contractReader` to share with others that look at the same register. */
  readonly read?: (entry: ContractEntry) => ContractReading
}

const optionNames = namesOf<OcdsOptions>({
  ocidPrefix: true,
  buyer: true,
  uri: true,
  published: true,
  license: true,
  read: true,
})
const buyerNames = namesOf<OcdsOptions['buyer']>({ name: true, scheme: true, id: true })
/** A cell of a register: its entry, counted from 0, and its field. */
export interface EntryCell {
  readonly entry: number
  readonly field: ContractField
}
/** A package, and what of the register it could not hold. */
export interface OcdsExport {
  readonly package: OcdsPackage
  readonly notes: readonly Note<EntryCell>[]
}

type Remark = (field: ContractField, code: string, message: string) => void

const startOf = (day: IsoDate): string => `${day}T00:00:00Z`
const endOf = (day: IsoDate): string => `${day}T23:59:59Z`

const exact = (day: DayRange | null, field: ContractField, remark: Remark): IsoDate | undefined => {
  if (day === null) return undefined
  if (day.earliest === day.latest) return day.earliest
  remark(field, 'dateTooCoarse', 'The day is not published: the date was left out, since OCDS holds days only')
  return undefined
}

const periodOf = (entry: ContractEntry, reading: ContractReading, remark: Remark): OcdsPeriod | undefined => {
  const start = exact(reading.start, 'start', remark)
  const end = exact(reading.end, 'end', remark)
  const maximum = exact(reading.maximumEnd, 'maximumEnd', remark)
  if (start !== undefined && end !== undefined && end < start)
    remark('end', 'endBeforeStart', 'The end lies before the start: both are given as published')
  if (reading.rolling !== null)
    remark(
      reading.end === null ? 'renewal' : 'end',
      'rollsOn',
      'The contract renews itself, which OCDS cannot say: no end that is given is the last',
    )
  const days = reading.end === null && start !== undefined ? lengthFrom(start, reading.terms.initialMonths) : undefined
  const saysLength = [entry.term, entry.period, entry.extension].some(filled)
  if (saysLength && reading.end === null && days === undefined && !reading.rolling && reading.terms.openEnded !== true)
    remark('end', 'endNotGiven', 'The contract says how long it runs, and no day on which it ends follows from that')
  if ((reading.terms.maximumExtensionMonths ?? 0) > 0 && reading.maximumEnd === null && !filled(entry.extension))
    remark(
      'term',
      'extensionNotGiven',
      'The options to extend stand in a cell about something else: they were left out',
    )
  return start === undefined && end === undefined && maximum === undefined
    ? undefined
    : {
        ...(start && { startDate: startOf(start) }),
        ...(end && { endDate: endOf(end) }),
        ...(maximum && { maxExtentDate: endOf(maximum) }),
        ...(days !== undefined && { durationInDays: days }),
      }
}

/** How many days a term of months has that begins on a day: it ends on the day before the one of its number. */
const lengthFrom = (start: IsoDate, months: number | undefined): number | undefined => {
  if (months === undefined || !Number.isInteger(months) || months < 1 || months > 1200 || !isIsoDate(start))
    return undefined
  return daysBetween(start, termEnd(start, months)) + 1
}

const amountOf = (value: PublishedValue | null, remark: Remark): OcdsValue | undefined => {
  if (value === null || value.figure.kind === 'absent') return undefined
  if (value.per !== 'life') {
    remark(
      'value',
      'valueNotWholeLife',
      'The value is for a period, or for one of something: it was left out, since OCDS asks for that of the whole contract',
    )
    return undefined
  }
  if (value.figure.kind !== 'exact' || value.figure.value === null) {
    remark('value', 'valueNotExact', 'The value is a range or approximate: it was left out')
    return undefined
  }
  const amount = value.figure.value.toNumber()
  if (amount < 0 || !Number.isFinite(amount)) {
    remark('value', 'valueNotPublished', 'The value is below nought, or too large to be written: it was left out')
    return undefined
  }
  return value.vat === 'inclusive' ? { amountGross: amount, currency: 'GBP' } : { amount, currency: 'GBP' }
}

/** The methods of the standard by the words that publishers use; those of one that is not clear are left alone. */
const methods = [
  [/\bwithout (?:a )?(?:prior )?publication\b|\blimited\b/i, 'limited'],
  [/\b(?:direct award|single tender|sole source|waiver)\b/i, 'direct'],
  [/\b(?:further competition|mini[- ]?competition|call[- ]?off|framework|restricted|selective)\b/i, 'selective'],
  [/\b(?:negotiated|dialogue|competitive flexible|innovation partnership)\b/i, 'selective'],
  [/\bopen\b/i, 'open'],
] as const

const methodOf = ({ route, framework }: ContractEntry, read: ContractReading['route']) =>
  filled(route)
    ? methods.find(([words]) => words.test(route))?.[1]
    : filled(framework) && read === 'further-competition'
      ? ('selective' as const)
      : undefined

/** Cells that the standard has no place for. Owners and notes of the register are left out without a word. */
const notHeld: readonly ContractField[] = [
  'frameworkEnd',
  'valueOptions',
  'annualValue',
  'commenced',
  'extensionAgreed',
  'extensionExercised',
  'noticePeriod',
  'review',
  'breakDate',
  'renewal',
  'recompetition',
  'terminationNotice',
]

/** What of a register the standard has no place for: one note for each field, at the first cell. */
const leftOut = (entries: readonly ContractEntry[]): readonly Note<EntryCell>[] =>
  notHeld.flatMap((field) => {
    const cells = entries.flatMap((entry, index) => (filled(entry[field]) ? [index] : []))
    const [first] = cells
    if (first === undefined) return []
    const times = cells.length
    return [
      {
        code: 'fieldLeftOut',
        message: `"${field}" has no place in OCDS and was left out${times === 1 ? '' : `, ${grouped(times)} times`}`,
        params: { field, times },
        at: { entry: first, field },
      },
    ]
  })

/** The status that a register states, where it is one that the dates do not say. */
const statedStatus = (
  { status }: ContractEntry,
  hasBegun: boolean,
): 'pending' | 'cancelled' | 'terminated' | undefined => {
  if (!filled(status)) return undefined
  if (/^\s*terminated\b/i.test(status)) return 'terminated'
  if (/^\s*(?:cancell?ed|withdrawn)\b/i.test(status)) return hasBegun ? 'terminated' : 'cancelled'
  return /^\s*(?:pending|awaiting signature|not yet signed)\b/i.test(status) ? 'pending' : undefined
}
const statuses = { notStarted: 'pending', mayHaveStarted: 'pending', ended: 'terminated' } as const

const categoryOf = (category: string | undefined): 'goods' | 'works' | 'services' | undefined =>
  category === undefined
    ? undefined
    : /\bworks\b/i.test(category)
      ? 'works'
      : /\b(?:goods|suppl(?:y|ies))\b/i.test(category)
        ? 'goods'
        : /\bservices?\b/i.test(category)
          ? 'services'
          : undefined

/** The cell that says what a row is that is no contract. */
const wordsField = ({ reference, title }: ContractEntry): ContractField =>
  reference !== undefined && reference.trim() !== '' ? 'reference' : title !== undefined ? 'title' : 'description'

/** The suppliers of a contract, each once: the standard has no party twice. The identifier is that of the only one. */
const suppliersOf = (
  names: readonly string[],
  identifier: string | undefined,
  remark: Remark,
): readonly OcdsParty[] => {
  const unique = names.filter(
    (name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index,
  )
  const known = registeredIdentifier(identifier)
  if (filled(identifier) && (known === undefined || unique.length !== 1))
    remark(
      'supplierIdentifier',
      'identifierNotGiven',
      known === undefined
        ? 'The number of the supplier does not say of which register it is, as GB-COH-01234567 does: it was left out'
        : 'The number is not that of one supplier: it was left out',
    )
  return unique.map((name, index): OcdsParty =>
    unique.length === 1 && known !== undefined
      ? { id: `${known.scheme}-${known.id}`, name, identifier: { ...known, legalName: name }, roles: ['supplier'] }
      : { id: `supplier-${index + 1}`, name, roles: ['supplier'] },
  )
}

/** Parties, each once: a supplier that is the buyer itself has its roles. */
const partiesOf = (buyer: OcdsParty, suppliers: readonly OcdsParty[]): readonly OcdsParty[] => {
  const others = suppliers.filter(({ id }) => id !== buyer.id)
  return [others.length === suppliers.length ? buyer : { ...buyer, roles: [...buyer.roles, 'supplier'] }, ...others]
}

/**
 * Returns a register as a release package of the Open Contracting Data Standard 1.1: one release and one award for each
 * contract. What the standard cannot hold is in the notes. Owners and notes of the register are left out; its
 * own fields stand in the contract, under `own`. Renewals and sums with VAT are written by their extensions, which the
 * package then names. The number of a supplier is given only where it is one of a register.
 *
 * @param entries - the contracts, as published
 * @param options - prefix, buyer, address and day of publication; nothing of it is made up
 * @throws {RangeError} when `ocidPrefix` is no registered form, or `published` is not a day that exists
 * @throws {TypeError} when `uri`, or name, scheme or id of the buyer is missing
 * @example
 * ```ts
 * const entry = { reference: 'MPS', title: 'Managed print', supplier: 'Ricoh UK', end: '31/03/2020' }
 * const { package: made } = toOcds([entry], {
 *   ocidPrefix: 'ocds-abc123',
 *   buyer: { name: 'Plymouth Hospitals NHS Trust', scheme: 'GB-NHS', id: 'RK9' },
 *   uri: 'https://example.nhs.uk/contracts.json',
 *   published: '2017-11-01',
 * })
 * made.releases[0]?.ocid // => 'ocds-abc123-RK9-mps'
 * made.releases[0]?.contracts[0]?.period // => { endDate: '2020-03-31T23:59:59Z' }
 * ```
 * @see Open Contracting Data Standard 1.1.5, https://standard.open-contracting.org/1.1/en/schema/release/
 */
export const toOcds = (entries: readonly ContractEntry[], options: OcdsOptions): OcdsExport => {
  const {
    ocidPrefix,
    buyer,
    uri,
    published,
    license,
    read = registerReader(entries).read,
  } = requireObject(options, 'toOcds: options', optionNames)
  requireObject(buyer, 'toOcds: options.buyer', buyerNames)
  if (!/^ocds-[a-z0-9]{6}$/.test(ocidPrefix))
    throw new RangeError(
      'toOcds: ocidPrefix must be the prefix registered for the publisher, "ocds-" and six letters or digits',
    )
  for (const [name, text] of [
    ['uri', uri],
    ['buyer.name', buyer.name],
    ['buyer.scheme', buyer.scheme],
    ['buyer.id', buyer.id],
  ] as const)
    if (typeof text !== 'string' || text === '') throw new TypeError(`toOcds: ${name} must be given`)
  isoDate(published)
  const date = startOf(published)
  const buyerId = `${buyer.scheme}-${buyer.id}`
  const self: OcdsReference = { id: buyerId, name: buyer.name }
  const buyerParty: OcdsParty = {
    ...self,
    identifier: { scheme: buyer.scheme, id: buyer.id, legalName: buyer.name },
    roles: ['buyer', 'procuringEntity'],
  }
  const notes: Note<EntryCell>[] = []
  const names = identities(entries)
  const extensions = new Set<string>()

  const releases = entries.flatMap((entry, index): readonly OcdsRelease[] => {
    if (rowOf(entry).kind === 'total') {
      const at = { entry: index, field: wordsField(entry) }
      notes.push({ code: 'totalLeftOut', message: 'The row is a total and no contract: it was left out', at })
      return []
    }
    const name = names[index] ?? String(index)
    const reading = read(entry)
    const remark: Remark = (field, code, message) => void notes.push({ code, message, at: { entry: index, field } })
    for (const note of reading.notes) {
      const { code, message, at } = note
      notes.push({ code, message, ...(at === undefined ? {} : { at: { entry: index, field: at } }) })
    }
    const suppliers = suppliersOf(reading.suppliers, entry.supplierIdentifier, remark)
    const period = periodOf(entry, reading, remark)
    const value = amountOf(reading.value, remark)
    const awarded = exact(reading.awarded, 'awarded', remark)
    const signed = exact(reading.signed, 'signed', remark)
    const { status } = currentTerm(reading.terms, published)
    const hasBegun = status !== 'notStarted' && status !== 'unknown'
    const method = methodOf(entry, reading.route)
    const lot = filled(entry.extension)
      ? {
          id: '1',
          ...(reading.extendable !== null && { hasRenewal: reading.extendable }),
          renewal: { description: entry.extension.trim() },
        }
      : undefined
    if (lot !== undefined) for (const url of [ocdsExtensions.lots, ocdsExtensions.renewal]) extensions.add(url)
    if (value?.amountGross !== undefined) extensions.add(ocdsExtensions.unitedKingdom)
    const category = categoryOf(entry.category)
    const ocid = `${ocidPrefix}-${buyer.id}-${name}`
    const title = reading.title === null ? {} : { title: reading.title }
    return [
      {
        ocid,
        id: `${ocid}-${published}`,
        date,
        tag: ['contract'],
        initiationType: 'tender',
        language: 'en',
        parties: partiesOf(buyerParty, suppliers),
        buyer: self,
        tender: {
          id: `${ocid}-tender`,
          ...title,
          ...(method && { procurementMethod: method }),
          ...(entry.route !== undefined && entry.route.trim() !== '' && { procurementMethodDetails: entry.route }),
          ...(category && { mainProcurementCategory: category }),
          ...(lot && { lots: [lot] }),
        },
        awards: [
          {
            id: `${ocid}-award`,
            ...title,
            status: 'active',
            ...(awarded && { date: startOf(awarded) }),
            ...(suppliers.length > 0 && { suppliers: suppliers.map((party) => ({ id: party.id, name: party.name })) }),
            ...(value && { value }),
            ...(period && { contractPeriod: period }),
            ...(lot && { relatedLots: [lot.id] }),
          },
        ],
        contracts: [
          {
            id: entry.reference !== undefined && entry.reference.trim() !== '' ? entry.reference.trim() : name,
            awardID: `${ocid}-award`,
            ...title,
            ...(entry.description !== undefined &&
              entry.description.trim() !== '' && { description: entry.description }),
            status:
              statedStatus(entry, hasBegun) ??
              (status === 'notStarted' || status === 'mayHaveStarted' || status === 'ended'
                ? statuses[status]
                : 'active'),
            ...(period && { period }),
            ...(value && { value }),
            ...(signed && { dateSigned: startOf(signed) }),
            ...(entry.own && { own: entry.own }),
          },
        ],
      },
    ]
  })
  return {
    package: {
      uri,
      version: '1.1',
      publishedDate: date,
      publisher: { name: buyer.name, scheme: buyer.scheme, uid: buyer.id },
      ...(extensions.size > 0 && { extensions: [...extensions] }),
      ...(license !== undefined && { license }),
      releases,
    },
    notes: [...notes, ...leftOut(entries)],
  }
}
