import { attribute, isElement, isText } from './dom.js'
import type { Element, Node } from './dom.js'
import { walk } from './walk.js'

/**
 * How a raised or lowered piece of text is read: not at all, as other characters, or as it stands, with or without a
 * space before it.
 */
export type Raised =
  | { readonly read: 'leftOut'; readonly mark: string }
  | { readonly read: 'as'; readonly text: string }
  | { readonly read: 'apart' | 'plain' }

const one = '(?:\\d{1,3}|[a-z]|[ivx]{2,4}|[*†‡§¶#]{1,3}|(?:note|fn|ref)\\.? ?\\d{1,3})'
const bracketed = `(?:${one}\\)?|\\(${one}\\)|\\[${one}\\])`
const mark = new RegExp(`^[,; ]*(?:${bracketed}(?:[ ,;]+${bracketed})*)?[,;]?$`, 'i')
const ordinal = /^(?:st|nd|rd|th)$/i
const squared = /(?:^|[^a-z])(?:[kcm]?m|ft|yd|in)$/i
const millions = /[£$€] ?[\d,.]+ ?m$/i
const power = /[x×*] ?10$/i
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const lifted = (digits: string): string => [...digits].map((digit) => raisedDigits[Number(digit)] ?? digit).join('')
const raisedStyle = /(?:^|;)\s*vertical-align\s*:\s*(?:super|sub)\b/i

/** True for an element whose text a browser raises or lowers, as far as the page alone tells. */
export const isRaised = (element: Element): boolean =>
  element.tagName === 'sup' || element.tagName === 'sub' || raisedStyle.test(attribute(element, 'style') ?? '')

/** True for a link to another place of the page, as the mark of a footnote often is. */
export const isPageLink = (element: Element): boolean =>
  element.tagName === 'a' && attribute(element, 'href')?.startsWith('#') === true

/**
 * True if a link to another place of the page is the mark of a footnote: in brackets, a sign, or directly after other
 * text.
 */
export const isMarkLink = (content: string, before: string): boolean =>
  mark.test(content) && (!/^[\da-z ]+$/i.test(content) || /\S$/.test(before))

/** All text in an element on one line. */
export const contentOf = (element: Element): string => {
  const parts: string[] = []
  walk(element, {
    enter: (node: Node) => {
      if (isText(node)) parts.push(node.value)
      return isElement(node)
    },
    leave: () => undefined,
  })
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/**
 * Returns how a raised or lowered piece of text is to be read, so that a footnote's mark is never taken for digits of
 * the figure before it.
 *
 * @param content - the text of the piece
 * @param before - the last characters before it
 * @param slash - true if a slash follows it: then it is the upper half of a fraction
 */
export const readRaised = (element: Element, content: string, before: string, slash: boolean): Raised => {
  if (content === '') return { read: 'plain' }
  const digits = /^\d{1,3}$/.test(content)
  const afterDigit = /\d$/.test(before)
  if (ordinal.test(content) && afterDigit) return { read: 'plain' }
  if (digits && (slash || /[/⁄]$/.test(before))) return { read: afterDigit ? 'apart' : 'plain' }
  if (element.tagName === 'sub' && /\p{L}$/u.test(before)) return { read: 'plain' }
  if (/^[23]$/.test(content) && squared.test(before) && !millions.test(before))
    return { read: 'as', text: lifted(content) }
  if (digits && power.test(before)) return { read: 'as', text: lifted(content) }
  if (mark.test(content) || /^[,;]$/.test(content)) return { read: 'leftOut', mark: content }
  return { read: afterDigit ? 'apart' : 'plain' }
}
