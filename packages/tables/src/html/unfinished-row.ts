import { isElement } from './dom.js'
import type { ChildNode, Element, Parent } from './dom.js'

const isRow = (node: ChildNode): node is Element => isElement(node) && node.tagName === 'tr'
const holdsData = ({ childNodes }: Element): boolean =>
  childNodes.some((node) => isElement(node) && node.tagName === 'td')

/**
 * Takes away the row in which a page was cut off, where it is one row of data below another: nobody knows whether the
 * last of its cells is all there, nor how many follow it, and half a row would be read as a wrong one.
 */
export const leaveOutUnfinishedRow = (document: Parent): void => {
  let found: { readonly rows: ChildNode[]; readonly row: Element } | undefined
  for (let node: ChildNode | undefined = document.childNodes.at(-1); node !== undefined && isElement(node);) {
    const { parentNode } = node
    if (isRow(node) && parentNode !== null) found = { rows: parentNode.childNodes, row: node }
    node = node.childNodes.at(-1)
  }
  if (found === undefined || found.row.closed) return
  const before = found.rows.slice(0, -1).findLast(isRow)
  if (before !== undefined && holdsData(before)) found.rows.pop()
}
