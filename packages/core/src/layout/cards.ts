import type { Block, Cell, Heading, Table } from '../source/source.js'
import type { LabelledRun } from './labelled.js'

/** Between a record and the heading of the next, a page may have so many links and remarks. */
const mostBetween = 6
/** Fewer records under headings of their own are no list. */
const leastCards = 2

interface Card {
  readonly heading: Heading
  readonly run: LabelledRun
  readonly table: LabelledRun['tables'][number]
}

const cardOf = (blocks: readonly Block[], run: LabelledRun): Card | undefined => {
  const heading = blocks[run.from - 1]
  const [table, ...more] = run.tables
  return heading?.kind === 'heading' && table !== undefined && more.length === 0 && table.rows.length === 1
    ? { heading, run, table }
    : undefined
}

/** True where nothing stands between two records but what belongs to the first, and the heading of the second. */
const follows = (blocks: readonly Block[], one: Card, other: Card): boolean => {
  const between = blocks.slice(one.run.to, other.run.from - 1)
  return (
    one.heading.level === other.heading.level &&
    between.length <= mostBetween &&
    between.every(({ kind }) => kind === 'paragraph' || kind === 'link')
  )
}

const tableOf = (cards: readonly Card[]): Omit<Table, 'under'> => {
  const labels = new Map<string, Cell['location']>()
  for (const { table } of cards)
    table.headers.forEach((label, at) => {
      if (!labels.has(label)) labels.set(label, table.headingPlaces?.[at] ?? table.location)
    })
  const { location } = (cards[0] as Card).heading
  return {
    kind: 'table',
    headers: ['Title', ...labels.keys()],
    headingPlaces: [location, ...labels.values()],
    rows: cards.map(({ heading, table }) => [
      { text: heading.text, location: { ...heading.location } },
      ...[...labels.keys()].map((label): Cell => {
        const at = table.headers.indexOf(label)
        return table.rows[0]?.[at] ?? { text: '', location: { ...heading.location } }
      }),
    ]),
    location,
  }
}

/**
 * Returns the lists of records that stand each under a heading of its own, as one table whose first column has the
 * headings, `Title`: a run goes from the first heading to the end of the last record.
 */
export const cardLists = (blocks: readonly Block[], runs: readonly LabelledRun[]): readonly LabelledRun[] => {
  const lists: (readonly Card[])[] = []
  let open: Card[] = []
  const end = (): void => {
    if (open.length >= leastCards) lists.push(open)
    open = []
  }
  for (const run of runs) {
    const card = cardOf(blocks, run)
    const last = open.at(-1)
    if (last !== undefined && (card === undefined || !follows(blocks, last, card))) end()
    if (card !== undefined) open.push(card)
  }
  end()
  return lists.map((cards) => ({
    from: (cards[0] as Card).run.from - 1,
    to: (cards.at(-1) as Card).run.to,
    tables: [tableOf(cards)],
  }))
}
