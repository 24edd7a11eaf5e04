import { grouped, isRecord, membersOf, pointerTo, refused, type JsonPointer, type Note, type Parsed } from '@imt/core'
import type { ContractEntry } from '../register/schema.js'
import { processesIn } from './package-contents.js'
import type { NotContract } from './deals.js'
import { entriesOf } from './process-entries.js'
import { hasShape, type Reading } from './release-reading.js'

/** What data of the Open Contracting Data Standard holds of contracts. */
export interface OcdsRegister {
  /** The contracts, as entries of a register. */
  readonly entries: readonly ContractEntry[]
  /** Where in the JSON the contract or award of each entry stands. */
  readonly places: readonly JsonPointer[]
  /** Awards and contracts that are none, by their status: cancelled, unsuccessful, pending. */
  readonly notContracts: readonly NotContract[]
}

/**
 * Returns the contracts of open contracting data as entries of a register, with what is no contract beside them:
 * contracts, and awards that no contract names. Releases are merged by their ocid, and each lot has its own days and
 * options. Days are those written, whatever the offset beside them.
 *
 * Every member is accounted for: what is not in an entry is in a note. One that has another shape has a note of its own
 * (`amountNotRead`, `dateNotRead`, `memberNotRead` and their like, with its pointer as `at`); what a later release
 * replaced is counted by kind (`valueReplaced`); members that a register has no field for have one for each kind,
 * `membersLeftOut`, with their `path`, how many (`times`) and where the first stands (`at`).
 *
 * What a register has no field for, and is worth keeping, stands in the `own` of an entry, under `openContracting`:
 * law, kinds of notice, class, amendments, options and the sum with VAT.
 *
 * @param json - a release package, a record package, a release, a record, or a list of any of them (such as the lines
 *   of a file of JSON lines), as parsed from JSON; releases may be compiled or versioned
 * @returns entries, their places, and what is no contract; or a refusal `notOcds`
 * @example
 * ```ts
 * const awards = [{ id: '1', title: 'Robot' }, { id: '2', title: 'Backup', status: 'cancelled' }]
 * const read = valueOf(readOcds({ releases: [{ ocid: 'ocds-b5fd17-1', awards }] }))
 * read.entries.map(({ title }) => title) // => ['Robot']
 * read.places // => ['/releases/0/awards/0']
 * read.notContracts[0]?.status // => 'cancelled'
 * ```
 * @see Open Contracting Data Standard 1.1.5, https://standard.open-contracting.org/1.1/en/schema/reference/
 * @see Merging, https://standard.open-contracting.org/1.1/en/schema/merging/
 */
export const readOcds = (json: unknown): Parsed<OcdsRegister> => {
  const members = membersOf()
  const notes: Note[] = []
  const entries: ContractEntry[] = []
  const places: JsonPointer[] = []
  const notContracts: NotContract[] = []
  const processes = processesIn(json, members, notes)
  if (processes.length === 0 && notes.length === 0)
    return refused(
      'notOcds',
      'There is no release here: give a release package, a record package, a release, or a list of them.',
    )
  for (const { release, members: account, placeOf } of processes) {
    const reading: Reading = { members: account, notes, placeOf }
    if (!isRecord(release) || !hasShape(reading, release)) continue
    const { contracts, others } = entriesOf(reading, release)
    for (const { entry, inner } of contracts) {
      entries.push(entry)
      places.push(pointerTo(...placeOf(inner)))
    }
    for (const other of others) notContracts.push(other)
  }
  for (const { path, times, first } of members.left(json))
    notes.push({
      code: 'membersLeftOut',
      message: `"${path}" has no place in a register and was left out${times === 1 ? '' : `, ${grouped(times)} times`}`,
      params: { path, times, at: first },
    })
  return { ok: true, value: { entries, places, notContracts }, notes }
}

/**
 * Returns the contracts of open contracting data as entries of a register: the `entries` of `readOcds`, with its notes.
 *
 * @param json - a release package, a record package, a release, a record, or a list of any of them, as parsed from JSON
 * @returns the entries; or a refusal `notOcds`
 * @example
 * ```ts
 * const contractPeriod = { startDate: '2025-04-01T00:00:00+01:00', endDate: '2026-03-31T23:59:59+01:00' }
 * const award = { id: '1', title: 'Robot', suppliers: [{ name: 'Blue Prism' }], contractPeriod }
 * valueOf(fromOcds({ releases: [{ ocid: 'ocds-b5fd17-1', awards: [award] }] }))[0]?.start // => '2025-04-01'
 * const other = fromOcds({})
 * other.ok ? undefined : other.refusal.code // => 'notOcds'
 * ```
 * @see Open Contracting Data Standard 1.1.5, https://standard.open-contracting.org/1.1/en/schema/reference/
 */
export const fromOcds = (json: unknown): Parsed<readonly ContractEntry[]> => {
  const read = readOcds(json)
  return read.ok ? { ok: true, value: read.value.entries, notes: read.notes } : read
}
