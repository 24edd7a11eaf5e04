import { isoDate, namesOf, requireObject, type IsoDate, type Note } from '@imt/core'
import { registerReader } from '../register/day-orders.js'
import type { ContractReading } from '../register/read-contract.js'
import type { ContractEntry, ContractField } from '../register/schema.js'
import { rowOf } from '../register/total-entry.js'
import { identities } from './identity.js'
import { leftOut } from './ocds-left-out.js'
import type { OcdsPackage, OcdsParty, OcdsReference, OcdsRelease } from './ocds-package.js'
import { startOf } from './ocds-period.js'
import { extensionsOf, releaseOf } from './ocds-release.js'
import type { EntryCell, Remark } from './ocds-remark.js'

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
/** A package, and what of the register it could not hold. */
export interface OcdsExport {
  readonly package: OcdsPackage
  readonly notes: readonly Note<EntryCell>[]
}

/** The cell that says what a row is that is no contract. */
const wordsField = ({ reference, title }: ContractEntry): ContractField =>
  reference !== undefined && reference.trim() !== '' ? 'reference' : title !== undefined ? 'title' : 'description'

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
    const release = releaseOf(
      { entry, reading, name, remark },
      { ocidPrefix, buyer: buyerParty, id: buyer.id, published },
    )
    for (const url of extensionsOf(release)) extensions.add(url)
    return [release]
  })
  if (releases.length === 0)
    notes.push({
      code: 'noRelease',
      message: 'No contract was given: the standard asks for at least one release, so do not publish this package',
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
