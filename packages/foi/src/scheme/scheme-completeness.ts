import { counted, requireList, requireObject, type Citation, type Location, type Source } from '@imt/core'
import { schemeCitations, schemeClasses, type SchemeClass } from './scheme-classes.data.js'
import type { KnownItem, SchemeItem } from './scheme-item.js'
import { knownItems } from './scheme-items.js'
import { sentencesOf } from '../letter/line.js'
import { saidOf, type SaidReason } from './said.js'
import { pageLinked } from './page-linked.js'
import { unitsOf, type Unit } from './units.js'

/**
 * What the pages show of an item: `found` at a place; `linked` to something that was not among the pages;
 * `saidNotPublished` in words that are quoted; `notFound` in the pages that were read, which says nothing of others. An
 * item that is no more than named was not found: its places say where it is named.
 */
export type SchemeState = 'found' | 'linked' | 'saidNotPublished' | 'notFound'

/** Where the pages speak of an item. */
export interface SchemePlace {
  readonly state: Exclude<SchemeState, 'notFound'> | 'named'
  /** Of what is said not to be published. */
  readonly reason?: SaidReason
  /** Of what is named: that it is given on request is said with it. */
  readonly isOnRequest?: boolean
  /** The words of the page. */
  readonly text: string
  readonly location: Location
  /** Where a link leads, as published. */
  readonly href?: string
}

/** What was found of one item of the definition document. */
export interface SchemeItemResult {
  readonly item: SchemeItem
  readonly schemeClass: SchemeClass
  readonly state: SchemeState
  /** The same in a sentence. */
  readonly says: string
  /** Every place that speaks of it, that of its state first. */
  readonly places: readonly SchemePlace[]
}

/** A publication scheme beside the definition document: no score, and never a verdict. */
export interface SchemeCompleteness {
  readonly pagesRead: number
  /** Files of which nothing could be read, by name: they count for nothing. */
  readonly notRead: readonly string[]
  readonly items: readonly SchemeItemResult[]
  /** What the list of items rests on, and what of it was not read. */
  readonly citation: readonly Citation[]
  readonly remarks: readonly string[]
}

/** The longest text that is quoted. */
const longestQuote = 300

const classTitles = new Set(schemeClasses.map(({ title }) => title.toLowerCase()))
const isClassTitle = (text: string): boolean =>
  classTitles.has(
    text
      .trim()
      .replace(/^(?:class )?\d[.:)]?\s*/i, '')
      // bound: 300 characters, by placeOf.
      .replace(/[?:.]+$/, '')
      .toLowerCase(),
  )

const goesOn = /^(?:it|this|that|they|these|those|which)\b/i

/** Of a text that names several items, what it says of one: the sentences that name it, and what goes on from them. */
const ownWords = (text: string, terms: RegExp): string => {
  const sentences = sentencesOf(text)
  const own = sentences.filter((sentence, at) => {
    const before = sentences[at - 1]
    return terms.test(sentence) || (before !== undefined && goesOn.test(sentence) && terms.test(before))
  })
  return own.length === 0 ? text : own.join(' ')
}

const placeOf = (unit: Unit, { terms }: KnownItem, pages: readonly Source[]): SchemePlace | null => {
  if (
    !unit.labels.map((label) => label.slice(0, longestQuote)).some((label) => !isClassTitle(label) && terms.test(label))
  )
    return null
  const text = ownWords(unit.text.trim(), terms).slice(0, longestQuote)
  const { location } = unit
  const said = unit.kind === 'heading' ? null : saidOf(text)
  if (said !== null) return { state: 'saidNotPublished', reason: said, text, location }
  if (unit.hasContent) return { state: 'found', text, location }
  const link = unit.links.find(({ text: words }) => terms.test(words)) ?? unit.links[0]
  if (link !== undefined) {
    const page = pageLinked(link.href, unit.location.source, pages)
    return page === null
      ? { state: 'linked', text, location, href: link.href }
      : { state: 'found', text, location: page, href: link.href }
  }
  return { state: 'named', isOnRequest: unit.isOnRequest || /\b(?:on|by|upon) request\b/i.test(text), text, location }
}

