import { coreCatalogue } from './catalogue.js'
import type { Finding } from '../report/finding.js'
import type { Block, Paragraph } from '../source/source.js'
import { findingOf } from '../report/finding-of.js'

/** The words with which a sentence says that several things follow it: what stands before the colon at its end. */
const announces =
  /\b(?:as follows|includ(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|consist(?:s|ed|ing)? of|(?:listed|set out|given|shown|itemised) (?:here|below)|such as|namely|are|these|(?:the|these) following)$|\b(?:the|these) following (?:\S+ ){0,5}(?:\S*[a-z]s|people|staff|data|information|criteria|equipment|software|hardware)$/i
/** What opens one thing, and no list: code, a quotation, a picture. */
const opensOneThing =
  /\b(?:codes?|commands?|examples?|scripts?|syntax|snippets?|outputs?|functions?|quer(?:y|ies)|formulas?|equations?|statements?|words|quotes?|quotations?|says|pictures?|images?|photos?|figures?|diagrams?|charts?|graphs?|maps?|screenshots?|videos?|clips?|links?|text|messages?|e-?mails?|letters?|tweets?|posts?)$/i
/** A sentence that says where a list stands. One about "the list below" is said of the list itself, and not counted. */
// bound: 300 characters, by saysBelow
const below =
  /\b(?:list|register|schedule|inventory|breakdown|log)s?\b[^.:?!]{0,80}\b(?:is|are|can be|appears?)\b(?![^.:?!]{0,40}\b(?:not|link(?:ed|s)?|download\w*|attach\w*|document|file|pdf|spreadsheet|page|website)\b)[^.:?!]{0,40}(?<!\b(?:list|table|register) )\bbelow\b/i
/** A paragraph that is an item of its own, or a list in one sentence. */
const itemMark = /^(?:[•◦▪*\-–]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s|^first(?:ly)?\b|^[^.:]{2,60}(?::| [–-] )/i
const enumerates = (text: string): boolean => {
  const parts = text.split(/[,;]/).length
  return parts > 3 && text.length / parts < 40
}

const isList = ({ kind }: Block): boolean => kind === 'list' || kind === 'table' || kind === 'link'
/** A line short enough, or marked enough, to be an item of a list whose marks were lost. */
const couldBeItem = (block: Block): boolean =>
  isList(block) ||
  (block.kind === 'paragraph' && (block.text.length <= 120 || itemMark.test(block.text) || enumerates(block.text)))

const opensList = (block: Paragraph): boolean => {
  if (block.leadsTo !== undefined) return false
  if (block.text.length <= 20 || !block.text.endsWith(':')) return false
  // bound: 160 characters, by slice.
  const ending = block.text.slice(-160, -1).replace(/\s+/g, ' ').trim()
  return announces.test(ending) && !opensOneThing.test(ending)
}

const saysBelow = (block: Paragraph): boolean =>
  block.leadsTo === undefined && block.text.length <= 300 && below.test(block.text)

/**
 * True if what stands anywhere below may be the list: of items whose marks were lost there are two or more before the
 * next heading, and of entries under headings of their own too.
 */
const standsBelow = (rest: readonly Block[], level: number): boolean => {
  if (rest.some((block) => isList(block) || (block.kind === 'paragraph' && enumerates(block.text)))) return true
  if (rest.filter((block) => block.kind === 'heading' && block.level > level).length > 1) return true
  const end = rest.findIndex(({ kind }) => kind === 'heading')
  return (end < 0 ? rest : rest.slice(0, end)).filter(couldBeItem).length > 1
}

/** True if what a heading begins is the list, or holds it: "as follows:", and then one heading for each month. */
const listUnderHeading = (blocks: readonly Block[], from: number, level: number): boolean => {
  const heading = blocks[from]
  if (heading?.kind !== 'heading') return false
  if (heading.level > level) return true
  const next = blocks.slice(from, from + 4).find(({ kind }) => kind !== 'heading')
  return next !== undefined && isList(next)
}

/** The end of the sentence, from a word on: what the reader of the file will know it by. */
const endOf = (text: string): string => {
  if (text.length <= 80) return text
  const cut = text.slice(-80)
  return `…${cut.slice(cut.indexOf(' ') + 1)}`
}

const listMissing = (block: Paragraph, message: string): Finding =>
  findingOf(coreCatalogue.listMissing, {
    at: '',
    message: `${message}. Check whether the list was published, or was lost in copying`,
    key: [block.text.slice(0, 80)],
    location: block.location,
    stated: block.text.slice(block.text.lastIndexOf(' ') + 1),
  })

/**
 * Finds sentences that open a list with a colon, or say that one stands below, where no list follows: never published,
 * or lost on the way.
 *
 * @param isAlone - whether no table was read from another file, in which the list may stand
 */
export const missingLists = (blocks: readonly Block[], isAlone: boolean): readonly Finding[] => {
  const shown = blocks.filter((block) => block.kind !== 'paragraph' || block.text !== '')
  let level = 0
  return shown.flatMap((block, index) => {
    if (block.kind === 'heading') level = block.level
    if (block.kind !== 'paragraph') return []
    const next = shown[index + 1]
    if (opensList(block)) {
      if (next && (couldBeItem(next) || listUnderHeading(shown, index + 1, level))) return []
      const follows = next === undefined ? 'nothing comes after it' : `a ${next.kind} follows that is no list`
      return [listMissing(block, `"${endOf(block.text)}" opens a list, and ${follows}`)]
    }
    if (!isAlone || !saysBelow(block) || standsBelow(shown.slice(index + 1), level)) return []
    return [listMissing(block, `"${endOf(block.text)}" says that a list stands below, and none follows in this file`)]
  })
}
