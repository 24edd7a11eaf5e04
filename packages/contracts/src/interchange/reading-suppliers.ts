import type { PublishedAward, PublishedParty, PublishedRelease } from './published-release.js'
import { registeredIdentifier } from './registered-identifier.js'
import { note, type Reading } from './release-reading.js'

/** Who supplies, as a register shows it. */
export interface ReadSuppliers {
  readonly supplier?: string | undefined
  readonly supplierIdentifier?: string | undefined
}

const partyOf = (
  { members }: Reading,
  release: PublishedRelease,
  id: string | number | undefined,
): PublishedParty | undefined =>
  id === undefined
    ? undefined
    : members
        .items(members.look(release, 'parties'))
        .find(([party]) => String(members.look(party, 'id')) === String(id))?.[0]

const unique = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index)

/** The parties of a release that have the role of a supplier. */
const inParties = ({ members }: Reading, release: PublishedRelease): readonly PublishedParty[] =>
  members
    .items(members.look(release, 'parties'))
    .map(([party]) => party)
    .filter((party) => members.items(members.look(party, 'roles')).some(([role]) => role === 'supplier'))

/**
 * The suppliers of an award, each once; those among the parties where the one award names none. An identifier only
 * where it is that of the one supplier, in a register.
 */
export const suppliersOf = (
  reading: Reading,
  release: PublishedRelease,
  award: PublishedAward,
  isOnlyAward: boolean,
): ReadSuppliers => {
  const { members } = reading
  const named = members.items(members.look(award, 'suppliers')).map(([supplier]) => supplier)
  const parties = named.length > 0 ? [] : inParties(reading, release)
  if (parties.length > 0 && !isOnlyAward) {
    note(
      reading,
      'supplierNotTold',
      'An award names no supplier, and the parties do not say whose it is: Check who was awarded it',
    )
    return {}
  }
  const suppliers = named.length > 0 ? named : parties
  const names = suppliers
    .map(
      (supplier) =>
        members.take(supplier, 'name') ?? members.take(partyOf(reading, release, members.look(supplier, 'id')), 'name'),
    )
    .filter((name) => name !== undefined)
  // A semicolon stands between suppliers: within a name it would make two of one.
  const distinct = unique(
    names.map((name) =>
      name
        .split(';')
        .map((part) => part.trim())
        .join(', '),
    ),
  )
  if (distinct.length === 0) return {}
  const [only] = suppliers
  return {
    supplier: distinct.join('; '),
    ...(suppliers.length === 1 && only !== undefined && { supplierIdentifier: identifierOf(reading, release, only) }),
  }
}

/** The number of a supplier in a register: of its reference, or else of the party that it refers to. */
const identifierOf = (
  reading: Reading,
  release: PublishedRelease,
  supplier: { readonly id?: string | number | null | undefined },
): string | undefined => {
  const { members } = reading
  const id = members.look(supplier, 'id')
  const shown = (text: string | undefined): string | undefined => {
    const known = registeredIdentifier(text)
    return known === undefined ? undefined : `${known.scheme}-${known.id}`
  }
  const own = shown(typeof id === 'string' ? id : undefined)
  if (own !== undefined) {
    members.take(supplier, 'id')
    return own
  }
  const party = partyOf(reading, release, id)
  const identifier = members.look(party, 'identifier')
  const scheme = members.look(identifier, 'scheme')
  const number = members.look(identifier, 'id')
  if (scheme === undefined || number === undefined) return undefined
  const text = String(number)
  const stated = shown(text.startsWith(`${scheme}-`) ? text : `${scheme}-${text}`)
  if (stated === undefined) return undefined
  members.take(identifier, 'scheme')
  members.take(identifier, 'id')
  return stated
}