/** In this order: a place where it stands says more than a link, and a link more than a name. */
const order: readonly SchemePlace['state'][] = ['found', 'linked', 'saidNotPublished', 'named']
const rank = ({ state, isOnRequest }: SchemePlace): number => 2 * order.indexOf(state) - (isOnRequest === true ? 1 : 0)

const reasons: Readonly<Record<SaidReason, string>> = {
  notHeld: 'not held',
  exempt: 'exempt',
  archived: 'archived',
  draft: 'in draft',
}

const sentence = (place: SchemePlace | undefined, pagesRead: number): string => {
  const notFound = `ot found in the ${counted(pagesRead, 'page')} read`
  if (place === undefined) return `N${notFound}.`
  const quoted = `"${place.text}"`
  if (place.state === 'found') return `Found: ${quoted}. What stands there was not looked at.`
  if (place.state === 'linked') return `Linked, and not followed: ${quoted}.`
  if (place.state === 'saidNotPublished')
    return `Said to be ${reasons[place.reason ?? 'notHeld']}: ${quoted}. Whether that is right was not looked at.`
  return place.isOnRequest === true
    ? `N${notFound}; named, and said to be given on request: ${quoted}.`
    : `N${notFound}; named, and nothing is linked there: ${quoted}.`
}

/**
 * Returns, for each item of the definition document for health bodies, what pages of a publication scheme show of it:
 * found and where, linked and not followed, said to be not held, exempt, archived or in draft, or not found in what was
 * read. The model scheme lets a body leave out what it does not hold, what is exempt, drafts and archives, and an item
 * may stand on a page that was not given: so nothing here is a score, and nothing says that a scheme is complete or
 * lacks something.
 *
 * The definition document itself was not read: the items are those that bodies list who say that they follow it
 * (`item.seenIn`), and `citation` marks the document as not verified.
 *
 * @param pages - the pages of the scheme, from any reader; a link from one to another of them counts as followed where
 *   the name of a page is its address or its file name
 * @throws {TypeError} when `pages` is no list of sources
 * @example
 * ```ts
 * const { pagesRead, items } = schemeCompleteness([])
 * pagesRead // => 0
 * items[0]?.says // => 'Not found in the 0 pages read.'
 * ```
 */
export const schemeCompleteness = (pages: readonly Source[]): SchemeCompleteness => {
  requireList(pages, 'schemeCompleteness: pages').forEach((page, index) => {
    requireObject(page, `schemeCompleteness: pages[${index}]`)
    requireList(page.blocks, `schemeCompleteness: pages[${index}].blocks`)
  })
  const read = pages.filter(({ blocks }) => blocks.length > 0)
  const units = read.flatMap(unitsOf)
  const items = knownItems.map((known): SchemeItemResult => {
    const { item } = known
    const places = units
      .flatMap((unit) => placeOf(unit, known, read) ?? [])
      .map((place, at) => ({ place, at }))
      .sort((a, b) => rank(a.place) - rank(b.place) || a.at - b.at)
      .map(({ place }) => place)
    const [first] = places
    return {
      item,
      schemeClass: schemeClasses[item.schemeClass - 1] as SchemeClass,
      state: first === undefined || first.state === 'named' ? 'notFound' : first.state,
      says: sentence(first, read.length),
      places,
    }
  })
  return {
    pagesRead: read.length,
    notRead: pages.filter(({ blocks }) => blocks.length === 0).map(({ name }) => name),
    items,
    citation: [schemeCitations.modelScheme, schemeCitations.definitionDocument, schemeCitations.classesAsPrinted],
    remarks: [
      "The Commissioner's definition document for health bodies was not read: the items are those that bodies list who say that they follow it. Compare them with the document in force before you act on this.",
      'An item is known by the words of headings, links and lists. One that a page calls otherwise is not found, and one that is named is not known to be up to date.',
      'A publication scheme may leave out what is not held, exempt, in draft or archived: that an item is not found says nothing of a duty.',
    ],
  }
}
