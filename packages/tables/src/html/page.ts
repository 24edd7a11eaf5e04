import type { Location } from '@imt/core'
import type { Budget } from '../limits/budget.js'
import type { Places } from '../place/place.js'
import { isElement } from './dom.js'
import type { Element } from './dom.js'

/** The place of anything in a page. */
export type HtmlLocation = Extract<Location, { kind: 'html' }>

/** What all parts of the reader share: the page as it stands in the file, and the numbers of its tables. */
export interface Page {
  readonly name: string
  readonly text: string
  readonly places: Places
  /** Tables are numbered from 1 in the order of their start tags, those inside others included. */
  readonly tableNumbers: ReadonlyMap<Element, number>
  readonly budget: Budget
  /** True if the page was not read to its end. */
  readonly cut: boolean
  /** Tables that put parts of the page side by side, and lists that arrange it: they are read as the page is. */
  readonly arranging: ReadonlySet<Element>
}

const whole = /^(?:[\s\u200b-\u200d\u2060\ufeff]|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#8203|#x200b);?)+/i

/** Where an element begins: its start tag, or that of the first element inside it if a browser put it in unasked. */
export const startOf = (page: Page, element: Element): HtmlLocation => {
  let at: Element | undefined = element
  while (at && at.offset < 0) at = at.childNodes.find(isElement)
  return { kind: 'html', source: page.name, ...page.places.at(at?.offset ?? 0) }
}

/** Where the first visible character is of the text that begins in the text node at an offset. */
export const textStart = (page: Page, offset: number): HtmlLocation => {
  const padding = whole.exec(page.text.slice(offset))?.[0].length ?? 0
  return { kind: 'html', source: page.name, ...page.places.at(offset + padding) }
}
