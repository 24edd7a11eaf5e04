import type * as z from 'zod'
import type { Location } from '../location.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import { guardedSifter, type GuardedSifter } from './guarded-sifter.js'
import type { Rule } from '../plugin/rule.js'
import { pointerTo, type JsonPointer } from '../pointer.js'
import type { LeftOut } from '../remark/remark.js'
import { createFindingList } from '../report/finding-list.js'
import type { Finding } from '../report/finding.js'
import type { RuleCode } from '../report/level.js'
import type { InPieces } from '../report/report.js'
import { sourceDates } from '../source/source-dates.js'
import { entryReader } from '../layout/entries.js'
import type { Source, Table } from '../source/source.js'
import { uncutRowsOf, type UncutRows } from '../source/uncut-rows.js'
import { forCount } from '../words/counted.js'
import { listed } from '../words/listed.js'
import { coreCatalogue } from './catalogue.js'
import { createDamagedCells, isUndamaged } from './damaged-cells.js'
import { locateIn } from './locate.js'
import type { CheckInPieces } from './model.js'
import { collectInPieces } from '../coverage/collect-in-pieces.js'
import { readTables } from '../coverage/read-tables.js'
import { isSaid, moved, type Piece } from './piece.js'
import type { LongTable } from './long-table.js'
import { pieceOf } from './piece-of.js'
import { leftOutFindings, readParts } from './read-parts.js'
import { mayBeNote, withoutNotes } from './lone-rows.js'
import { readSections, rowsLeftOut } from './read-sections.js'
import { isOfNoUse, readSifted } from './read-sifted.js'
import { claimants, isRowReader } from './claimants.js'
import { claimantOf } from './recognise.js'
import { rowCounts } from './row-counts.js'
import { startRule, type RuleRun } from './rule-run.js'
import { runRules, type ToCheck } from './run-rules.js'
import { unknownKeyFindings } from './unknown-key-findings.js'
import { waitingRows } from './waiting-rows.js'

/** Returns whether the table of a piece has a recogniser that reads each row by itself. */
export const readableInPieces = (plugins: readonly AnyPlugin[], piece: Source): boolean =>
  isRowReader(claimantOf(claimants(plugins), piece))

const tableOf = ({ blocks }: Source): Table | undefined =>
  blocks.find((block): block is Table => block.kind === 'table')

const sameHeadings = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, column) => text === other[column])

