import type { Location } from '../location.js'
import type { FindingDraft, Finding } from '../report/finding.js'
import { isUnreadFigure, type CoverageCollector } from '../coverage/collect-coverage.js'
import type { JsonPointer } from '../pointer.js'
import { pointerTo } from '../pointer.js'
import type { Table } from '../source/source.js'
import type { Claimant } from './claimants.js'
import type { Locate } from './finish-draft.js'
import type { PartRead } from './model.js'
import { placeKey, rowKey } from '../coverage/place-key.js'
import { mostRows, takesTable } from './takes-table.js'
import { readingOf } from './verify-reading.js'

const mostCells = 8000

/** Tables that are known to some plugin, as the plugin that takes what is left over reads them. */
export interface KnownTables {
  /** The section of that plugin, with those tables in its part. */
  readonly sections: Readonly<Record<string, unknown>>
  readonly locate: Locate
  /** Where the part stands in the publication that a table was read as. */
  partOf(location: Location): JsonPointer | undefined
  /** True for the place of a column of figures, at its heading or its first cell: its sums are looked for. */
  isColumn(location: Location): boolean
}

/** Those that were claimed by others, each with the part that it was read as. */
const claimedIn = (parts: readonly PartRead[]): readonly { readonly table: Table; readonly part: JsonPointer }[] =>
  parts.flatMap(({ leftovers, section, part, blocks }) =>
    leftovers === true
      ? []
      : blocks.flatMap((table) =>
          table.kind === 'table' ? [{ table, part: pointerTo('sections', section, part) }] : [],
        ),
  )

/** Where the columns of a table stand in which a cell states a figure. */
const columnsOfFigures = ({ headers, headingPlaces = [], rows }: Table): readonly string[] =>
  headers.flatMap((_, column) =>
    rows.some((row) => /\d/.test(row[column]?.text ?? ''))
      ? [headingPlaces[column], rows[0]?.[column]?.location].flatMap((place) => (place ? [placeKey(place)] : []))
      : [],
  )

const isSmall = ({ rows, headers }: Table): boolean =>
  rows.length > 1 && rows.length <= mostRows && rows.length * headers.length <= mostCells

/**
 * Returns the tables that other plugins claimed, as the plugin for what is left over reads them: it can look for the
 * sums that the others do not know, of figures that were compared in other ways, too.
 */
export const knownTables = (reader: Claimant | undefined, parts: readonly PartRead[]): KnownTables | undefined => {
  if (reader === undefined) return undefined
  const isWanted = (table: Table): boolean => isSmall(table) && takesTable(reader, table)
  const wanted = claimedIn(parts).filter(({ table }) => isWanted(table))
  if (wanted.length === 0) return undefined
  const asked = readingOf(
    reader,
    wanted.map(({ table }) => table),
  )
  // A reader that fails has said nothing wrong: the tables were checked by their own plugin.
  if (!('answer' in asked)) return undefined
  const { value, places } = asked.answer
  const base = pointerTo('sections', reader.section, reader.part)
  const partAt = new Map(
    wanted.flatMap(({ table, part }) =>
      table.rows.flatMap((row) => row.map(({ location }) => [placeKey(location), part] as const)),
    ),
  )
  const columns = new Set(wanted.flatMap(({ table }) => columnsOfFigures(table)))
  return {
    sections: { [reader.section]: { [reader.part]: value } },
    locate: (at) => (at.startsWith(`${base}/`) ? places.get(at.slice(base.length) as JsonPointer) : undefined),
    partOf: (location) => partAt.get(placeKey(location)),
    isColumn: (location) => columns.has(placeKey(location)),
  }
}

/** What is taken down of a second look at figures that other rules have looked at. */
export interface SecondLook {
  /** True for a figure that is compared as a result only now, and of which no finding tells. */
  isCompared(at: JsonPointer): boolean
  /** True for a finding on figures that no other finding tells of. */
  isNew(draft: FindingDraft): boolean
  /** Takes down what a finding that is not new says of figures that another tells of. */
  tellMore(draft: FindingDraft, finish: (draft: FindingDraft) => Finding): void
  /** The findings of which more was told, and as they are with it. */
  more(): ReadonlyMap<Finding, Finding>
  /** A finding with the pointers that its places have in the publication. */
  placed(finding: Finding): Finding
  /** Figures that are compared with one another, by their places in the publication; none where it was done before. */
  figuresOf(figures: Iterable<JsonPointer>, holds: boolean | 'withinRounding'): readonly JsonPointer[]
  /** True for a note on totals that fail now: that they could not be compared before is nothing more to say. */
  isSettled(finding: Finding): boolean
}

