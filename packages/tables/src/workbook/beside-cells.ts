import type { Block, Cell } from '@imt/core'
import type { Budget } from '../limits/budget.js'
import { aboutCells } from './about-cells.js'
import { placesOf } from './grid.js'
import { isOwnNote } from './own-findings.js'
import type { StoredSheet } from './to-sheet.js'

/** Codes in the header of a sheet: its three places, fonts, sizes, page numbers, days, the name of the file. */
const codes = /&(?:[LCRPNDTGAFZBIUESXYHO]|"[^"]{0,80}"|\d{1,3}|K[0-9A-F]{6})/gi

const textsOf = ({
  oddHeader,
  oddFooter,
  evenHeader,
  evenFooter,
  firstHeader,
  firstFooter,
}: HeaderFooter): string[] => [
  ...new Set(
    [oddHeader, oddFooter, evenHeader, evenFooter, firstHeader, firstFooter].flatMap((published) => {
      const text = (published ?? '').replaceAll('&&', '\u0000').replaceAll(codes, ' ').replaceAll('\u0000', '&').trim()
      return /\p{L}/u.test(text) ? [text] : []
    }),
  ),
]

/** What is printed above and below each page of a sheet. */
export interface HeaderFooter {
  readonly oddHeader?: string
  readonly oddFooter?: string
  readonly evenHeader?: string
  readonly evenFooter?: string
  readonly firstHeader?: string
  readonly firstFooter?: string
}

/**
 * Returns what a sheet says beside its cells: text that lies over them, comments, and what is printed above and below
 * each page. It goes out with the file, and is looked at as all text is.
 */
export const besideCells = (stored: StoredSheet, source: string, kind: string, budget: Budget): readonly Block[] => {
  const { name, cells, textBoxes = [], headerFooter = {} } = stored
  const place = placesOf(source, name)
  const blocks: Block[] = []
  const say = (text: string, location: Block['location']): void => {
    if (text.trim() !== '') blocks.push({ kind: 'paragraph', text: budget.cell(text.trim(), () => location), location })
  }
  for (const { text, anchor } of textBoxes) say(text, place(anchor.from.row, anchor.from.col))
  const comments: Cell[] = []
  for (const [key, comment] of aboutCells(cells).comments) {
    if (comment.text.trim() === '' || isOwnNote(comment.text)) continue
    const [row = 0, column = 0] = key.split(',').map(Number)
    const location = place(row, column)
    comments.push({ text: budget.cell(comment.text.trim(), () => location), location, hidden: true })
  }
  const [first] = comments
  if (first) blocks.push({ kind: 'list', items: comments, location: first.location })
  for (const text of textsOf(headerFooter))
    say(text, { kind: 'other', source, format: kind, within: `header or footer of the sheet "${name}"` })
  return blocks
}
