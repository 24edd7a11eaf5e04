import type { Block, Source } from '../source/source.js'
import { counted, forCount } from '../words/counted.js'
import { listed } from '../words/listed.js'

/** The ends of names of files that hold tables or documents. */
const file = /\.(?:csv|tsv|xlsx?|xlsm|ods|odt|docx?|pdf|json|zip)$/i

/** The name of a file that a link leads to; none of a page. */
const fileOf = (href: string): readonly string[] => {
  const [path = ''] = href.split(/[?#]/)
  const name = path.slice(path.lastIndexOf('/') + 1)
  return file.test(name) ? [name] : []
}

/** So many files are named. */
const mostNamed = 3
/** Fewer links are no list of them. */
const fewest = 3

const named = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const textOf = (block: Block): string =>
  block.kind === 'list' ? block.items.map(({ text }) => text).join(' ') : block.kind === 'paragraph' ? block.text : ''

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

/**
 * Returns what to say of pages of which nothing is known because they lead to it: the files that they link to, or that
 * a page is hardly more than a list of links. Nothing of what is linked was read. Nothing for any other page.
 */
export const linksSaid = (sources: readonly Source[]): string => {
  const blocks = sources.flatMap((source) => source.blocks)
  const links = blocks.filter((block) => block.kind === 'link')
  const files = [...new Set(links.flatMap(({ href }) => fileOf(href)))]
  if (files.length > 0) {
    const more = files.length - mostNamed
    const names = files.slice(0, mostNamed).map((name) => `"${named(name)}"`)
    return `${counted(files.length, 'file')} that it links to ${forCount(files.length, 'was', 'were')} not read: ${listed(more > 0 ? [...names, `${more} more`] : names)}. Save and check ${forCount(files.length, 'it', 'them')}. `
  }
  if (links.length < fewest || blocks.some(({ kind }) => kind === 'table')) return ''
  const linked = lengthOf(links.map(({ text }) => text))
  return linked * 2 > lengthOf(blocks.map(textOf))
    ? `It is a list of ${counted(links.length, 'link')}, and what is linked was not read: save and check the pages themselves. `
    : ''
}
