import { attribute, isHidden } from './dom.js'
import type { Element, Parent } from './dom.js'

/**
 * What pages hide as a matter of course, and show when it is wanted: menus, forms, dialogues, banners on cookies,
 * buttons of players, words for printers. Text in it is no text that readers are kept from.
 */
const furnitureNames: ReadonlySet<string> = new Set([
  'nav',
  'header',
  'footer',
  'form',
  'fieldset',
  'button',
  'label',
  'option',
  'optgroup',
  'legend',
  'menu',
  'svg',
  'symbol',
  'math',
  'noscript',
  'search',
  'summary',
  'textarea',
  'figcaption',
  'code',
  'pre',
])

const furnitureRoles: ReadonlySet<string> = new Set([
  'navigation',
  'dialog',
  'alertdialog',
  'alert',
  'status',
  'menu',
  'menubar',
  'menuitem',
  'listbox',
  'banner',
  'search',
  'searchbox',
  'tooltip',
  'tabpanel',
  'progressbar',
  'contentinfo',
  'button',
  'log',
])

/** Words in classes and ids of what is shown on demand. */
const furnitureWords: ReadonlySet<string> = new Set(
  (
    'cookie cookies consent gdpr ccpa modal popup popin popout popover powertip lightbox overlay dialog drawer ' +
    'menu submenu nav navbar navigation subnav megamenu dropdown offcanvas breadcrumb breadcrumbs pagination pager toc ' +
    'tooltip tip hint toast alert alerta alerte notification notifications notice message messages warning flash ' +
    'skip skiplink skiptocontent skipnav print printonly noprint share sharing social search searchbox login signin ' +
    'signup register subscribe subscription suscripcion newsletter paywall promo advert adverts advertisement ad ads adslot sponsor ' +
    'spinner loader loading preloader placeholder player video audio carousel slider slideshow gallery thumbnail ' +
    'template tpl comment comments reply respond livefyre disqus side sides sidebar sidebars widget footer header masthead banner toolbar ' +
    'btn button close closebtn icon icons accordion collapse collapsible collapsed expander expandable expand toggle ' +
    'tab tabs tabpanel panes caption captcha honeypot form error errors validation feedback survey rating votes ' +
    'byline author avatar badge tracking analytics debug chat chatbot translate language'
  ).split(' '),
)

/** The words of a name: `emailPopout-close_2` has five. */
const wordsOf = (name: string): readonly string[] =>
  name
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)

const isFurnitureElement = (element: Element): boolean =>
  furnitureNames.has(element.tagName) ||
  furnitureRoles.has(attribute(element, 'role') ?? '') ||
  attribute(element, 'aria-modal') === 'true'

const isNamedFurniture = (element: Element): boolean =>
  ['class', 'id'].some((name) => wordsOf(attribute(element, name) ?? '').some((word) => furnitureWords.has(word)))

/** Of what a text stands in, so many elements are looked at; and so many are named around what is hidden as a whole. */
const [farthest, around] = [60, 3] as const

/** True for a text in something that pages hide as a matter of course. */
export const isInFurniture = (parent: Parent | null): boolean => {
  const chain: Element[] = []
  for (let at = parent; at !== null && 'tagName' in at && chain.length < farthest; at = at.parentNode) {
    if (at.tagName === 'body') break
    chain.push(at)
  }
  const whole = chain.findLastIndex(isHidden)
  return chain.some(
    (element, index) => isFurnitureElement(element) || (index <= whole + around && isNamedFurniture(element)),
  )
}

/** True if all of the text is that of a link: a way to go, and nothing that is told. */
export const isInLink = (parent: Parent | null): boolean => {
  let at = parent
  for (let steps = 0; steps < 5 && at !== null && 'tagName' in at; steps += 1) {
    if (at.tagName === 'a') return true
    at = at.parentNode
  }
  return false
}

const cookieWords = /\bcookies?\b/i
const skipWords =
  /^(?:skip|jump|back|go|return) (?:to|over)\b|^(?:loading|please wait|close|menu|search|print|share|advertisement)\b/i
const javascriptWords = /\b(?:java ?script|browser|flash player)\b/i
/** Code and templates that a page keeps for its scripts. */
const codeMarks = /^\s*[[{<]|\{\{|<%|function\s*\(|=>|;\s*}$/

/** True for a text that says itself that it belongs to the page and not to what it is about. */
export const isFurnitureText = (text: string): boolean =>
  cookieWords.test(text) ||
  skipWords.test(text) ||
  javascriptWords.test(text) ||
  codeMarks.test(text) ||
  !/[\p{L}\p{N}]/u.test(text)
