import type { Block, Link, Location, Source } from '@imt/core'

/** A piece of a page that may name an item: a heading, an item of a list, a row of a table, a short text. */
export interface Unit {
  readonly kind: 'heading' | 'entry' | 'link'
  /** What it is looked at for: of a row, its cells. */
  readonly labels: readonly string[]
  /** All that it says. */
  readonly text: string
  readonly location: Location
  readonly links: readonly Link[]
  /** Under a sentence that says that what follows can be asked for. */
  readonly isOnRequest: boolean
  /** Of a heading: what stands under it, up to the next one, is more than links. */
  readonly hasContent: boolean
}

/** A text longer than this is prose, which may speak of an item without being the place for it. */
const longestEntry = 300
/** So many entries back a link is looked for. */
const furthestBack = 50
// bound: 300 characters, by unitsOf.
const onRequest = /\b(?:available |provided |supplied )?(?:on|by|upon) request\b[^.]{0,40}:?\s*$/i

const lineAndColumn = (location: Location): readonly [number, number] | null =>
  'line' in location && 'column' in location && location.line !== undefined && location.column !== undefined
    ? [location.line, location.column]
    : null

const isBefore = (one: Location, other: Location): boolean => {
  const [a, b] = [lineAndColumn(one), lineAndColumn(other)]
  return a === null || b === null || a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1])
}

interface Entry {
  readonly labels: readonly string[]
  readonly text: string
  readonly location: Location
}

const entriesOf = (block: Block): readonly Entry[] => {
  if (block.kind === 'list') return block.items.map(({ text, location }) => ({ labels: [text], text, location }))
  if (block.kind === 'table')
    return block.rows.map((row) => {
      const labels = row.map(({ text }) => text)
      return { labels, text: labels.join(' | '), location: row[0]?.location ?? block.location }
    })
  return block.kind === 'paragraph'
    ? block.text.split('\n').map((text) => ({ labels: [text], text, location: block.location }))
    : []
}

/** The links that stand in each entry: the reader gives them right after its block, in order. */
const withLinks = (entries: readonly Entry[], links: readonly Link[]): ReadonlyMap<Entry, readonly Link[]> => {
  const found = new Map<Entry, Link[]>()
  let at = 0
  for (const link of links) {
    const holds = (entry: Entry | undefined): boolean => entry?.text.includes(link.text.trim()) ?? false
    while (at + 1 < entries.length && isBefore(entries[at + 1]?.location ?? link.location, link.location)) at += 1
    // A format without columns has all entries of a line at one place: the nearest one back that holds the words.
    let owner = at
    while (owner > 0 && at - owner < furthestBack && !holds(entries[owner])) owner -= 1
    const entry = entries[owner]
    if (entry !== undefined && holds(entry)) {
      const own = found.get(entry) ?? []
      own.push(link)
      found.set(entry, own)
    }
  }
  return found
}

/** So much prose under a heading says something of its own, and so much where it may only point elsewhere. */
const [leastProse, leastBesideLinks] = [60, 250]

/** Whether what stands under a heading is more than links and a line that leads to them. */
const holdsContent = (under: readonly Block[]): boolean => {
  const prose = under.reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.text.trim().length : 0), 0)
  const hasLinks = under.some(({ kind }) => kind === 'link')
  return under.some(({ kind }) => kind === 'table') || prose >= (hasLinks ? leastBesideLinks : leastProse)
}

/** Returns the pieces of a page that may name an item, in their order. */
export const unitsOf = ({ blocks }: Source): readonly Unit[] => {
  const units: Unit[] = []
  let isOnRequest = false
  blocks.forEach((block, at) => {
    if (block.kind === 'link') return
    if (block.kind === 'heading') {
      const next = blocks.findIndex((other, index) => index > at && other.kind === 'heading')
      const under = blocks.slice(at + 1, next === -1 ? undefined : next)
      isOnRequest = false
      units.push({
        kind: 'heading',
        labels: [block.text],
        text: block.text,
        location: block.location,
        links: under.filter((other) => other.kind === 'link'),
        isOnRequest,
        hasContent: holdsContent(under),
      })
      return
    }
    let end = at + 1
    while (blocks[end]?.kind === 'link') end += 1
    const entries = entriesOf(block)
    const links = withLinks(
      entries,
      blocks.slice(at + 1, end).filter((other) => other.kind === 'link'),
    )
    for (const entry of entries)
      if (entry.text.length <= longestEntry)
        units.push({
          kind: 'entry',
          ...entry,
          links: links.get(entry) ?? [],
          isOnRequest: isOnRequest && block.kind !== 'paragraph',
          hasContent: false,
        })
    for (const [{ text }, owned] of links)
      if (text.length > longestEntry)
        for (const link of owned)
          units.push({
            kind: 'link',
            labels: [link.text],
            text: link.text,
            location: link.location,
            links: [link],
            isOnRequest: false,
            hasContent: false,
          })
    if (block.kind === 'paragraph') isOnRequest = onRequest.test(block.text.slice(-longestEntry))
  })
  return units
}
