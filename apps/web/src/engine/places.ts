import type { Block, Finding, Location, Source } from '@imt/core'
import type { Mark, Target } from './messages.js'

/** A text that two locations share where they are one place. */
const keyOf = (at: Location): string => {
  switch (at.kind) {
    case 'html':
      return `${String(at.line)}:${String(at.column)}:${String(at.row)}:${String(at.cell)}`
    case 'csv':
      return `${String(at.record)}:${String(at.field)}`
    case 'sheet':
      return `${at.sheet}!${at.a1}`
    case 'page':
      return `${String(at.page)}:${String(at.line)}:${String(at.cell)}`
    case 'text':
      return `${String(at.line)}:${String(at.column)}`
    case 'json':
      return at.pointer
    case 'other':
      return `${at.within ?? ''}:${String(at.line)}:${String(at.column)}`
  }
}

/** The line that a place stands on, where lines are counted through the file. */
const lineOf = (at: Location): number | undefined => ('line' in at ? at.line : undefined)

/** Where the findings of a report stand in the files as they are shown. */
export interface Places {
  of(location: Location | undefined): Target | undefined
  /** The findings at a place, the worst first. */
  marksAt(source: number, location: Location): readonly Mark[]
  /** Rows of a table at which something was found, sorted. */
  markedRows(source: number, block: number): readonly number[]
}

type Wanted = Map<string, Target | undefined>

const findIn = ({ blocks }: Source, source: number, wanted: Wanted): void => {
  const met = (location: Location, target: Omit<Target, 'source'>): void => {
    const key = keyOf(location)
    if (wanted.has(key) && wanted.get(key) === undefined) wanted.set(key, { source, ...target })
  }
  const inTable = (table: Extract<Block, { kind: 'table' }>, block: number): void => {
    table.rows.forEach((cells, row) => {
      cells.forEach(({ location }, column) => {
        met(location, { block, row, column })
      })
    })
    table.headingPlaces?.forEach((location, column) => {
      met(location, { block, row: -1, column })
    })
  }
  blocks.forEach((block, index) => {
    if (block.kind === 'table') inTable(block, index)
    if (block.kind === 'list')
      block.items.forEach(({ location }) => {
        met(location, { block: index })
      })
    met(block.location, { block: index })
  })
}

/** The block that a place belongs to which is that of no cell or text: its table, or the last block above its line. */
const nearest = (at: Location, { blocks }: Source, source: number): Target | undefined => {
  const within = (block: Block): boolean => {
    const { location } = block
    if (at.kind === 'html' && at.table !== undefined) return location.kind === 'html' && location.table === at.table
    if (at.kind === 'sheet') return location.kind === 'sheet' && location.sheet === at.sheet
    if (at.kind === 'page' && location.kind === 'page' && location.page > at.page) return false
    const [line, own] = [lineOf(at), lineOf(location)]
    return line !== undefined && own !== undefined && own <= line
  }
  const block = at.kind === 'html' && at.table !== undefined ? blocks.findIndex(within) : blocks.findLastIndex(within)
  return block < 0 ? undefined : { source, block }
}

/** Returns where each place that findings name stands in the files as they are shown. */
export const placesOf = (sources: readonly Source[], findings: readonly Finding[]): Places => {
  const indexOf = new Map(sources.map(({ name }, index) => [name, index]))
  const wanted = sources.map((): Wanted => new Map())
  const marks = sources.map(() => new Map<string, Mark[]>())
  const named = (location: Location | undefined): { readonly key: string; readonly source: number } | undefined => {
    const source = location === undefined ? undefined : indexOf.get(location.source)
    return location === undefined || source === undefined ? undefined : { key: keyOf(location), source }
  }
  findings.forEach((finding, index) => {
    const { location, evidence = [], repair, candidates = [], level } = finding
    const changed = [...(repair === undefined ? [] : [repair]), ...candidates.flatMap(({ changes }) => changes)]
    for (const each of [location, ...evidence.map((one) => one.location), ...changed.map((one) => one.location)]) {
      const at = named(each)
      if (at !== undefined) wanted[at.source]?.set(at.key, undefined)
    }
    const at = named(location)
    if (at === undefined) return
    const here = marks[at.source]?.get(at.key)
    if (here === undefined) marks[at.source]?.set(at.key, [{ index, level }])
    else here.push({ index, level })
  })
  sources.forEach((source, index) => {
    const own = wanted[index]
    if (own !== undefined && own.size > 0) findIn(source, index, own)
  })
  const rows = new Map<string, number[]>()
  marks.forEach((own, source) => {
    for (const key of own.keys()) {
      const target = wanted[source]?.get(key)
      if (target?.row === undefined || target.row < 0) continue
      const table = `${String(source)}:${String(target.block)}`
      const list = rows.get(table)
      if (list === undefined) rows.set(table, [target.row])
      else list.push(target.row)
    }
  })
  for (const list of rows.values()) list.sort((one, two) => one - two)
  return {
    of: (location) => {
      const at = named(location)
      if (location === undefined || at === undefined) return undefined
      const source = sources[at.source]
      return wanted[at.source]?.get(at.key) ?? (source === undefined ? undefined : nearest(location, source, at.source))
    },
    marksAt: (source, location) => marks[source]?.get(keyOf(location)) ?? [],
    markedRows: (source, block) => rows.get(`${String(source)}:${String(block)}`) ?? [],
  }
}
