import { listed, pointerTo, type JsonPointer } from '@imt/core'
import type { ContractEntry, ContractField } from '../register/schema.js'
import type { Path } from './path.js'
import type {
  PublishedAmendments,
  PublishedAward,
  PublishedClass,
  PublishedContract,
  PublishedDocuments,
  PublishedLot,
  PublishedRelease,
  PublishedTender,
} from './published-release.js'
import { lotsOf, optionsOf, renewalOf, sharesOf, type Share } from './reading-lots.js'
import { suppliersOf } from './reading-suppliers.js'
import { termOf } from './reading-term.js'
import { dayOf, identifierOf, valueOf, type ReadValue } from './reading-values.js'
import { note, type Reading } from './release-reading.js'

/** An award or a contract that is none, by its status. */
export interface NotContract {
  readonly kind: 'award' | 'contract'
  /** As published: `cancelled`, `unsuccessful`, `pending` and others. */
  readonly status: string
  readonly id?: string
  readonly title?: string
  readonly suppliers: readonly string[]
  /** Where in the JSON it stands. */
  readonly at: JsonPointer
}

/** What one contracting process holds. `inner`: where in its release an entry stands. */
interface Entries {
  readonly contracts: readonly { readonly entry: ContractEntry; readonly inner: Path }[]
  readonly others: readonly NotContract[]
}

/** A contract, or an award without one, or the two together. */
interface Deal {
  readonly contract: PublishedContract
  readonly award: PublishedAward
  readonly inner: Path
  /** The status that an entry is to show. */
  readonly status?: string
}

const methods: Readonly<Record<string, string>> = {
  open: 'Open',
  selective: 'Restricted procedure',
  limited: 'Limited',
  direct: 'Direct award',
}

/** The status of an award or a contract. That it stands is what an entry says by being there: it is taken. */
const statusOf = ({ members }: Reading, whole: { readonly status?: string | null | undefined }): string | undefined => {
  const status = members.look(whole, 'status')?.trim().toLowerCase()
  if (status === 'active') members.take(whole, 'status')
  return status
}

const isLive = (status: string | undefined): boolean => status === undefined || status === 'active'

const named = ({ id, title, suppliers }: Omit<NotContract, 'kind' | 'status' | 'at'>): string => {
  const words = [title, suppliers.length > 0 ? `of ${listed(suppliers)}` : undefined].filter(
    (part) => part !== undefined,
  )
  return `${id === undefined ? '' : ` "${id}"`}${words.length > 0 ? ` (${words.join(', ')})` : ''}`
}

/** Names what is no contract by its status, and leaves it out. */
const leaveOut = (
  reading: Reading,
  kind: NotContract['kind'],
  whole: PublishedAward | PublishedContract,
  inner: Path,
  because: string,
): NotContract => {
  const { members, placeOf } = reading
  const id = identifierOf(reading, members.take(whole, 'id'))
  const title = members.take(whole, 'title')
  const suppliers = ('suppliers' in whole ? members.items(members.look(whole, 'suppliers')) : [])
    .map(([supplier]) => members.take(supplier, 'name'))
    .filter((name) => name !== undefined)
  const status = members.take(whole, 'status') ?? because
  const other = { kind, status, ...(id !== undefined && { id }), ...(title !== undefined && { title }), suppliers }
  note(
    reading,
    kind === 'award' ? 'awardNotContract' : 'contractNotInForce',
    `The ${kind}${named(other)} is ${because}: it is no contract, and was left out of the register`,
    inner,
    { status, ...(id !== undefined && { id }), ...(title !== undefined && { title }) },
  )
  return { ...other, at: pointerTo(...placeOf(inner)) }
}

const inWords = (status: string): string =>
  ['cancelled', 'unsuccessful', 'pending', 'withdrawn'].includes(status) ? status : `marked "${status}"`

/** The awards of a release by their identifiers; of two with one, the first, and the other is told of. */
const awardsById = (
  reading: Reading,
  awards: readonly (readonly [PublishedAward, number])[],
): ReadonlyMap<string | undefined, readonly [PublishedAward, number]> => {
  const known = new Map<string | undefined, readonly [PublishedAward, number]>()
  for (const [award, index] of awards) {
    const stated = reading.members.look(award, 'id')
    const id = stated === undefined ? undefined : String(stated)
    if (id === undefined) known.set(id, known.get(id) ?? [award, index])
    else if (known.has(id))
      note(
        reading,
        'awardRepeated',
        `Two awards have the identifier "${id}": contracts were joined with the first, and the other was left out`,
        ['awards', index],
      )
    else known.set(id, [award, index])
  }
  return known
}

const saysAny = (whole: object): boolean => Object.keys(whole).length > 0

