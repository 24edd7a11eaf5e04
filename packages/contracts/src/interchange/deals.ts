import { listed, pointerTo, type JsonPointer } from '@imt/core'
import type { Path } from './path.js'
import type { PublishedAward, PublishedContract, PublishedRelease } from './published-release.js'
import { identifierOf } from './reading-values.js'
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

/** A contract, or an award without one, or the two together. */
export interface Deal {
  readonly contract: PublishedContract
  readonly award: PublishedAward
  readonly inner: Path
  /** The status that an entry is to show. */
  readonly status?: string
}

/** The status of an award or a contract. That it stands is what an entry says by being there: it is taken. */
export const statusOf = (
  { members }: Reading,
  whole: { readonly status?: string | null | undefined },
): string | undefined => {
  const status = members.look(whole, 'status')?.trim().toLowerCase()
  if (status === 'active') members.take(whole, 'status')
  return status
}

const isLive = (status: string | undefined): boolean => status === undefined || status === 'active'

/** What tells one award, contract or lot from others, in brackets behind its identifier. */
export const named = ({ id, title, suppliers }: Omit<NotContract, 'kind' | 'status' | 'at'>): string => {
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

type At<Item> = readonly (readonly [Item, number])[]

/** The award of a contract: the one that it names, or the only one where it names none. */
const awardOf = (
  reading: Reading,
  contract: PublishedContract,
  inner: Path,
  awards: At<PublishedAward>,
  known: ReadonlyMap<string | undefined, readonly [PublishedAward, number]>,
): PublishedAward | undefined => {
  const { members } = reading
  const id = members.look(contract, 'awardID')
  const [only] = awards
  const [award] =
    known.get(id === undefined ? undefined : String(id)) ??
    (id === undefined && only !== undefined && awards.length === 1 ? [only[0]] : [])
  if (award !== undefined) {
    members.take(contract, 'awardID')
    members.take(award, 'id')
  } else if (id !== undefined && awards.length > 0)
    note(
      reading,
      'awardMissing',
      `The contract names the award "${String(id)}", and no award of the release has that identifier`,
      [...inner, 'awardID'],
    )
  return award
}

/** A contract with its award, if it stands: or what it is instead. */
const dealOf = (
  reading: Reading,
  contract: PublishedContract,
  award: PublishedAward | undefined,
  inner: Path,
): Deal | NotContract => {
  const { members } = reading
  const status = statusOf(reading, contract)
  const awardStatus = award === undefined ? undefined : statusOf(reading, award)
  if (status === 'pending' && award !== undefined && isLive(awardStatus)) {
    // An award that stands is listed, though its contract is not in force yet.
    members.take(contract, 'status')
    return { contract, award, inner, status: 'pending' }
  }
  if (status !== undefined && status !== 'active' && status !== 'terminated')
    return leaveOut(reading, 'contract', contract, inner, inWords(status))
  if (status === undefined && !isLive(awardStatus))
    return leaveOut(reading, 'contract', contract, inner, `of an award that is ${inWords(awardStatus ?? '')}`)
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
  return { contract, award: award ?? {}, inner, ...(status === 'terminated' && { status }) }
}

/** Awards of which the identifier was met before. */
const repeatsIn = (
  { members }: Reading,
  awards: At<PublishedAward>,
  known: ReadonlyMap<string | undefined, readonly [PublishedAward, number]>,
): ReadonlySet<PublishedAward> =>
  new Set(
    awards.flatMap(([award]) => {
      const id = members.look(award, 'id')
      return id !== undefined && known.get(String(id))?.[0] !== award ? [award] : []
    }),
  )

/** Contracts with their awards, awards without contracts, and what is no contract. */
export const dealsOf = (
  reading: Reading,
  release: PublishedRelease,
): { readonly deals: readonly Deal[]; readonly others: readonly NotContract[] } => {
  const { members } = reading
  const awards = members.items(members.look(release, 'awards'))
  const contracts = members.items(members.look(release, 'contracts'))
  const known = awardsById(reading, awards)
  const repeats = repeatsIn(reading, awards, known)
  const found: (Deal | NotContract)[] = []
  const joined = new Set<PublishedAward>()
  const standing = new Set<PublishedAward>()
  for (const [contract, index] of contracts) {
    const inner: Path = ['contracts', index]
    const award = awardOf(reading, contract, inner, awards, known)
    if (award !== undefined) joined.add(award)
    const deal = dealOf(reading, contract, award, inner)
    if ('award' in deal) standing.add(deal.award)
    found.push(deal)
  }
  for (const [award, index] of awards) {
    const isJoined = joined.has(award)
    if (repeats.has(award) || standing.has(award) || (contracts.length > 0 && !saysAny(award))) continue
    const inner: Path = ['awards', index]
    const status = statusOf(reading, award)
    // An award that is none is named even where a contract refers to it.
    if (!isLive(status)) found.push(leaveOut(reading, 'award', award, inner, inWords(status ?? '')))
    else if (!isJoined) found.push({ contract: {}, award, inner })
  }
  return {
    deals: found.filter((each) => 'award' in each),
    others: found.filter((each) => 'kind' in each),
  }
}
