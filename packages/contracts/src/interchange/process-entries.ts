import type { ContractEntry, ContractField } from '../register/schema.js'
import { dealsOf, named, statusOf, type Deal, type NotContract } from './deals.js'
import { amendmentsOf, classOf, frameworkOf, noticeTypesOf } from './kept-members.js'
import type { Path } from './path.js'
import type {
  PublishedAward,
  PublishedContract,
  PublishedLot,
  PublishedRelease,
  PublishedTender,
} from './published-release.js'
import { lotsOf, optionsOf, renewalOf, sharesOf, type Share } from './reading-lots.js'
import { suppliersOf } from './reading-suppliers.js'
import { termOf } from './reading-term.js'
import { dayOf, identifierOf, valueOf, type ReadValue } from './reading-values.js'
import { note, type Reading } from './release-reading.js'

/** What one contracting process holds. `inner`: where in its release an entry stands. */
interface Entries {
  readonly contracts: readonly { readonly entry: ContractEntry; readonly inner: Path }[]
  readonly others: readonly NotContract[]
}

const methods: Readonly<Record<string, string>> = {
  open: 'Open',
  selective: 'Restricted procedure',
  limited: 'Limited',
  direct: 'Direct award',
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

/** Lots that came to nothing are named, and told apart from those for which an award stands all the same. */
const tellLots = (reading: Reading, tender: PublishedTender | undefined, awarded: ReadonlySet<PublishedLot>): void => {
  const { members } = reading
  for (const [lot, index] of members.items(members.look(tender, 'lots'))) {
    const status = statusOf(reading, lot)
    if (status === undefined || !['cancelled', 'unsuccessful', 'withdrawn'].includes(status)) continue
    members.take(lot, 'status')
    const id = identifierOf(reading, members.take(lot, 'id'))
    const title = members.take(lot, 'title')
    const which = `The lot${named({ ...(id !== undefined && { id }), ...(title !== undefined && { title }), suppliers: [] })} is ${status}`
    const [code, message] = awarded.has(lot)
      ? (['statusesDisagree', `${which}, and an award that stands is for it: it was taken into the register`] as const)
      : (['lotNotAwarded', `${which}: no contract came of it`] as const)
    note(reading, code, message, ['tender', 'lots', index], { status })
  }
}

type Fields = { readonly [K in ContractField]?: string | undefined }

/** What the nearest of several says: of a contract, its award, its lot and its tender. */
const nearest = <Key extends string>(
  { members }: Reading,
  key: Key,
  wholes: readonly ({ readonly [K in Key]?: string | null | undefined } | undefined)[],
): string | undefined => {
  for (const whole of wholes) {
    const said: unknown = members.take(whole as Readonly<Record<string, unknown>> | undefined, key)
    if (typeof said === 'string') return said
  }
  return undefined
}

/** How it was bought: in the publisher's words, or else by the method of the standard. */
const routeOf = ({ members }: Reading, tender: PublishedTender | undefined): string | undefined => {
  const details = members.take(tender, 'procurementMethodDetails')
  const known = methods[members.look(tender, 'procurementMethod') ?? '']
  if (details === undefined && known !== undefined) members.take(tender, 'procurementMethod')
  return details ?? known
}

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
  const options = optionsOf(reading, lot)
  const ofTender = optionsOf(reading, tender)
  const lotTitle = members.take(lot, 'title')
  const title = nearest(reading, 'title', [contract, award, lotTitle === undefined ? tender : undefined])
  const id = identifierOf(reading, members.take(contract, 'id') ?? members.take(award, 'id')) ?? source
  const value = valueOfDeal(reading, contract, award, share, lot, whole.lotIsOnes)
  const lotId = share.isPart ? members.take(lot, 'id') : undefined
  const fields: Fields = {
    reference: id !== undefined && lotId !== undefined ? `${id}-${String(lotId)}` : id,
    title:
      share.isPart && title !== undefined && lotTitle !== undefined ? `${title}: ${lotTitle}` : (title ?? lotTitle),
    description: nearest(reading, 'description', [contract, award, lot, tender]),
    supplier,
    supplierIdentifier,
    category: nearest(reading, 'mainProcurementCategory', [lot, tender]),
    route: routeOf(reading, tender),
    framework: frameworkOf(reading, release),
    value: value?.text,
    valueVat: value?.vat,
    commenced: dayOf(members.take(tender, 'datePublished')),
    awarded: dayOf(members.take(award, 'date')),
    signed: dayOf(members.take(contract, 'dateSigned')),
    ...term,
    extension:
      renewalOfLots(reading, share.lots) ?? options.extension ?? renewalOf(reading, tender) ?? ofTender.extension,
    status,
    source,
  }
  const kept = keptOf(reading, release, { contract, award }, share)
  return withOwn(fields, members.take(contract, 'own'), {
    ...kept,
    lot: title !== undefined && !share.isPart ? lotTitle : undefined,
    options: options.other ?? ofTender.other,
    valueWithVat: value?.withVat,
  })
}

/** The renewals that lots have in common. */
const renewalOfLots = (reading: Reading, lots: readonly PublishedLot[]): string | undefined => {
  const [first] = lots
  const alike = lots.every((lot) => isSameSaid([lot.renewal, lot.hasRenewal], [first?.renewal, first?.hasRenewal]))
  return alike ? lots.map((lot) => renewalOf(reading, lot))[0] : undefined
}

/** What a register has no field for, and is worth keeping. */
const keptOf = (
  reading: Reading,
  release: PublishedRelease,
  { contract, award }: Pick<Deal, 'contract' | 'award'>,
  share: Share,
): Readonly<Record<string, string | readonly unknown[] | undefined>> => {
  const { members } = reading
  const tender = members.look(release, 'tender')
  return {
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
  }
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
