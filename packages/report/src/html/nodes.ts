import type { toHtml } from 'hast-util-to-html'
import { oneLine } from '../one-line.js'

/** A page as a tree. */
export type Root = Extract<Parameters<typeof toHtml>[0], { type: 'root' }>
/** A part of a page. */
export type Element = Extract<Root['children'][number], { type: 'element' }>
/** What stands in an element. */
export type Child = Element['children'][number]

/** A text, as HTML has it: on one line. */
export const text = (words: string): Child => ({
  type: 'text',
  value: oneLine(words).replaceAll(/ {2,}/g, ' '),
})

/** An element of HTML. What is left out of a list of children is no child. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  children: readonly (Child | string | undefined)[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.flatMap((child) => {
    if (child === undefined) return []
    return [typeof child === 'string' ? text(child) : child]
  }),
})

/** A list of elements, or none where there is nothing in it. */
export const list = (items: readonly (Child | string)[]): Child | undefined =>
  items.length === 0
    ? undefined
    : element(
        'ul',
        {},
        items.map((item) => element('li', {}, [item])),
      )

/** An address that may be followed: what is none is text. */
export const link = (address: string, words: string): Child =>
  /^https:\/\//.test(address)
    ? element('a', { href: address, rel: ['noreferrer'] }, [words])
    : text(`${words} ${address}`)
