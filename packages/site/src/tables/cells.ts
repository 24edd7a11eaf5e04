import { isRecord } from '@imt/core'
import { textOf } from '../content/json.js'
import { oneLine } from '../page/nodes.js'
import type { ShownCell } from './shown-table.js'

/** What is read aloud where a cell states no number: what its mark means, in words. */
const absentWords: Readonly<Record<string, string>> = {
  blank: 'not stated',
  dash: 'a dash is published: no number is stated',
  toBeConfirmed: 'to be confirmed',
  notApplicable: 'not applicable',
  notHeld: 'not held',
  withheld: 'withheld',
  neitherConfirmNorDeny: 'the publisher neither confirms nor denies that it is held',
  costLimit: 'not given: it would exceed the cost limit',
  note: 'a note is published in place of a number',
  suppressed: 'suppressed',
  notAvailable: 'not available',
  spreadsheetError: 'an error of a spreadsheet is published in place of a number',
}

/** Marks that say nothing to somebody who hears them. */
const marks = /^(?:[-\u2013\u2014*:.]{1,3}|\[[a-z]\]|tb[a-d]|n\/?a|n\/?k|#.{1,20})$/i

/** A cell that states nothing. */
export const notStated: ShownCell = { text: 'not stated', isAbsent: true }

/** A text as it was published, or that none was. */
export const textCell = (value: unknown, at?: string): ShownCell => {
  const text = oneLine(textOf(value))
  if (text === '') return at === undefined ? notStated : { ...notStated, at }
  return { text, ...(marks.test(text) ? { spoken: spokenMark(text) } : {}), ...(at === undefined ? {} : { at }) }
}

const spokenMark = (text: string): string => {
  if (/^tb[a-d]$/i.test(text)) return absentWords['toBeConfirmed'] ?? ''
  if (/^n\/?a$/i.test(text)) return absentWords['notApplicable'] ?? ''
  if (/^n\/?k$/i.test(text)) return 'not known'
  return 'a mark is published, no words'
}

/** A figure as it was published, with what its mark means where it states no number. */
export const figureCell = (figure: unknown, at: string): ShownCell => {
  if (!isRecord(figure)) return { ...notStated, at }
  const text = oneLine(textOf(figure['text']))
  const words = absentWords[textOf(figure['absence'])]
  if (words === undefined) return { text, at }
  if (text === '') return { text: words, isAbsent: true, at }
  return { text, isAbsent: true, at, ...(marks.test(text) ? { spoken: words } : {}) }
}

/** The value of a figure where it states exactly one, or nothing. */
export const valueOfFigure = (figure: unknown): number | undefined => {
  if (!isRecord(figure) || typeof figure['value'] !== 'string') return undefined
  const value = Number(figure['value'])
  return Number.isFinite(value) ? value : undefined
}

const scaleWords: Readonly<Record<number, string>> = { 1: '£', 1000: '£ thousand', 1000000: '£ million' }

/**
 * What a column of amounts is counted in, for its heading: `£`, or nothing where its rows differ and each has to say it
 * for itself.
 */
export const unitOfScales = (scales: readonly (number | undefined)[]): string => {
  const met = new Set(scales.map((scale) => scale ?? 1))
  const [only = 1] = met
  return met.size > 1 ? '£, scale as stated in each row' : (scaleWords[only] ?? '£')
}

/** An amount of a table whose rows are counted in different things: with its own scale. */
export const scaledWords = (scale: number | undefined): string =>
  scale === undefined || scale === 1 ? '' : ` (${scaleWords[scale] ?? ''})`