/** What a finding is about: an error or warning on a figure leaves nothing to say of it. */
const placesOf = ({ location, evidence = [], repair }: Finding): readonly Location[] =>
  [location, ...evidence.map((each) => each.location), repair?.location].flatMap((place) => place ?? [])

/**
 * Returns a finding with what another says of the figures that it tells of: other sums hold them, and may show which of
 * them is wrong.
 */
const withMore = (finding: Finding, more: Finding, isOfOther: boolean, isSingledOut: boolean): Finding => {
  const { candidates, evidence = [], ...told } = finding
  const { repair } = more
  const places = new Set(evidence.flatMap(({ location }) => (location === undefined ? [] : placeKey(location))))
  const added = more.evidence?.filter(({ location }) => location === undefined || !places.has(placeKey(location)))
  // Of the sum that is told already only the repair is new.
  const says =
    isOfOther || repair === undefined ? more.message : `with ${repair.to} in place of ${repair.from} all of them agree`
  // The sum that was looked at before could not tell: with the others it can be told.
  const how =
    repair !== undefined ? ', and show which is wrong' : isSingledOut ? ', and show which could be wrong alone' : ''
  // What would put one sum right may not do for the others.
  const remain = candidates === undefined ? undefined : more.candidates
  return {
    ...told,
    message: `${finding.message}. Other sums of the table hold these figures too${how}: ${says}`,
    evidence: [...evidence, ...(added ?? [])],
    ...(remain === undefined ? {} : { candidates: remain }),
    ...(repair === undefined ? {} : { repair }),
  }
}

/** Finds the first of several findings that stands at one of some places. */
const firstAt = (findings: readonly Finding[], placesIn: (finding: Finding) => readonly Location[]) => {
  const first = new Map<string, number>()
  for (const [index, finding] of findings.entries())
    for (const place of placesIn(finding)) {
      const key = placeKey(place)
      if (!first.has(key)) first.set(key, index)
    }
  return (keys: Iterable<string>): Finding | undefined => {
    let least = Infinity
    for (const key of keys) least = Math.min(least, first.get(key) ?? Infinity)
    return findings[least]
  }
}

/** True where a finding tells of a row, in whatever column, that the total of another row fails because of it. */
const isToldOfRow = ({ location, evidence = [] }: Finding, place: Location): boolean => {
  const total = evidence.find(({ role }) => role === 'total')?.location
  const row = location && rowKey(location)
  return row !== undefined && total !== undefined && row === rowKey(place) && row !== rowKey(total)
}

