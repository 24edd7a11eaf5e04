import { listed } from '@imt/core'
import { asksWhatWasSpent } from './cells-asked.js'
import { kindsAsked } from './kinds-asked.js'
import type { CellForm, PublishedCellRead, PublishedRow } from './published-rows.js'

const breakdown =
  /\b(?:broken down|break(?:ing)? (?:\w+ )?down|breakdown|split|by (?:site|ward|department|model|make|type|year|month|age|manufacturer|location)|per (?:site|ward|year|annum|month|device)|for each|each (?:of|year|month)|models?|ages?)\b/i
const kinds: Readonly<Record<CellForm, string>> = {
  number: 'how many',
  money: 'an amount',
  date: 'days or a term',
  person: 'who is responsible',
  supplier: 'the supplier',
  document: 'a document',
  policy: 'a policy',
  make: 'make or model',
  training: 'training',
  staff: 'how many staff',
  procurement: 'how it was bought',
}
const byYear =
  /\b(?:(?:by|per|for each|each|in each|each of the(?: \w+){0,3}) (?:financial |calendar |fiscal )?years?|each of)\b/gi
const ofWholeTime = /\b(?:w\.?t\.?e|f\.?t\.?e|whole.time|full.time equivalent)/i

/**
 * What is missing between what was asked and what was found, each a sentence.
 *
 * @param isOfEach - several periods are asked for, and each has a cell of its own
 */
export const answerGaps = (
  text: string,
  asked: ReadonlySet<CellForm>,
  stated: readonly { readonly row: PublishedRow; readonly cell: PublishedCellRead }[],
  unstated: readonly { readonly row: PublishedRow; readonly cell: PublishedCellRead }[],
  isOfEach: boolean,
): readonly string[] => {
  const found = new Set(stated.map(({ cell }) => cell.form))
  // Who sells it may be who made it: that is said apart.
  const namesVendor = asked.has('make') && stated.some(({ cell }) => cell.field === 'vendors')
  const missing = [...asked].filter((form) => !found.has(form) && !(form === 'make' && namesVendor))
  const open = asked.size === 0 ? [] : kindsAsked(text).open(stated.map(({ cell }) => cell))
  const rows = [...new Set(unstated.map(({ row, cell }) => `${row.label} (${cell.text.trim() || 'blank'})`))]
  return [
    ...(missing.length + open.length === 0
      ? []
      : [`It leaves open ${listed([...missing.map((form) => kinds[form]), ...open])}.`]),
    ...(rows.length === 0
      ? []
      : [
          `No value is stated for ${listed(rows.slice(0, 5))}${rows.length > 5 ? ` and ${rows.length - 5} more` : ''}.`,
        ]),
    ...(breakdown.test(isOfEach ? text.replaceAll(byYear, ' ') : text)
      ? ['Check whether it is broken down as asked: the question asks for more than one figure of a kind.']
      : []),
    ...(asksWhatWasSpent(text) &&
    stated.some(({ cell }) => cell.field === 'budget' || cell.measure === 'plan') &&
    !stated.some(({ cell }) => cell.measure === 'actual')
      ? ['It states a budget. What was spent is another figure, and may be held.']
      : []),
    ...(namesVendor ? ['It names the vendor: check whether that is who made it.'] : []),
    ...(stated.some(({ cell }) => cell.field === 'fundedWte')
      ? ['It states funded posts. How many people work there is another figure.']
      : found.has('staff') && !ofWholeTime.test(text)
        ? ['It may state whole-time equivalents. How many people work there is another figure.']
        : []),
  ]
}

/** What rows that were found leave blank. */
export const gapsOfNone = (
  unstated: readonly { readonly row: PublishedRow; readonly cell: PublishedCellRead }[],
): readonly string[] => {
  const rows = [...new Set(unstated.map(({ row, cell }) => `${row.label} (${cell.text.trim() || 'blank'})`))]
  return rows.length === 0 ? [] : [`It names ${listed(rows.slice(0, 5))}, and states no value.`]
}
