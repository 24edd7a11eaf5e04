import type { IsoDate } from '../date/iso-date.js'
import type { Location } from '../location.js'
import { parsePublishedDate } from '../published-date/parse-published-date.js'
import type { Block, Source } from './source.js'

/** The day that a source says it is of, in its words. */
export interface StatedDay {
  readonly day: IsoDate
  /** `answer`: it was sent then. `position`: what it states is of then. `published`: it was last changed then. */
  readonly of: 'answer' | 'position' | 'published'
  readonly words: string
  readonly location: Location
}

type Of = StatedDay['of']

/** What goes before: the day of an answer is that of a document, whatever page it stands on. */
const order: readonly Of[] = ['answer', 'position', 'published']

const answer =
  /^(?:our |the )?(?:date (?:of |that )?(?:(?:our |the |this )?(?:response|reply|answer|letter|disclosure|decision|issue)(?: (?:was )?(?:sent|issued|given|provided))?|sent|issued|answered|responded|replied)|(?:response|reply|answer|letter|disclosure|decision)(?: (?:date|sent|issued|dated|provided|given|published))?(?: date)?(?: on)?|(?:responded|replied|answered|sent|issued)(?: on)?|dated?)(?: ?[:–-] ?| )(?=\S)/i
const published =
  /^(?:this |the )?(?:(?:page|document|register|list|log|data|information|content|table|file|publication) )?(?:was |were |is )?(?:(?:first |last |most recently )?(?:updated|published|reviewed|modified|amended|revised|posted|refreshed|released)(?: on)?|(?:last )?(?:update|review|modification|revision|publication)(?: date)?|date (?:last |of (?:last )?)?(?:updated?|published|publication|reviewed?|modified|revised|revision))(?: ?[:–-] ?| )(?=\S)/i
const position =
  /(?:^|[\s(,–-])(?:(?:position |figures? |information |data |correct |accurate |true |snapshot |taken )?as (?:at|of|on)|position (?:at|on)|correct (?:at|on)|accurate (?:at|on)|(?:figures?|numbers?|counts?|totals?|data|snapshot) (?:(?:are|is|was|were) )?(?:(?:given|shown|stated|correct|accurate|taken|counted|held|extracted) )?(?:at|on|to)|(?:snapshot|census|extract|extraction|count|position|reporting) date|date of (?:snapshot|extract|extraction|count|census)|(?:taken|counted|extracted) (?:at|on)) ?:? ?(?=\S)/i
/** The years of the day that comes next are no day of the page. */
const isOfNext = /\b(?:next|due|planned)\b/i

/** So long is what says a day: a line of its own, no sentence of many. */
const longest = 120

/** A day begins with a number, its weekday or its month: "Date of request: 3 May" is no day of an answer. */
const beginsAsDay = /^(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i

const dayIn = (text: string): IsoDate | undefined => {
  if (!beginsAsDay.test(text)) return undefined
  // bound: 120 characters, by lineSays.
  const read = parsePublishedDate(text.replace(/\s+at \d{1,2}[:.]\d{2}(?: ?[ap]m)?$|[\s.,;)]+$/i, ''))
  if (!read.ok || read.value.latest === null) return undefined
  return read.value.kind === 'day' || read.value.kind === 'month' ? read.value.latest : undefined
}

/** What one line says. */
const lineSays = (line: string): { readonly of: Of; readonly day: IsoDate } | undefined => {
  if (line.length > longest || !/\d/.test(line) || isOfNext.test(line)) return undefined
  for (const [of, words] of [
    ['answer', answer],
    ['published', published],
    ['position', position],
  ] as const) {
    const found = words.exec(line)
    const day = found === null ? undefined : dayIn(line.slice(found.index + found[0].length))
    if (day !== undefined) return { of, day }
  }
  return undefined
}

interface Line {
  readonly text: string
  readonly location: Location
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A table of two columns, few rows, is a list of labels and what they say. */
const pairsOf = (block: Extract<Block, { kind: 'table' }>): readonly Line[] => {
  if (block.headers.length !== 2 || block.rows.length > 40) return []
  const [label = '', value = ''] = block.headers
  return [
    { text: `${label}: ${value}`, location: block.headingPlaces?.[1] ?? block.location },
    ...block.rows.map(([one, two]) => ({
      text: `${one?.text ?? ''}: ${two?.text ?? ''}`,
      location: two?.location ?? block.location,
    })),
  ]
}

const linesOf = (block: Block): readonly Line[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.split('\n').map((text) => ({ text, location: block.location }))
    case 'list':
      return block.items
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [{ text: block.caption, location: block.location }]),
        ...pairsOf(block),
      ]
    case 'link':
      return []
  }
}

/**
 * Returns the day that a source says it is of: when an answer was sent, of when its figures are, or when the page was
 * last changed. Nothing where it says none, or several of the first of these that it says.
 */
export const statedDayOf = ({ blocks }: Pick<Source, 'blocks'>): StatedDay | undefined => {
  const found = new Map<Of, StatedDay | 'several'>()
  for (const block of blocks)
    for (const { text, location } of linesOf(block)) {
      const words = spaced(text)
      const said = lineSays(words.replace(/::/g, ':'))
      if (said === undefined) continue
      const before = found.get(said.of)
      if (before === undefined) found.set(said.of, { ...said, words, location })
      else if (before !== 'several' && before.day !== said.day) found.set(said.of, 'several')
    }
  for (const of of order) {
    const stated = found.get(of)
    if (stated !== undefined && stated !== 'several') return stated
  }
  return undefined
}
