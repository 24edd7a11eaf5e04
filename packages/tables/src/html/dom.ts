import type { html, Token } from 'parse5'
import type { ToldComment } from './told-comment.js'

/** An element of the page. */
export interface Element {
  readonly tagName: string
  readonly namespace: html.NS
  readonly attrs: Token.Attribute[]
  childNodes: ChildNode[]
  parentNode: Parent | null
  /** Where its start tag stands in the text; -1 for an element that a browser puts in unasked. */
  offset: number
  /** True if its end tag stands in the text. */
  closed: boolean
  /** How many elements it stands in, itself counted, as it was put in. */
  depth: number
  /** What stands in a `template`, which no browser shows. */
  content?: Fragment
}

/** A stretch of text, and where it begins. */
export interface TextNode {
  value: string
  parentNode: Parent | null
  offset: number
}

/** A comment, or the declaration of the document type: no browser shows it. */
export interface Unread {
  readonly unread: 'comment' | 'doctype'
  /** What of a comment is told. */
  readonly told?: ToldComment
  parentNode: Parent | null
}

/** The page itself, or what stands in a `template`. */
export interface Fragment {
  childNodes: ChildNode[]
  mode?: html.DOCUMENT_MODE
}

/** What others stand in. */
export type Parent = Element | Fragment

/** What stands in others. */
export type ChildNode = Element | TextNode | Unread

/** Anything in the page: an element, a text, a comment, the page itself. */
export type Node = ChildNode | Fragment

/** True for an element. */
export const isElement = (node: Node): node is Element => 'tagName' in node
/** True for a stretch of text. */
export const isText = (node: Node): node is TextNode => 'value' in node

/** The value of an attribute; `undefined` if it is not there. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value

/** The children that are elements of one of these names. */
export const childElements = (element: Parent, ...names: readonly string[]): readonly Element[] =>
  element.childNodes.filter((node): node is Element => isElement(node) && names.includes(node.tagName))

/** Elements whose content a browser does not show as text of the page. */
export const unseen: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'noframes',
  'iframe',
  'object',
  'svg',
  'select',
  'datalist',
  'video',
  'audio',
  'canvas',
])

/** Elements that begin and end a line of their own. */
export const blocks: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
])

/** Elements that are lists. */
export const listNames: ReadonlySet<string> = new Set(['ul', 'ol', 'menu'])

const headingName = /^h([1-6])$/

/** The level of a heading element; `undefined` for any other. */
export const headingLevel = (element: Element): 1 | 2 | 3 | 4 | 5 | 6 | undefined => {
  const level = headingName.exec(element.tagName)?.[1]
  return level === undefined ? undefined : (Number(level) as 1 | 2 | 3 | 4 | 5 | 6)
}

const notShown =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|mso-element\s*:\s*comment)/i

/** Comments in pages that office programs save: their style sheets hide them, or show them in the margin. */
const isComment = ({ tagName, attrs }: Element): boolean =>
  tagName === 'comment' ||
  attrs.some(({ name, value }) => name === 'class' && /(?:^|\s)msocomanchor(?:\s|$)/i.test(value))

/** True if a browser does not show the element, as far as the page alone tells: style sheets are not read. */
export const isHidden = (element: Element): boolean =>
  element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && notShown.test(value))) ||
  isComment(element) ||
  (element.tagName === 'dialog' && attribute(element, 'open') === undefined)

/** True if screen readers pass the element over. */
export const isAriaHidden = (element: Element): boolean => attribute(element, 'aria-hidden') === 'true'

const forScreenReaders =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|govuk-visually-hidden|nhsuk-u-visually-hidden|screen-reader-text)(?:\s|$)/

/**
 * True if only screen readers are told the text of the element: by the classes that well-known style sheets have for
 * it.
 */
export const isVeiled = (element: Element): boolean => forScreenReaders.test(attribute(element, 'class') ?? '')

const lineThrough = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i

/** True if a browser shows the text of the element struck out. */
export const isStruckOut = (element: Element): boolean =>
  element.tagName === 'del' ||
  element.tagName === 's' ||
  element.tagName === 'strike' ||
  lineThrough.test(attribute(element, 'style') ?? '')