/** Contracts with their awards, awards without contracts, and what is no contract. */
const dealsOf = (
  reading: Reading,
  release: PublishedRelease,
): { deals: readonly Deal[]; others: readonly NotContract[] } => {
  const { members } = reading
  const awards = members.items(members.look(release, 'awards'))
  const contracts = members.items(members.look(release, 'contracts'))
  const known = awardsById(reading, awards)
  const repeats = new Set(
    awards
      .filter(([award]) => {
        const id = members.look(award, 'id')
        return id !== undefined && known.get(String(id))?.[0] !== award
      })
      .map(([award]) => award),
  )
  const deals: Deal[] = []
  const others: NotContract[] = []
  const joined = new Set<PublishedAward>()
  for (const [contract, index] of contracts) {
    const inner: Path = ['contracts', index]
    const id = members.look(contract, 'awardID')
    const [only] = awards
    const [award] =
      known.get(id === undefined ? undefined : String(id)) ??
      (id === undefined && only !== undefined && awards.length === 1 ? [only[0]] : [])
    if (award !== undefined) {
      joined.add(award)
      members.take(contract, 'awardID')
      members.take(award, 'id')
    } else if (id !== undefined && awards.length > 0)
      note(
        reading,
        'awardMissing',
        `The contract names the award "${String(id)}", and no award of the release has that identifier`,
        [...inner, 'awardID'],
      )
    const status = statusOf(reading, contract)
    const awardStatus = award === undefined ? undefined : statusOf(reading, award)
    if (status === 'pending' && award !== undefined && isLive(awardStatus)) {
      // An award that stands is listed, though its contract is not in force yet.
      members.take(contract, 'status')
      deals.push({ contract, award, inner, status: 'pending' })
    } else if (status !== undefined && status !== 'active' && status !== 'terminated')
      others.push(leaveOut(reading, 'contract', contract, inner, inWords(status)))
    else if (status === undefined && !isLive(awardStatus))
      others.push(leaveOut(reading, 'contract', contract, inner, `of an award that is ${inWords(awardStatus ?? '')}`))
    else {
      if (award !== undefined && !isLive(awardStatus)) {
        members.take(award, 'status')
        note(
          reading,
          'statusesDisagree',
          `A contract is ${status ?? ''}, and its award is ${inWords(awardStatus ?? '')}: it was listed. Check which of the two holds`,
          inner,
        )
      }
      if (status === 'terminated') members.take(contract, 'status')
      deals.push({ contract, award: award ?? {}, inner, ...(status === 'terminated' && { status }) })
    }
  }
  for (const [award, index] of awards) {
    if (joined.has(award) || repeats.has(award) || (contracts.length > 0 && !saysAny(award))) continue
    const status = statusOf(reading, award)
    if (isLive(status)) deals.push({ contract: {}, award, inner: ['awards', index] })
    else others.push(leaveOut(reading, 'award', award, ['awards', index], inWords(status ?? '')))
  }
  // An award that is none is named even where a contract refers to it.
  for (const award of joined) {
    const status = statusOf(reading, award)
    const index = awards.find(([other]) => other === award)?.[1]
    if (!isLive(status) && index !== undefined && !deals.some((deal) => deal.award === award))
      others.push(leaveOut(reading, 'award', award, ['awards', index], inWords(status ?? '')))
  }
  return { deals, others }
}

const noticeTypesOf = ({ members }: Reading, lists: readonly (PublishedDocuments | undefined)[]): readonly string[] => [
  ...new Set(
    lists
      .flatMap((list) => members.items(list).map(([document]) => members.take(document, 'noticeType')))
      .filter((type) => type !== undefined),
  ),
]

/** A class in words: its scheme, its number and what it is. */
const classOf = (reading: Reading, classified: PublishedClass | undefined): string | undefined => {
  const { members } = reading
  const id = members.take(classified, 'id')
  const scheme = members.take(classified, 'scheme')
  const parts = [
    scheme !== undefined && !String(id ?? '').startsWith(scheme) ? scheme : undefined,
    id === undefined ? undefined : String(id),
    members.take(classified, 'description'),
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' ') : undefined
}

const amendmentsOf = (
  { members }: Reading,
  lists: readonly PublishedAmendments[],
): readonly Readonly<Record<string, string>>[] =>
  lists.flatMap((list) =>
    members.items(list).flatMap(([amendment]) => {
      const date = members.take(amendment, 'date')
      const description = members.take(amendment, 'description')
      const rationale = members.take(amendment, 'rationale')
      return date === undefined && description === undefined && rationale === undefined
        ? []
        : [
            {
              ...(date !== undefined && { date }),
              ...(description !== undefined && { description }),
              ...(rationale !== undefined && { rationale }),
            },
          ]
    }),
  )

