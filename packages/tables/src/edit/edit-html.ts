import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterMap } from 'parse5'
import { decodeText } from '../bytes/decode-text.js'
import { escaped } from '../html/placed.js'
import { placesIn } from '../place/place.js'
import { trimPadding } from '../place/trim.js'
import type { CellEdit, Placed } from './cell-edit.js'
import { replaced } from './replaced.js'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const { isElementNode, isTextNode } = defaultTreeAdapter

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

/** The cells of a page by where their start tags stand. */
const cellsIn = (document: Node): ReadonlyMap<number, Element> => {
  const cells = new Map<number, Element>()
  const open: Node[] = [document]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElementNode(node) && (node.tagName === 'td' || node.tagName === 'th')) {
      const at = node.sourceCodeLocation?.startOffset
      if (at !== undefined) cells.set(at, node)
    }
    for (const child of childrenOf(node)) open.push(child)
  }
  return cells
}

/** The stretches of text in a cell, those of tables inside it left out. */
const textsIn = (cell: Element): readonly DefaultTreeAdapterMap['textNode'][] => {
  const texts: DefaultTreeAdapterMap['textNode'][] = []
  const open: Node[] = [...cell.childNodes]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isTextNode(node)) texts.push(node)
    else if (!isElementNode(node) || node.tagName !== 'table') for (const child of childrenOf(node)) open.push(child)
  }
  return texts
}

/** Says where in the text of a page each edit goes. */
export const placeInHtml = (bytes: Uint8Array): ((edit: CellEdit) => Placed) => {
  const { text } = decodeText(bytes)
  const { starts } = placesIn(text)
  const cells = cellsIn(parse(text, { sourceCodeLocationInfo: true }))
  return ({ location, from: old, to }) => {
    if (location.kind !== 'html') return { why: 'it is no place of a page' }
    const cell = cells.get((starts[location.line - 1] ?? -1) + location.column - 1)
    if (cell === undefined) return { why: 'no cell of a table begins there' }
    const [found, ...more] = textsIn(cell).filter(({ value }) => trimPadding(value) === old)
    const place = found?.sourceCodeLocation
    if (!place || more.length > 0) return { why: 'the value is no plain text of that cell: correct it by hand' }
    const { startOffset: from, endOffset: end } = place
    const written = replaced(text.slice(from, end), old, to, escaped)
    return written === undefined
      ? { why: 'the value is written in a way that cannot be changed with certainty: correct it by hand' }
      : { from, to: end, text: written }
  }
}
