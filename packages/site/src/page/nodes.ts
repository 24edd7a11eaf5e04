import { visibleText } from '@imt/core'
import type { toHtml } from 'hast-util-to-html'

/** A page as a tree. */
export type Root = Extract<Parameters<typeof toHtml>[0], { type: 'root' }>
/** A part of a page. */
export type Element = Extract<Root['children'][number], { type: 'element' }>
/** What stands in an element. */
export type Child = Element['children'][number]
/** What may be given as one: nothing, where there is nothing. */
export type Content = Child | string | undefined

/** A text on one line in which everything can be seen: what a publication says may come from anywhere. */
export const oneLine = (words: string): string => visibleText(words.replaceAll(/[\s\u00a0]+/g, ' ')).trim()

/** An element of HTML. What is left out of a list of children is no child. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  children: readonly Content[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.flatMap((child): Child[] => {
    if (child === undefined) return []
    return [typeof child === 'string' ? { type: 'text', value: child } : child]
  }),
})

/** A paragraph. */
export const paragraph = (children: string | readonly Content[]): Element =>
  element('p', {}, typeof children === 'string' ? [children] : children)

/** Words that are read aloud and not shown. */
export const spokenOnly = (words: string): Element =>
  element('span', { className: ['nhsuk-u-visually-hidden'] }, [words])

/** A list, or nothing where there is nothing in it. */
export const list = (items: readonly Content[]): Element | undefined =>
  items.length === 0
    ? undefined
    : element(
        'ul',
        { className: ['nhsuk-list', 'nhsuk-list--bullet'] },
        items.map((item) => element('li', {}, [item])),
      )

/** A list of names and what is said of each. */
export const summaryList = (rows: readonly (readonly [name: string, value: Content])[]): Element | undefined =>
  rows.length === 0
    ? undefined
    : element(
        'dl',
        { className: ['nhsuk-summary-list'] },
        rows.map(([name, value]) =>
          element('div', { className: ['nhsuk-summary-list__row'] }, [
            element('dt', { className: ['nhsuk-summary-list__key'] }, [name]),
            element('dd', { className: ['nhsuk-summary-list__value'] }, [value]),
          ]),
        ),
      )

/** A heading: `size` is how it looks, `level` where it stands in the order of the page. */
export const heading = (level: 2 | 3 | 4, words: string, id?: string): Element =>
  element(
    `h${String(level)}`,
    { className: [`nhsuk-heading-${{ 2: 'l', 3: 'm', 4: 's' }[level]}`], ...(id === undefined ? {} : { id }) },
    [oneLine(words)],
  )

/** A part of a page under a heading of its own. */
export const section = (id: string, title: string, children: readonly Content[], level: 2 | 3 = 2): Element =>
  element('section', { ariaLabelledBy: [id] }, [heading(level, title, id), ...children])

/** A remark that stands out from the text around it. */
export const inset = (children: readonly Content[]): Element =>
  element('div', { className: ['nhsuk-inset-text'] }, [spokenOnly('Information: '), ...children])

/** An address that may be followed: one that begins with `https://`. Any other is text, as it was published. */
export const link = (address: string, words: string): Child => {
  const shown = oneLine(words)
  return /^https:\/\/[^\s"'<>]+$/i.test(address)
    ? element('a', { href: address, rel: ['noreferrer'] }, [shown])
    : {
        type: 'text',
        value: address === '' || address === '#' || address === shown ? shown : `${shown} (${oneLine(address)})`,
      }
}