const frameworkOf = ({ members }: Reading, release: PublishedRelease): string | undefined => {
  for (const [process] of members.items(members.look(release, 'relatedProcesses'))) {
    const kinds = members.look(process, 'relationship')
    const place = members.items(kinds).find(([kind]) => kind === 'framework')?.[1]
    if (place === undefined) continue
    const title = members.take(process, 'title')
    const id = members.take(process, 'identifier')
    const words = [title, id === undefined ? undefined : String(id)].filter((part) => part !== undefined)
    if (words.length === 0) continue
    members.take(kinds as unknown as Readonly<Record<string, unknown>> | undefined, String(place))
    return words.join(', ')
  }
  return undefined
}

/** How many deals that stand each lot has: a value of the lot is that of one contract only where it has one. */
const dealsByLot = (shares: readonly (readonly Share[])[]): ReadonlyMap<PublishedLot, number> => {
  const counts = new Map<PublishedLot, number>()
  for (const { lots } of shares.flat()) for (const lot of lots) counts.set(lot, (counts.get(lot) ?? 0) + 1)
  return counts
}

const isSameSaid = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const nothingAwarded = (reading: Reading, release: PublishedRelease, others: readonly NotContract[]): void => {
  const { members } = reading
  if (others.length > 0) return
  const which = members.take(release, 'ocid')
  const tender = members.look(release, 'tender')
  const status = members.take(tender, 'status')
  const title = members.take(tender, 'title')
  const stage =
    tender !== undefined
      ? `, but a tender${title === undefined ? '' : `, "${title}"`}${status === undefined ? '' : `, whose status is "${status}"`}`
      : members.look(release, 'planning') !== undefined
        ? ', but what is planned'
        : ''
  note(
    reading,
    'noContract',
    `${which === undefined ? 'A release' : `The release ${String(which)}`} holds neither contract nor award${stage}: it was left out of the register`,
  )
}

/** Lots that came to nothing are named, where no award that stands is for them. */
const tellLots = (reading: Reading, tender: PublishedTender | undefined, awarded: ReadonlySet<PublishedLot>): void => {
  const { members } = reading
  for (const [lot, index] of members.items(members.look(tender, 'lots'))) {
    const status = statusOf(reading, lot)
    if (awarded.has(lot) || status === undefined || !['cancelled', 'unsuccessful', 'withdrawn'].includes(status))
      continue
    members.take(lot, 'status')
    const id = identifierOf(reading, members.take(lot, 'id'))
    const title = members.take(lot, 'title')
    note(
      reading,
      'lotNotAwarded',
      `The lot${named({ ...(id !== undefined && { id }), ...(title !== undefined && { title }), suppliers: [] })} is ${status}: no contract came of it`,
      ['tender', 'lots', index],
      { status },
    )
  }
}

type Fields = { readonly [K in ContractField]?: string | undefined }

