import {
  matchColumns,
  parseFigure,
  readRows,
  tidyHeading,
  type Block,
  type PartRecogniser,
  type Table,
} from '@imt/core'
import type { EstateInput } from '../section.js'
import { listsLicences } from '../importers/general-headings.js'
import { deviceHeadings } from '../records/device-headings.data.js'
import { noName } from '../classes/unnamed-rows.js'
import { softwareColumns } from './columns.data.js'
import type { SoftwareEntryInput } from './schema.js'
import { starter } from './starter.data.js'

const isCount = (text: string): boolean => parseFigure(text, { unit: 'count' }).ok

/** True where at least half of what stands in a column are counts. */
const holdsCounts = ({ rows }: Table, column: number): boolean => {
  const texts = rows.map((row) => row[column]?.text.trim() ?? '').filter((text) => text !== '')
  return texts.some((text) => /\d/.test(text)) && texts.filter(isCount).length * 2 >= texts.length
}

/** Headings that speak of licences or software: "Product" and "Installed" stand over other things as well. */
const speaks = /\b(?:licen[cs]e[ds]?|software|seats?|entitlements?|applications?)\b/i

/** A count by this heading is one of licences, whatever else is not stated. */
const ofLicences = /\blicen[cs]es?\b/i
const ofSoftware = /\bsoftware\b/i

/** What a list says of one licence beside its seats. */
const ofOne = /\b(?:licen[cs]ed to|reassignable|(?:licen[cs]e|product) key|expir(?:y|ation|es))\b/i

/**
 * True where products and one count of licences are all that says what a table is: licences, of what is called software
 * or stands beside nothing that is unknown.
 */
const areLicences = (
  { headers }: Table,
  { product, held }: { readonly product?: number; readonly held?: number },
  known: ReadonlySet<number | undefined>,
): boolean =>
  product !== undefined &&
  held !== undefined &&
  ofLicences.test(headers[held] ?? '') &&
  (ofSoftware.test(headers[product] ?? '') ||
    headers.every((heading, column) => heading.trim() === '' || known.has(column)))

/** True for licences one by one, each with its seats: a price and a day of expiry are no contract's here. */
const isListOfLicences = (block: Block): boolean =>
  block.kind === 'table' && listsLicences(block.headers, matchColumns(block.headers, deviceHeadings).at)

const isSoftware = (block: Block): boolean => {
  if (block.kind !== 'table' || block.rows.length === 0) return false
  const { at } = matchColumns(block.headers, softwareColumns)
  const counts = [at.held, at.inUse].filter((column) => column !== undefined)
  if (areLicences(block, at, new Set(Object.values(at)))) return holdsCounts(block, at.held ?? -1)
  return (
    at.product !== undefined &&
    counts.length > 0 &&
    (counts.length === 2 || at.version !== undefined || block.headers.some((heading) => ofOne.test(heading))) &&
    [block.caption ?? block.under.at(-1) ?? '', ...block.headers].filter((words) => speaks.test(words)).length >= 2 &&
    counts.every((column) => holdsCounts(block, column))
  )
}

/** Recognises lists of software with the licences that are held and in use. */
export const recogniseSoftware: PartRecogniser<EstateInput, 'software'> = {
  part: 'software',
  knows: { columns: softwareColumns, wants: [['product'], ['held', 'inUse']], starter },
  leavesOutGroups: true,
  score: (block) => (isSoftware(block) ? (isListOfLicences(block) ? 0.9 : 0.8) : 0),
  read: (blocks) => {
    const { value, ...rest } = readRows(blocks, softwareColumns)
    const entries = value.map(({ held, inUse, ...row }) => ({
      ...row,
      ...(row.product?.trim() === '' ? { product: noName } : {}),
      // What is no count is no part of what is counted: "site licence", "unlimited".
      ...(held !== undefined && isCount(held) ? { held: tidyHeading(held) } : {}),
      ...(inUse !== undefined && isCount(inUse) ? { inUse: tidyHeading(inUse) } : {}),
    }))
    return { value: entries as readonly SoftwareEntryInput[], ...rest }
  },
}
