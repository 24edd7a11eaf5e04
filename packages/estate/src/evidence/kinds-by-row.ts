import { matchColumns, tidyHeading } from '@imt/core'
import { knownUnit } from '../classes/asset-unit.js'
import { classInWords } from '../records/class-in-words.js'
import { evidenceHeadings, type AssetKind } from './questions.data.js'

/** Headings under which a register of several kinds says of which one each row is. */
const ofKind = /^(?:(?:asset|resource) )?(?:type|kind|category|class)$/

/** So many questions have to be asked of the rows: a "Type" stands over other things as well. */
const fewestFacts = 2
/** Of ten rows so many have to say it. */
const mostTold = 0.6

const words: readonly (readonly [AssetKind, RegExp])[] = [
  ['medicalDevice', /\b(?:(?:connected )?medical|clinical) (?:devices?|equipment)\b/i],
  [
    'information',
    /\b(?:information|data ?(?:sets?|bases?|stores?)?|(?:paper |electronic |health )?records?|spreadsheets?)\b/i,
  ],
  ['software', /\b(?:software|applications?|apps?|systems?|licen[cs]es?|saas|cloud services?)\b/i],
  ['hardware', /\b(?:hardware|end[- ]user devices?|network (?:device|equipment)|infrastructure|devices?)\b/i],
]

const kindOf = (cell: string): AssetKind | undefined => {
  const text = cell.trim()
  if (text === '') return undefined
  const said = words.filter(([, pattern]) => pattern.test(text))
  const [first] = said
  if (first !== undefined && (said.length === 1 || first[0] === 'medicalDevice')) return first[0]
  return said.length === 0 && (knownUnit(text) === 'device' || classInWords(text) !== undefined)
    ? 'hardware'
    : undefined
}

/** The rows of a register of several kinds by their kind, and how many say none that is known. */
export interface RowsByKind {
  readonly rows: ReadonlyMap<AssetKind, readonly (readonly string[])[]>
  readonly notTold: number
}

/**
 * Returns the rows of a register of several kinds of asset by what a column of it says of each; `undefined` where no
 * column says it of most of them, or too little is asked of them.
 */
export const kindsByRow = (headers: readonly string[], rows: Iterable<readonly string[]>): RowsByKind | undefined => {
  const column = headers.findIndex((heading) => ofKind.test(tidyHeading(heading).toLowerCase()))
  if (column < 0 || Object.keys(matchColumns(headers, evidenceHeadings).at).length < fewestFacts) return undefined
  const found = new Map<AssetKind, (readonly string[])[]>()
  let [told, notTold] = [0, 0]
  for (const row of rows) {
    if (row.every((cell) => cell.trim() === '')) continue
    const kind = kindOf(row[column] ?? '')
    if (kind === undefined) {
      notTold += 1
      continue
    }
    told += 1
    const list = found.get(kind)
    if (list === undefined) found.set(kind, [row])
    else list.push(row)
  }
  return told > 0 && told >= (told + notTold) * mostTold ? { rows: found, notTold } : undefined
}