const entryOf = (
  reading: Reading,
  release: PublishedRelease,
  { contract, award, status }: Deal,
  share: Share,
  whole: { readonly isOnlyAward: boolean; readonly lotIsOnes: boolean },
): ContractEntry => {
  const { members } = reading
  const tender = members.look(release, 'tender')
  const [lot] = share.lots.length === 1 ? share.lots : []
  const source = identifierOf(reading, members.take(release, 'ocid'))
  const { supplier, supplierIdentifier } = suppliersOf(reading, release, award, whole.isOnlyAward)
  const term = termOf(reading, [
    members.look(contract, 'period'),
    members.look(award, 'contractPeriod'),
    share.period,
    members.look(tender, 'contractPeriod'),
  ])
  const alike = share.lots.every(
    (other) =>
      isSameSaid(other.renewal, share.lots[0]?.renewal) && isSameSaid(other.hasRenewal, share.lots[0]?.hasRenewal),
  )
  const renewals = (alike ? share.lots : []).map((each) => renewalOf(reading, each))
  const options = optionsOf(reading, lot)
  const ofTender = optionsOf(reading, tender)
  const known = methods[members.look(tender, 'procurementMethod') ?? '']
  const route = members.take(tender, 'procurementMethodDetails')
  if (route === undefined && known !== undefined) members.take(tender, 'procurementMethod')
  const lotTitle = members.take(lot, 'title')
  const title =
    members.take(contract, 'title') ??
    members.take(award, 'title') ??
    (lotTitle === undefined ? members.take(tender, 'title') : undefined)
  const id = identifierOf(reading, members.take(contract, 'id') ?? members.take(award, 'id')) ?? source
  const value = valueOfDeal(reading, contract, award, share, lot, whole.lotIsOnes)
  const lotId = share.isPart ? members.take(lot, 'id') : undefined
  const fields: Fields = {
    reference: id !== undefined && lotId !== undefined ? `${id}-${String(lotId)}` : id,
    title:
      share.isPart && title !== undefined && lotTitle !== undefined ? `${title}: ${lotTitle}` : (title ?? lotTitle),
    description:
      members.take(contract, 'description') ??
      members.take(award, 'description') ??
      members.take(lot, 'description') ??
      members.take(tender, 'description'),
    supplier,
    supplierIdentifier,
    category: members.take(lot, 'mainProcurementCategory') ?? members.take(tender, 'mainProcurementCategory'),
    route: route ?? known,
    framework: frameworkOf(reading, release),
    value: value?.text,
    valueVat: value?.vat,
    commenced: dayOf(members.take(tender, 'datePublished')),
    awarded: dayOf(members.take(award, 'date')),
    signed: dayOf(members.take(contract, 'dateSigned')),
    ...term,
    extension: renewals[0] ?? options.extension ?? renewalOf(reading, tender) ?? ofTender.extension,
    status,
    source,
  }
  const kept = {
    legalBasis: classOf(reading, members.look(tender, 'legalBasis')),
    classification: classOf(reading, members.look(tender, 'classification')),
    noticeTypes: noticeTypesOf(reading, [
      members.look(members.look(release, 'planning'), 'documents'),
      members.look(tender, 'documents'),
      members.look(award, 'documents'),
      members.look(contract, 'documents'),
    ]),
    amendments: amendmentsOf(reading, [members.look(award, 'amendments'), members.look(contract, 'amendments')]),
    lots:
      share.lots.length > 1
        ? share.lots.map((each) => members.take(each, 'title')).filter((each) => each !== undefined)
        : [],
    lot: title !== undefined && !share.isPart ? lotTitle : undefined,
    options: options.other ?? ofTender.other,
    valueWithVat: value?.withVat,
  }
  return withOwn(fields, members.take(contract, 'own'), kept)
}

/** The value of a contract, or that of its lot where it alone has that. */
const valueOfDeal = (
  reading: Reading,
  contract: PublishedContract,
  award: PublishedAward,
  share: Share,
  lot: PublishedLot | undefined,
  lotIsOnes: boolean,
): ReadValue | undefined => {
  const { members } = reading
  const own = members.look(contract, 'value') ?? members.look(award, 'value')
  const stated = valueOf(reading, members.look(contract, 'value')) ?? valueOf(reading, members.look(award, 'value'))
  if (stated !== undefined && share.isPart) {
    note(
      reading,
      'valueOfSeveralLots',
      `${stated.text}${stated.withVat === undefined ? '' : ` (${stated.withVat} with VAT)`} is for several lots together, which run for different periods: it was left out of each`,
    )
    return undefined
  }
  if (stated !== undefined || own !== undefined || lot === undefined || !lotIsOnes) return stated
  const ofLot = valueOf(reading, members.look(lot, 'value'))
  if (ofLot !== undefined)
    note(reading, 'lotValue', `No value was awarded: ${ofLot.text} is that of the lot, as estimated before the award`)
  return ofLot
}

const withOwn = (
  fields: Fields,
  own: Readonly<Record<string, unknown>> | undefined,
  kept: Readonly<Record<string, string | readonly unknown[] | undefined>>,
): ContractEntry => {
  const stated = Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as ContractEntry
  const said = Object.fromEntries(Object.entries(kept).filter(([, part]) => part !== undefined && part.length > 0))
  if (Object.keys(said).length === 0) return own === undefined ? stated : { ...stated, own }
  const before = own?.['openContracting']
  return { ...stated, own: { ...own, openContracting: { ...(typeof before === 'object' ? before : {}), ...said } } }
}

/** The entries of one contracting process, and what of it is no contract. */
export const entriesOf = (reading: Reading, release: PublishedRelease): Entries => {
  const { members } = reading
  const tender = members.look(release, 'tender')
  const { deals, others } = dealsOf(reading, release)
  const shares = deals.map(({ contract, award }) =>
    sharesOf(reading, lotsOf(reading, tender, contract, award), [
      members.look(contract, 'period'),
      members.look(award, 'contractPeriod'),
    ]),
  )
  const counts = dealsByLot(shares)
  if (deals.length === 0) nothingAwarded(reading, release, others)
  tellLots(reading, tender, new Set(counts.keys()))
  const contracts = deals.flatMap((deal, index) =>
    (shares[index] ?? []).map((share) => {
      const [lot] = share.lots
      return {
        entry: entryOf(reading, release, deal, share, {
          isOnlyAward: deals.length === 1,
          lotIsOnes: lot !== undefined && counts.get(lot) === 1,
        }),
        inner: deal.inner,
      }
    }),
  )
  return { contracts, others }
}
