import type { Link } from '@imt/core'
import { trimPadding } from '../place/trim.js'
import { attribute, blocks, isAriaHidden, isElement, isHidden, isStruckOut, isText, isVeiled, unseen } from './dom.js'
import type { Element, TextNode } from './dom.js'
import { contentOf, isMarkLink, isPageLink, isRaised, readRaised } from './footnote-mark.js'
import type { HiddenText } from './hidden-text.js'
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
  /** Marks of footnotes, and texts that are struck out: neither is part of the text. */
  readonly marks: readonly string[]
  readonly struck: readonly string[]
  readonly links: readonly Link[]
  /** Tables inside, which are read on their own. */
  readonly tables: readonly Element[]
}

const none: readonly never[] = []
/** A cell of nothing but text. */
const inlineOf = (text: string): Inline => ({
  text,
  spoken: text,
  unspoken: '',
  marks: none,
  struck: none,
  links: none,
  tables: none,
})

/** The text of an element that holds nothing but text, as most cells do; `undefined` for any other. */
const plainText = (root: Element): string | undefined => {
  const [only, second] = root.childNodes
  if (only === undefined) return ''
  return second === undefined && isText(only) ? trimPadding(only.value.replace(/[ \t\n\f\r]+/g, ' ')) : undefined
}

/**
 * True if a slash follows a piece directly, as between the halves of a fraction. Asked about one after the other, in
 * order.
 */
const slashFollows = (): ((element: Element) => boolean) => {
  let parent: Element['parentNode'] = null
  let at = 0
  return (element) => {
    if (element.parentNode !== parent) at = 0
    parent = element.parentNode
    const siblings = parent?.childNodes ?? []
    at = siblings.indexOf(element, at)
    const next = siblings[at + 1]
    return next !== undefined && isText(next) && /^\s?[/\u2044]/.test(next.value)
  }
}

/**
 * Reads the text of an element whose lines belong together. `hides` is true inside something that is hidden as a whole.
 */
export const readInline = (page: Page, root: Element, hidden: HiddenText, hides: boolean): Inline => {
  const plain = hides ? undefined : plainText(root)
  if (plain !== undefined) return inlineOf(page.budget.cell(plain, () => startOf(page, root)))
  const all = createTextRun()
  const spoken = createTextRun()
  const unspoken = createTextRun()
  /** What there is besides, with what only screen readers are told: it is the text if nothing else is shown. */
  const told = createTextRun()
  const runs = [all, spoken, unspoken, told]
  const marks: string[] = []
  const struck: string[] = []
  const links: Link[] = []
  const tables: Element[] = []
  const open = { hidden: 0, aria: 0, pre: 0, veiled: 0 }
  /**
   * The outermost element whose text is left out, or was read as other characters; and the outermost that is raised.
   */
  let out: Element | undefined
  let raised: Element | undefined
  let link: { readonly run: ReturnType<typeof createTextRun>; readonly element: Element } | undefined
  const hasSlash = slashFollows()
  const change = (element: Element, by: 1 | -1): void => {
    if (isHidden(element)) open.hidden += by
    if (isAriaHidden(element)) open.aria += by
    if (isVeiled(element)) open.veiled += by
    if (element.tagName === 'pre') open.pre += by
    if (blocks.has(element.tagName)) for (const run of runs) run.edge()
  }
  const add = (value: string, offset: number): void => {
    for (const run of [told, ...(open.veiled > 0 ? [] : [all, open.aria > 0 ? unspoken : spoken])])
      run.add(value, offset, false, open.pre > 0)
  }
  /** What is struck out, or the mark of a footnote, is no part of a value: it must not be joined to a figure. */
  const sift = (element: Element): void => {
    if (out !== undefined || open.hidden > 0) return
    const offset = Math.max(0, element.offset)
    if (isStruckOut(element)) {
      out = element
      const content = contentOf(element)
      if (content !== '') struck.push(content)
    } else if (isPageLink(element) && isMarkLink(contentOf(element), all.ending())) {
      out = element
      marks.push(contentOf(element))
    } else if (raised === undefined && isRaised(element)) {
      raised = element
      const read = readRaised(element, contentOf(element), all.ending(), hasSlash(element))
      if (read.read === 'apart') add(' ', offset)
      if (read.read === 'as') add(read.text, offset)
      if (read.read === 'leftOut') marks.push(read.mark)
      if (read.read === 'as' || read.read === 'leftOut') out = element
    }
  }
  /** Text goes to what nobody sees, or to the runs that it belongs to. */
  const enterText = (node: TextNode): void => {
    const { value, offset } = node
    if (open.hidden > 0 || hides) hidden.add(node, true)
    // A word for screen readers is no secret; a sentence that nobody sees should be looked at.
    else if (open.veiled > 0 && trimPadding(value).split(/\s+/).length > 2) hidden.add(node, true)
    if (open.hidden > 0) return
    link?.run.add(value, offset, false, open.pre > 0)
    if (out === undefined) add(value, offset)
  }
  walk(root, {
    enter: (node) => {
      if (isText(node)) {
        enterText(node)
        return false
      }
      if (!isElement(node) || unseen.has(node.tagName)) return false
      if (node.tagName === 'table' && !page.arranging.has(node)) {
        tables.push(node)
        for (const run of [all, spoken, told]) run.edge()
        return false
      }
      change(node, 1)
      sift(node)
      if (node.tagName === 'br' && out === undefined)
        for (const run of [all, spoken, told, ...(link ? [link.run] : [])]) run.breakLine()
      if (node.tagName === 'a' && attribute(node, 'href') !== undefined && open.hidden === 0)
        link = { run: createTextRun(), element: node }
      if (node.tagName === 'img' && link) link.run.add(attribute(node, 'alt') ?? '', 0, false, false)
      return true
    },
    leave: (element) => {
      change(element, -1)
      if (out === element) out = undefined
      if (raised === element) raised = undefined
      if (link?.element !== element) return
      links.push({
        kind: 'link',
        text: link.run.text(),
        href: attribute(element, 'href') ?? '',
        location: startOf(page, element),
      })
      link = undefined
    },
  })
  const text = all.text()
  const cut = (whole: string): string => page.budget.cell(whole, () => startOf(page, root))
  return {
    text: cut(text === '' ? told.text() : text),
    spoken: (text === '' ? told : spoken).text().slice(0, page.budget.limits.cell),
    unspoken: text === '' ? '' : unspoken.text(),
    marks,
    struck,
    links,
    tables,
  }
}