/** Begins a check of tables that come in pieces, and of everything else. */
export const checkInPieces = (plugins: readonly AnyPlugin[], schema: z.ZodType, rest: ToCheck): CheckInPieces => {
  const all = claimants(plugins)
  const list = createFindingList()
  const tables = new Map<string, LongTable>()
  const runs = new Map<RuleCode, RuleRun>()
  const unread = new Map<string, LeftOut>()
  const counts = rowCounts(rest.sections)
  /** What a reader says of rows that may be notes on their table. */
  const lone: Finding[] = []
  let reported = false

  const begin = (piece: Source, table: Table): LongTable => {
    const known = tables.get(piece.name)
    if (known !== undefined) {
      if (sameHeadings(known.table.headers, table.headers)) return known
      throw new RangeError(`checkInPieces: piece of ${piece.name} has other headings than its first piece`)
    }
    const reader = claimantOf(all, piece)
    if (!isRowReader(reader))
      throw new RangeError(`checkInPieces: piece of ${piece.name} holds no table that is read in pieces`)
    const at = pointerTo('sections', reader.section, reader.part)
    const coverage = collectInPieces(`${at}${reader.rowsAt}`)
    const begun: LongTable = {
      reader,
      source: piece.name,
      at,
      table: { ...table, rows: [] },
      coverage,
      entries: entryReader(table, true),
      notEntries: [],
      damaged: createDamagedCells(table.headers),
      sifter: guardedSifter(reader, { ...table, rows: [] }, (finding) => void list.add(finding)),
      sifted: { records: 0, passed: 0 },
      waiting: waitingRows(),
      rows: 0,
      leftOut: 0,
      isEnded: false,
    }
    for (const each of tables.values()) end(each)
    tables.set(piece.name, begun)
    rest.days.add(sourceDates([piece]))
    for (const rule of rest.rules) {
      const level = rest.levels[rule.code] ?? rule.level
      const part = `${reader.section}/${reader.part}` as const
      if (level === 'off' || rule.rowByRow?.includes(part) !== true) continue
      const run = runs.get(rule.code)
      if (run === undefined) runs.set(rule.code, startRule(rule, rest.days, level))
      else run.beginTable()
    }
    return begun
  }
  /** Takes what reading found of a piece: of its rows, and of the rest of the table once. */
  const take = (findings: Iterable<Finding>, piece: Piece): void => {
    for (const finding of findings) if (isSaid(finding.at, piece)) list.add(moved(finding, piece))
  }

  const rowsOf = ({ reader, at }: LongTable): JsonPointer => `${at}${reader.rowsAt}`
  /** Counts rows of a table, and returns the piece that they are of the list that they stand in. */
  const addRows = (long: LongTable, count: number): Piece => {
    const piece = { rows: rowsOf(long), before: counts.add(rowsOf(long), count), first: long.rows === 0 }
    long.rows += count
    return piece
  }

  const checkRows = (long: LongTable, given: Table['rows'], last: boolean): void => {
    const { leftOut, ...taken } = long.entries.take(given, last)
    const { rows: entries } = taken
    for (const each of leftOut) long.notEntries.push(each)
    // Rows that wait for what follows them may be all that came.
    const isBegun = long.rows > 0
    if (entries.length === 0 && !(last && (!isBegun || leftOut.length > 0))) return
    checkEntries(long, taken, addRows(long, entries.length), leftOut.length)
  }

  /** Reads entries, and runs the rules on them. */
  const checkEntries = (
    long: LongTable,
    taken: Pick<Table, 'rows' | 'groups'>,
    piece: Piece,
    leftOut: number,
  ): void => {
    const { reader } = long
    const { rows: entries } = taken
    const isBegun = !piece.first
    const table = { ...long.table, ...taken }
    const { inputs, places, parts, findings } = readParts([[reader, [table]]], undefined, (_, block) => ({
      table: block as Table,
      leftOut: [],
    }))
    const locate = (pointer: JsonPointer): Location | undefined => locateIn(places)(pointer)
    const unknown = unknownKeyFindings(schema, { sections: inputs }, locate)
    const { sections: known } = unknown.value as { readonly sections: typeof inputs }
    const read = readSections(plugins, known, locate, rowsLeftOut(parts))
    take([...findings, ...unknown.findings, ...read.findings], piece)
    for (const each of read.unlisted) list.count(each.rule, each.level, each.count)
    for (const each of read.unread) unread.set(each.at, each)
    if (read.unread.length > 0) long.leftOut += entries.length
    const source = { name: long.source, kind: '', blocks: [table] }
    const unreadable = new Set(read.findings.map(({ at: pointer }) => pointer))
    const [seen] = readTables({ sources: [source], parts, places, sections: read.sections, unreadable })
    if (seen !== undefined) {
      const { rows: counted } = seen
      long.coverage.begin({ ...seen, rows: { ...counted, leftOut: counted.leftOut + leftOut } }, piece)
    }
    if (entries.length === 0 && isBegun) return
    const what = { ...long.coverage, sections: read.sections, locate, piece }
    for (const run of runs.values()) run.check(what)
  }

  /** Reads the rows that wait. None of them is held back or left out, as sifters promise. */
  const readWaiting = (long: LongTable): void => {
    const { rows, ...place } = long.waiting.take()
    if (rows.length > 0)
      checkEntries(long, long.entries.take(rows, false), { rows: rowsOf(long), first: false, ...place }, 0)
  }

  /** Tells the rules what was counted of plain rows: what comes next may be compared with it. */
  const tellCounted = (long: LongTable): void => {
    readWaiting(long)
    const counted = long.sifter?.counted()
    if (counted === undefined) return
    const piece = addRows(long, 0)
    long.coverage.goTo(piece.before)
    const what = { ...long.coverage, sections: { [long.reader.section]: counted }, locate: () => undefined, piece }
    for (const run of runs.values()) run.check(what)
  }

  const siftRows = (long: LongTable, sifter: GuardedSifter, uncut: UncutRows): void => {
    // A row with a damaged cell is never passed, as sifters promise.
    const isSound = isUndamaged(uncut.spans.text)
    const { figures } = sifter
    readSifted({ sifter, counts: long.sifted }, uncut, {
      isUnderWay: () => long.entries.isUnderWay(),
      rowsBefore: () => counts.of(rowsOf(long)),
      readWhole: (given) => {
        tellCounted(long)
        if (!isSound) long.damaged.add(given)
        if (given.length > 0) long.isEnded = false
        checkRows(long, given, false)
      },
      readSome: (given, at, count) => {
        const piece = addRows(long, count)
        if (!isSound) long.damaged.add(given)
        let since = piece.before
        for (const position of [...at, count]) {
          long.coverage.pass(since, piece.before + position, figures)
          since = piece.before + position + 1
        }
        long.waiting.add(piece.before, given, at)
        if (long.waiting.areMany()) readWaiting(long)
      },
    })
  }

  /** No row follows: what was held back is looked at. */
  const end = (long: LongTable): void => {
    tellCounted(long)
    if (long.isEnded) return
    long.isEnded = true
    checkRows(long, [], true)
  }

  return {
    add: (given) => {
      if (reported) throw new RangeError('checkInPieces: add was called after report')
      const source = pieceOf(given, 'checkInPieces: add')
      const { problems = [], unlisted = [] } = source
      for (const problem of problems) {
        if (mayBeNote(problem)) lone.push(problem)
        else list.add(problem)
      }
      for (const { rule, level, count } of unlisted) list.count(rule, level, count)
      const table = tableOf(source)
      if (table === undefined) return
      const long = begin(source, table)
      const uncut = uncutRowsOf(table)
      if (uncut !== undefined && long.sifter !== undefined && !long.sifter.hasFailed() && !isOfNoUse(long.sifted)) {
        siftRows(long, long.sifter, uncut)
        return
      }
      tellCounted(long)
      if (table.rows.length > 0) long.isEnded = false
      if (uncut === undefined || !isUndamaged(uncut.spans.text)) long.damaged.add(table.rows)
      checkRows(long, table.rows, false)
    },
    report: () => {
      if (reported) throw new RangeError('checkInPieces: report was called before: it can be had once')
      reported = true
      const long = [...tables.values()]
      for (const each of long) end(each)
      for (const { reader, at, notEntries, damaged } of long) {
        for (const finding of leftOutFindings(reader, at, notEntries)) list.add(finding)
        for (const finding of damaged.findings(reader, at)) list.add(finding)
      }
      for (const problem of withoutNotes(
        lone,
        long.flatMap(({ notEntries }) => notEntries),
      ))
        list.add(problem)
      for (const run of runs.values()) run.beginTable()
      const found = list.all()
      const names = listed(
        long.map(({ source }) => source),
        'and',
      )
      const whole = (rule: Rule): boolean =>
        long.some(
          ({ reader: { section, part } }) =>
            rule.reads.some(({ id }) => id === section) && rule.rowByRow?.includes(`${section}/${part}`) !== true,
        )
      return runRules({
        ...rest,
        // What stands above a table that came in pieces is a part of it.
        ...(rest.tables === undefined
          ? {}
          : { tables: rest.tables.filter(({ source, readAs }) => readAs !== null || !tables.has(source)) }),
        read: [
          ...found.findings,
          // Something was recognised: the tables that came in pieces.
          ...rest.read.filter(({ rule }) => long.length === 0 || rule !== coreCatalogue.nothingRecognised.code),
        ],
        unlisted: [...found.unlisted, ...(rest.unlisted ?? [])],
        unread: [...rest.unread, ...unread.values()],
        inPieces: {
          runs,
          notRun: (rule) =>
            whole(rule)
              ? `not run: it needs whole tables, and ${names} ${forCount(long.length, 'is', 'are')} read in pieces`
              : undefined,
          read: long.flatMap(({ coverage }) => coverage.result() ?? []),
          tables: long.map(({ source, at, rows, leftOut }): InPieces => ({ source, at, rows, leftOut })),
        },
      })
    },
  }
}
