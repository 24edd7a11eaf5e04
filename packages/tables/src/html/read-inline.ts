import type { Link } from '@imt/core'
import { trimPadding } from '../place/trim.js'
import { attribute, blocks, isAriaHidden, isElement, isHidden, isText, unseen } from './dom.js'
import type { Element } from './dom.js'
import type { HiddenText } from './hidden-text.js'
import { isLayoutTable } from './layout-table.js'
import { startOf } from './page.js'
import type { Page } from './page.js'
import { createTextRun } from './text-run.js'
import { walk } from './walk.js'

/** What stands in a cell or a caption. */
export interface Inline {
  readonly text: string
  /** The text without what screen readers pass over, and what that is: a heading repeated for narrow screens. */
  readonly spoken: string
  readonly unspoken: string
  readonly links: readonly Link[]
  /** Tables inside, which are read on their own. */
  readonly tables: readonly Element[]
}

/** The text of an element that holds nothing but text, as most cells do; `undefined` for any other. */
const plainText = (root: Element): string | undefined => {
  const [only, second] = root.childNodes
  if (only === undefined) return ''
  return second === undefined && isText(only) ? trimPadding(only.value.replace(/[ \t\n\f\r]+/g, ' ')) : undefined
}

/** Reads the text of an element whose lines belong together. `hides` is true inside something that is hidden as a whole. */
export const readInline = (page: Page, root: Element, hidden: HiddenText, hides: boolean): Inline => {
  const plain = hides ? undefined : plainText(root)
  if (plain !== undefined) return { text: plain, spoken: plain, unspoken: '', links: [], tables: [] }
  const all = createTextRun()
  const spoken = createTextRun()
  const unspoken = createTextRun()
  const links: Link[] = []
  const tables: Element[] = []
  const open = { hidden: 0, aria: 0, bold: 0, pre: 0 }
  let link: { readonly run: ReturnType<typeof createTextRun>; readonly element: Element } | undefined
  const change = (element: Element, by: 1 | -1): void => {
    if (isHidden(element)) open.hidden += by
    if (isAriaHidden(element)) open.aria += by
    if (element.tagName === 'pre') open.pre += by
    if (blocks.has(element.tagName)) for (const run of [all, spoken, unspoken]) run.edge()
  }
  walk(root, {
    enter: (node) => {
      if (isText(node)) {
        const offset = node.sourceCodeLocation?.startOffset ?? 0
        if (open.hidden > 0 || hides) hidden.add(node.value, offset)
        if (open.hidden > 0) return false
        for (const run of [all, open.aria > 0 ? unspoken : spoken, ...(link ? [link.run] : [])]) run.add(node.value, offset, false, open.pre > 0)
        return false
      }
      if (!isElement(node) || unseen.has(node.tagName)) return false
      if (node.tagName === 'table' && !isLayoutTable(node)) {
        tables.push(node)
        for (const run of [all, spoken]) run.edge()
        return false
      }
      change(node, 1)
      if (node.tagName === 'br') for (const run of [all, spoken, ...(link ? [link.run] : [])]) run.breakLine()
      if (node.tagName === 'a' && attribute(node, 'href') !== undefined && open.hidden === 0) link = { run: createTextRun(), element: node }
      if (node.tagName === 'img' && link) link.run.add(attribute(node, 'alt') ?? '', 0, false, false)
      return true
    },
    leave: (element) => {
      change(element, -1)
      if (link?.element !== element) return
      links.push({ kind: 'link', text: link.run.text(), href: attribute(element, 'href') ?? '', location: startOf(page, element) })
      link = undefined
    },
  })
  return { text: all.text(), spoken: spoken.text(), unspoken: unspoken.text(), links, tables }
}
