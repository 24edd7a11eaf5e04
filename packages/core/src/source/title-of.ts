import type { Block, Source } from './source.js'

/** Names that programs give to a file whose author gave it none. */
const isNoName =
  /^(?:untitled|document|sheet|book|presentation|new page|home(?: ?page)?|index)\s*\d*$|\.(?:docx?|xlsx?|pdf|html?|csv)$|^microsoft (?:word|excel)\b/i
/** Lines that stand before what a text is about. */
const isBeforeTitle =
  /^(?:skip|jump) to\b|^(?:dear|hello|hi|good (?:morning|afternoon))\b|^(?:from|to|sent|subject|date|re|our ref|your ref)\b.{0,80}:/i
// bound: 120 characters, by lineOf.
const marks = /^(?:#{1,6}\s+|[*_=~-]+\s*)|[*_=~-]+$/g

const nameOf = (text: string | undefined): string | undefined => {
  const name = text?.replace(/\s+/g, ' ').trim()
  return name === undefined || name === '' || isNoName.test(name) ? undefined : name
}

/** A line of text that may be a title: short, and no sentence. */
const lineOf = (block: Block): string | undefined => {
  if (block.kind !== 'paragraph' || block.text.length > 120 || isBeforeTitle.test(block.text)) return undefined
  const line = block.text.replace(marks, '').trim()
  return /[.:;,!?]$/.test(line) || line.includes('\n') ? undefined : line
}

/** The first line that may be a title; none where a reader says of it that something is wrong with it. */
const lineAbove = ({ blocks, problems = [] }: Source): string | undefined => {
  const block = blocks.find((each) => nameOf(lineOf(each)) !== undefined)
  if (block === undefined) return undefined
  const place = JSON.stringify(block.location)
  return problems.some(({ location }) => JSON.stringify(location) === place) ? undefined : lineOf(block)
}

/** Headings of a page or document. Where a workbook has several sheets, the name of one is none of the whole. */
const headingsOf = ({ blocks }: Source, level?: number): readonly string[] => {
  const sheets = new Set(blocks.flatMap(({ location }) => (location.kind === 'sheet' ? [location.sheet] : [])))
  return blocks.flatMap((block) =>
    block.kind === 'heading' &&
    (level === undefined || block.level === level) &&
    !(sheets.size > 1 && block.location.kind === 'sheet')
      ? [block.text]
      : [],
  )
}

/**
 * Returns what the sources are called: the first heading of the first rank, the one that the title of the page names
 * where there are several; else that title, another heading, or a line that may be one. A page begins with menus and a
 * letter with a salutation, so its first words are no title.
 */
export const titleOf = (sources: readonly Source[]): string | undefined => {
  const first = (of: (source: Source) => string | undefined): string | undefined => {
    for (const source of sources) {
      const name = nameOf(of(source))
      if (name !== undefined) return name
    }
    return undefined
  }
  return (
    first((source) => {
      const [heading, ...others] = headingsOf(source, 1)
      const named = [heading, ...others].find((text) => text !== undefined && source.title?.startsWith(text) === true)
      return named ?? heading
    }) ??
    first(({ title }) => title) ??
    first((source) => headingsOf(source)[0]) ??
    first(lineAbove)
  )
}
