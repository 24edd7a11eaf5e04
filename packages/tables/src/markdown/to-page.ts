import { escaped } from '../html/placed.js'
import { cellsOf } from './cells-of.js'
import type { RowCell } from './cells-of.js'

/** A token of the library, as far as it is used. */
export interface Token {
  readonly type: string
  readonly tag: string
  readonly nesting: 1 | 0 | -1
  readonly level: number
  readonly hidden: boolean
  readonly content: string
  readonly map: readonly [number, number] | null
  readonly children: readonly Token[] | null
  attrGet(name: string): string | number | null
}

/** A place in the Markdown that a line of the page was made from. */
export interface Origin {
  readonly line: number
  readonly column: number
  /** The line stands in the file as it does in the page, so that columns go on from `column`. */
  readonly asItStands: boolean
}

/** A page made of Markdown. */
export interface MadePage {
  readonly html: string
  /** Where each line of the page comes from. */
  readonly origins: readonly Origin[]
}

/** The column, from 1, at which something stands in a line. */
const indentOf = (line: string | undefined): number => Math.max(0, line?.search(/\S/) ?? 0) + 1

/**
 * Writes Markdown as a page in which each block begins a line, so that it is known where it stood.
 *
 * @param lines - those of the file
 * @param head - lines from the second on that stand before the text, `title: Budget` and others
 */
export const toPage = (tokens: readonly Token[], lines: readonly string[], head: readonly string[]): MadePage => {
  const html: string[] = []
  const origins: Origin[] = [{ line: 1, column: 1, asItStands: false }]
  let line = 1
  let column = 1
  let asItStands = false
  const write = (text: string): void => {
    html.push(text)
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      line = Math.min(line + 1, lines.length)
      origins.push({ line, column: asItStands ? 1 : indentOf(lines[line - 1]), asItStands })
    }
  }
  const begin = (atLine: number, atColumn: number, stands = false): void => {
    line = Math.min(atLine, lines.length)
    column = atColumn
    asItStands = stands
    html.push('\n')
    origins.push({ line, column, asItStands })
  }
  const inline = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      const { type, tag, content } = token
      if (type === 'text') write(escaped(content))
      else if (type === 'softbreak') write('\n')
      else if (type === 'hardbreak') write('<br>\n')
      else if (type === 'html_inline') write(content)
      else if (type === 'code_inline') write(`<code>${escaped(content)}</code>`)
      else if (type === 'image') write(`<img alt="${escaped(content).replaceAll('\n', ' ')}">`)
      else if (type === 'link_open') write(`<a href="${escaped(String(token.attrGet('href') ?? ''))}">`)
      else if (token.nesting !== 0) write(token.nesting === 1 ? `<${tag}>` : `</${tag}>`)
      else write(escaped(content))
    }
  }
  head.forEach((text, index) => {
    if (text.trim() === '') return
    begin(index + 2, 1)
    const isTitle = text.toLowerCase().startsWith('title:')
    const title = text
      .slice('title:'.length)
      .trim()
      .replaceAll(/^["']|["']$/g, '')
    write(isTitle ? `<h1>${escaped(title)}</h1>` : `<p>${escaped(text)}</p>`)
  })
  let cells: readonly RowCell[] = []
  let cell = 0
  let row = 0
  let nested = false
  /** A cell that the row does not have: the library fills rows up. */
  let isFilledIn = false
  const beginRow = (at: number): void => {
    row = at
    cells = cellsOf(lines[at - 1] ?? '', nested)
    cell = 0
  }
  const edgeOfCell = ({ tag, nesting }: Token): void => {
    if (nesting === 1) {
      const known = cells[cell]
      cell += 1
      isFilledIn = known === undefined
      if (known === undefined) return
      begin(row, known.column)
      write(`<${tag}>`)
    } else {
      if (!isFilledIn) write(`</${tag}>`)
      isFilledIn = false
    }
  }
  tokens.forEach((token, index) => {
    const { type, tag, content, map, nesting } = token
    if (token.hidden) return
    const at = map === null ? line : map[0] + 1
    if (type === 'inline') {
      if (isFilledIn) return
      const [first = ''] = content.split('\n', 1)
      const found = tokens[index - 1]?.hidden === true ? -1 : (lines[at - 1] ?? '').indexOf(first)
      if (tokens[index - 1]?.type === 'paragraph_open' && found >= 0) begin(at, found + 1)
      inline(token.children ?? [])
    } else if (type === 'html_block') {
      begin(at, indentOf(lines[at - 1]) - indentOf(content.split('\n', 1)[0]) + 1, true)
      write(content)
      asItStands = false
    } else if (type === 'fence' || type === 'code_block') {
      begin(type === 'fence' ? at + 1 : at, 1)
      write(`<pre>${escaped(content)}</pre>`)
    } else if (tag === 'th' || tag === 'td') edgeOfCell(token)
    else if (type === 'tr_close') {
      for (const { text, column: start } of cells.slice(cell)) {
        begin(row, start)
        write(`<td>${escaped(text)}</td>`)
      }
      write('</tr>')
    } else if (nesting === -1) write(`</${tag}>`)
    else if (tag !== '') {
      if (type === 'table_open') nested = token.level > 0
      if (type === 'tr_open') beginRow(at)
      begin(at, indentOf(lines[at - 1]))
      write(`<${tag}>`)
    }
  })
  return { html: html.join(''), origins }
}
