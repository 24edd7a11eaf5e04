import type { Block, Cell, Heading, Link, Paragraph } from '@imt/core'
import { attribute, blocks as blockNames, headingLevel, isElement, isHidden, isText, listNames, unseen } from './dom.js'
import type { Element, Node } from './dom.js'
import type { HiddenText } from './hidden-text.js'
import { startOf, textStart } from './page.js'
import type { HtmlLocation, Page } from './page.js'
import { readTable } from './read-table.js'
import { trimPadding } from '../place/trim.js'
import { createTextRun } from './text-run.js'
import type { TextRun } from './text-run.js'
import type { Visitor } from './walk.js'

/** Turns a page into blocks while it is walked through. */
export interface Flow extends Visitor {
  finish(): readonly Block[]
}

/** Text that is being put together: of a heading, of an item of a list, or (no element) of a paragraph. */
interface Open {
  readonly element: Element | undefined
  readonly run: TextRun
  readonly links: Link[]
  /** Where an item goes once its text is known. */
  readonly item?: { cell?: Cell }
  /** True if it is hidden as a whole. */
  readonly hides?: boolean
  /** What stands in it, or right after it, that is no text. */
  leadsTo?: NonNullable<Paragraph['leadsTo']>
}

interface OpenList {
  readonly element: Element
  readonly location: HtmlLocation
  /** Items in the order in which they begin; those of lists inside are items of the whole. */
  readonly items: { cell?: Cell }[]
  readonly links: Link[]
}

const labelLength = 80

/** Elements that a sentence may lead to and that show something other than text of the page's own. */
const shows: Readonly<Record<string, NonNullable<Paragraph['leadsTo']>>> = {
  img: 'picture',
  picture: 'picture',
  figure: 'picture',
  svg: 'picture',
  video: 'picture',
  audio: 'picture',
  canvas: 'picture',
  iframe: 'picture',
  object: 'picture',
  embed: 'picture',
  math: 'picture',
  pre: 'code',
  code: 'code',
  samp: 'code',
  textarea: 'code',
  blockquote: 'quotation',
  q: 'quotation',
  form: 'form',
  input: 'form',
  button: 'form',
  select: 'form',
}

/** A text of several lines on one. */
const onOneLine = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map(trimPadding)
        .filter((line) => line !== '')
        .join(' ')
    : text