/** Returns the second look at tables in the light of what was found before. */
export const secondLook = (
  { locate, partOf }: KnownTables,
  before: readonly Finding[],
  coverage: Pick<CoverageCollector, 'figureAt' | 'isResultOf' | 'partsOfHeld'>,
): SecondLook => {
  const told = new Set(before.flatMap((finding) => (finding.level === 'note' ? [] : placesOf(finding).map(placeKey))))
  /** Rows of which a finding tells: what fails in another column of them mostly does for the same reason. */
  const toldRows = new Set(
    before.flatMap(({ level, location }) => (level === 'note' || !location ? [] : (rowKey(location) ?? []))),
  )
  const figure = (at: JsonPointer): JsonPointer | undefined => {
    const location = locate(at)
    return location === undefined ? undefined : coverage.figureAt(location)
  }
  const isToldAt = (at: JsonPointer): boolean => {
    const location = locate(at)
    return location !== undefined && told.has(placeKey(location))
  }
  const withMoreTold = new Map<Finding, Finding>()
  let tellers: { readonly at: ReturnType<typeof firstAt>; readonly with: ReturnType<typeof firstAt> } | undefined
  /** The first finding without a repair that is about one of some places, or else that speaks of one. */
  const tellerOf = (keys: ReadonlySet<string>): Finding | undefined => {
    if (tellers === undefined) {
      const open = before.filter(({ level, repair }) => level !== 'note' && repair === undefined)
      tellers = { at: firstAt(open, ({ location }) => (location ? [location] : [])), with: firstAt(open, placesOf) }
    }
    return tellers.at(keys) ?? tellers.with(keys)
  }
  /** What is compared now, by the result: the parts. */
  const own = new Map<JsonPointer, Set<JsonPointer>>()
  const failing = new Set<JsonPointer>()
  const rowAt = (at: JsonPointer): string | undefined => {
    const location = locate(at)
    return location === undefined ? undefined : rowKey(location)
  }
  /**
   * True for a result that agrees, down its column or along its row, with the figures that its own plugin knows it to
   * be of: that it is not the sum of others in that direction is no fault of it.
   */
  const isHeldOtherwise = (known: JsonPointer, result: JsonPointer, given: readonly JsonPointer[]): boolean => {
    if (own.has(known)) return false
    const row = rowAt(result)
    const isDown = given.some((at) => rowAt(at) !== row)
    return row !== undefined && coverage.partsOfHeld(known).some((part) => (rowKey(part) !== row) === isDown)
  }
  const isKnown = (result: JsonPointer, given: readonly JsonPointer[]): boolean => {
    const known = figure(result)
    if (known === undefined) return true
    const parts = given.flatMap((at) => figure(at) ?? [])
    if (isHeldOtherwise(known, result, given)) return true
    return coverage.isResultOf(known, parts) && !parts.some((part) => own.get(known)?.has(part))
  }
  const publicationPlace = (at: JsonPointer): JsonPointer => {
    const location = locate(at)
    if (location === undefined) return at
    const known = coverage.figureAt(location)
    return known === undefined || isUnreadFigure(known) ? (partOf(location) ?? at) : known
  }
  const moved = <Placed extends { readonly at: JsonPointer }>(placed: Placed): Placed => ({
    ...placed,
    at: publicationPlace(placed.at),
  })
  const placed = ({ evidence, repair, candidates, ...finding }: Finding): Finding => ({
    ...moved(finding),
    ...(evidence === undefined ? {} : { evidence: evidence.map(moved) }),
    ...(repair === undefined ? {} : { repair: moved(repair) }),
    ...(candidates === undefined
      ? {}
      : { candidates: candidates.map((each) => ({ ...each, changes: each.changes.map(moved) })) }),
  })
  return {
    isCompared: (at) => own.has(figure(at) ?? '') && !isToldAt(at),
    isNew: ({ at, evidence = [] }) => {
      const [result] = evidence
      const places = [at, ...evidence.map((each) => each.at)]
      const rows = places.slice(evidence.length === 0 ? 0 : 1).map(rowAt)
      const [total] = rows
      const isDown = rows.some((row) => row !== total)
      return (
        !isKnown(
          result?.at ?? at,
          evidence.slice(1).map((each) => each.at),
        ) &&
        !places.some(isToldAt) &&
        !(isDown && total !== undefined && toldRows.has(total))
      )
    },
    tellMore: (draft, finish) => {
      const { at, evidence = [], repair } = draft
      const [result, ...parts] = evidence
      const place = locate(at)
      if (result === undefined || place === undefined) return
      const keys = new Set(
        [place, ...evidence.map((each) => locate(each.at))].flatMap((each) => (each ? [placeKey(each)] : [])),
      )
      const teller = tellerOf(keys)
      if (teller === undefined || withMoreTold.has(teller)) return
      // What is no result stands there because it alone can be wrong.
      const isSingledOut =
        at !== result.at && (teller.location === undefined || placeKey(teller.location) !== placeKey(place))
      const isOfOther = !isKnown(
        result.at,
        parts.map((each) => each.at),
      )
      if (isToldOfRow(teller, place) && at !== result.at && repair === undefined) return
      if (isOfOther || isSingledOut || repair !== undefined)
        withMoreTold.set(teller, withMore(teller, placed(finish(draft)), isOfOther, isSingledOut))
    },
    more: () => withMoreTold,
    placed,
    isSettled: ({ at, level, evidence = [] }) =>
      level === 'note' && failing.has(at) && evidence.every((each) => each.role !== 'total' || failing.has(each.at)),
    figuresOf: (figures, holds) => {
      const all = [...figures]
      const [result, ...parts] = all
      if (result === undefined || isKnown(result, parts)) return []
      const [known, ...used] = all.flatMap((at) => figure(at) ?? [])
      if (known === undefined) return []
      own.set(known, new Set([...(own.get(known) ?? []), ...used]))
      if (holds === false) failing.add(known)
      return [known, ...used]
    },
  }
}
