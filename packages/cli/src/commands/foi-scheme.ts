import { counted, forCount, listed } from '@imt/core'
import { schemeCompleteness, type SchemeCompleteness, type SchemePlace, type SchemeState } from '@imt/foi'
import { describeLocation } from '@imt/report'
import type { Answer, AnswerTable } from '../answer.js'
import type { Asked, Verb } from './verb.js'

/** What the table says of an item: no more than the pages do. */
const stateWords: Readonly<Record<SchemeState, string>> = {
  found: 'found',
  linked: 'linked, not followed',
  saidNotPublished: 'said not to be published',
  notFound: 'not found in the pages read',
}

const whereOf = (place: SchemePlace | undefined): string =>
  place === undefined ? '' : describeLocation(place.location)

const itemsTable = ({ items, remarks }: SchemeCompleteness): AnswerTable => ({
  name: 'items',
  title: 'Items of the definition document for health bodies, as the pages show them',
  headers: ['Class', 'Item', 'State', 'What the pages say', 'Where', 'Link'],
  rows: items.map(({ item, schemeClass, state, says, places }) => [
    `${schemeClass.number}. ${schemeClass.title}`,
    item.title,
    stateWords[state],
    says,
    whereOf(places[0]),
    places[0]?.href ?? '',
  ]),
  remarks,
})

/** Every place that speaks of an item, besides the one that the first table has. */
const placesTable = ({ items }: SchemeCompleteness): AnswerTable => ({
  name: 'places',
  title: 'Further places that speak of an item',
  headers: ['Item', 'What it does there', 'Words', 'Where', 'Link'],
  rows: items.flatMap(({ item, places }) =>
    places
      .slice(1)
      .map((place) => [
        item.title,
        place.state === 'named' ? 'named' : stateWords[place.state],
        place.text,
        whereOf(place),
        place.href ?? '',
      ]),
  ),
})

const sourcesTable = ({ citation, items }: SchemeCompleteness): AnswerTable => {
  const seen = new Map(
    [...citation, ...items.flatMap(({ item }) => item.seenIn)].map((each) => [each.url ?? each.title, each]),
  )
  return {
    name: 'sources',
    title: 'What the list of items rests on',
    headers: ['Source', 'What of it', 'Address', 'Read'],
    rows: [...seen.values()].map(({ title, provision = '', url = '', read = '', verified }) => [
      title,
      provision,
      url,
      verified ? read : 'not read',
    ]),
  }
}

const answer = ({ loaded }: Asked<object>): Answer => {
  const pages = loaded.sources
  const made = schemeCompleteness(pages)
  const { pagesRead, notRead } = made
  return {
    summary: [
      `${counted(pagesRead, 'page')} ${forCount(pagesRead, 'was', 'were')} read. What is not on ${forCount(pagesRead, 'it', 'them')} may stand elsewhere, and nothing here is a score.`,
      ...(notRead.length === 0
        ? []
        : [
            `Nothing could be read in ${listed(notRead)}: ${forCount(notRead.length, 'it counts', 'they count')} for nothing.`,
          ]),
    ],
    tables: [itemsTable(made), placesTable(made), sourcesTable(made)],
    leftOut: [],
    // Pages are looked through whole, their text as well.
    lookedAt: loaded.reading.tables.map(({ source, table = 1 }) => ({ source, table })),
    json: {
      pagesRead,
      notRead,
      items: made.items.map(({ item, schemeClass, state, says, places }) => ({
        id: item.id,
        title: item.title,
        class: schemeClass,
        state,
        says,
        places: places.map(({ location, ...place }) => ({ ...place, where: describeLocation(location) })),
        seenIn: item.seenIn,
      })),
      citation: made.citation,
      remarks: made.remarks,
    },
    isEmpty: pagesRead === 0,
  }
}

/** What pages show of each item of the definition document: no score, and never that a scheme is complete. */
export const schemeVerb: Verb = { name: 'foi scheme', reads: [], answer }