/** Makes the flow of a page. */
export const createFlow = (page: Page, hidden: HiddenText): Flow => {
  const out: Block[] = []
  const depth = { hidden: 0, bold: 0, pre: 0, term: 0, description: 0 }
  const open: Open[] = []
  let paragraph: Open = { element: undefined, run: createTextRun(), links: [] }
  let list: OpenList | undefined
  let link: { readonly element: Element; readonly run: TextRun } | undefined
  let headings: readonly Heading[] = []
  /** The last line that was all bold: a heading to the eye, though not to the page. */
  let label: string | undefined

  const addLinks = (links: readonly Link[]): void => {
    for (const each of links) out.push(each)
  }
  const current = (): Open => open.at(-1) ?? paragraph
  const endParagraph = (): void => {
    const { run, links, leadsTo } = paragraph
    const text = run.text()
    const begins = run.begins()
    if (text !== '' && begins !== undefined) {
      const location = textStart(page, begins)
      out.push({
        kind: 'paragraph',
        text: page.budget.cell(text, () => location),
        location,
        ...(leadsTo === undefined ? {} : { leadsTo }),
        ...(depth.term > 0 ? { within: 'term' } : depth.description > 0 ? { within: 'description' } : {}),
      })
      if (run.isBold() && text.length <= labelLength && !text.includes('\n')) label = text
    }
    addLinks(links)
    paragraph = { element: undefined, run: createTextRun(), links: [] }
  }
  /** The edge of a block: it ends a paragraph, and a line of anything else. */
  const edge = (): void => {
    if (open.length === 0) endParagraph()
    else current().run.edge()
  }
  /** Something that is no text: of the paragraph that stands open or, if there is none, of the one that ended last. */
  const show = (what: NonNullable<Paragraph['leadsTo']>): void => {
    if (depth.hidden > 0 || open.length > 0) return
    const last = out.at(-1)
    if (paragraph.run.begins() !== undefined) {
      if (/:\s*$/.test(paragraph.run.ending())) paragraph.leadsTo = what
    } else if (last?.kind === 'paragraph') out[out.length - 1] = { ...last, leadsTo: what }
  }
  const addTable = (element: Element): void => {
    const under = [...headings.map((heading) => heading.text), ...(label === undefined ? [] : [label])]
    const queue = [element]
    // Tables in cells are added while their turn comes.
    for (const table of queue) {
      if ((page.tableNumbers.get(table) ?? 0) > page.budget.limits.tables) {
        page.budget.reach('tables', startOf(page, table))
        continue
      }
      const read = readTable(page, table, depth.hidden > 0, under, hidden)
      out.push(read.table)
      addLinks(read.links)
      for (const inside of read.inside) queue.push(inside)
    }
  }
  const change = (element: Element, by: 1 | -1): void => {
    const shown = shows[element.tagName]
    if (isHidden(element)) depth.hidden += by
    if (element.tagName === 'b' || element.tagName === 'strong') depth.bold += by
    if (element.tagName === 'pre') depth.pre += by
    if (blockNames.has(element.tagName)) edge()
    if (element.tagName === 'dt') depth.term += by
    if (element.tagName === 'dd') depth.description += by
    if (by === 1 && shown !== undefined) show(shown)
  }
  const begin = (element: Element): void => {
    const { tagName } = element
    const { run } = current()
    if (tagName === 'br') {
      run.breakLine()
      link?.run.breakLine()
    }
    if (tagName === 'a' && attribute(element, 'href') !== undefined && depth.hidden === 0)
      link = { element, run: createTextRun() }
    if (tagName === 'img' && link) link.run.add(attribute(element, 'alt') ?? '', 0, false, false)
    if (listNames.has(tagName) && !list && !page.arranging.has(element))
      list = { element, location: startOf(page, element), items: [], links: [] }
    if (headingLevel(element) !== undefined) open.push({ element, run: createTextRun(), links: [] })
    if (tagName === 'li' && list) {
      const item = {}
      list.items.push(item)
      open.push({ element, run: createTextRun(), links: [], item, hides: depth.hidden > 0 })
    }
  }
  const end = (element: Element): void => {
    if (link?.element === element) {
      current().links.push({
        kind: 'link',
        text: link.run.text(),
        href: attribute(element, 'href') ?? '',
        location: startOf(page, element),
      })
      link = undefined
    }
    const ended = open.at(-1)
    if (ended?.element === element) {
      open.pop()
      const text = ended.run.text()
      const level = headingLevel(element)
      if (level === undefined) {
        if (ended.item && text !== '') {
          const location = startOf(page, element)
          ended.item.cell = {
            text: page.budget.cell(text, () => location),
            location,
            ...(ended.hides ? { hidden: true } : {}),
          }
        }
        for (const each of ended.links) list?.links.push(each)
      } else if (text !== '') {
        const location = startOf(page, element)
        const heading: Heading = {
          kind: 'heading',
          level,
          text: page.budget.cell(onOneLine(text), () => location),
          location,
        }
        headings = [...headings.filter((above) => above.level < level), heading]
        label = undefined
        out.push(heading)
        addLinks(ended.links)
      } else addLinks(ended.links)
    }
    if (list?.element === element) {
      const items = list.items.flatMap(({ cell }) => (cell ? [cell] : []))
      if (items.length > 0) out.push({ kind: 'list', items, location: list.location })
      addLinks(list.links)
      list = undefined
    }
  }

  return {
    enter: (node: Node) => {
      if (isText(node)) {
        const offset = node.offset
        if (depth.hidden > 0) hidden.add(node, false)
        // Hidden items of a list are kept and marked, like hidden cells; other hidden text has no block that could say
        // so.
        if (depth.hidden > 0 && !current().hides) return false
        current().run.add(node.value, offset, depth.bold > 0, depth.pre > 0)
        link?.run.add(node.value, offset, false, depth.pre > 0)
        return false
      }
      if (!isElement(node)) return false
      if (unseen.has(node.tagName)) {
        const shown = shows[node.tagName]
        if (shown !== undefined && !isHidden(node)) show(shown)
        return false
      }
      if (node.tagName === 'table' && !page.arranging.has(node)) {
        edge()
        addTable(node)
        return false
      }
      change(node, 1)
      begin(node)
      return true
    },
    leave: (element) => {
      change(element, -1)
      end(element)
    },
    finish: () => {
      endParagraph()
      return out
    },
  }
}
