import type { Location, Source } from '@imt/core'
import { nulCharacter, notUtf8 } from '../bytes/decoding-problems.js'
import { decodeText } from '../bytes/decode-text.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import { problem } from '../catalogue/problem.js'
import type { HtmlLocation } from '../html/page.js'
import { placed, withinTable } from '../html/placed.js'
import { readHtml } from '../html/read-html.js'
import { createBudget } from '../limits/budget.js'
import type { Limits } from '../limits/limits.js'
import { placesIn } from '../place/place.js'
import { loadLibrary } from '../reader/load-library.js'
import { columnLetters } from '../workbook/grid.js'
import { refused } from '../workbook/refused.js'
import { endWithin } from './end-within.js'
import { toPage } from './to-page.js'
import type { MadePage, Token } from './to-page.js'

const kind = 'markdown'

/** Lists and quotations in each other, further in than which the library reads nothing. */
const maxNesting = 100

/** So many lines may stand before the text, between two rows of hyphens, to tell a program of it. */
const mostFront = 200

/** The lines before the text, that of the second row of hyphens counted: none, or `title: Budget` and others. */
const frontOf = (lines: readonly string[]): readonly string[] => {
  if (lines[0]?.trimEnd() !== '---') return []
  const end = lines.slice(0, mostFront).findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)$/.test(line.trimEnd()))
  return end < 2 ? [] : lines.slice(0, end + 1)
}

/** The place in the file of one in the page that was made of it. */
const inFile =
  ({ origins }: MadePage) =>
  (location: HtmlLocation): Location => {
    const origin = origins[location.line - 1] ?? { line: 1, column: 1, asItStands: false }
    const within = withinTable(location, columnLetters)
    return {
      kind: 'other',
      source: location.source,
      format: kind,
      ...(within === undefined ? {} : { within }),
      line: origin.line,
      column: origin.asItStands ? origin.column + location.column - 1 : origin.column,
    }
  }

/** Reads Markdown: as a page, since that is what it is written for. */
export const readMarkdownFile = async (bytes: Uint8Array, name: string, limits: Limits): Promise<Source> => {
  const budget = createBudget(limits)
  const { text, foreign, cut } = decodeText(bytes, limits.bytes)
  if (isBlankText(text)) return emptySource(name, kind)
  const loaded = await loadLibrary('markdown-it', () => import('markdown-it'))
  if ('missing' in loaded) return refused(name, kind, `The file is Markdown. ${loaded.missing}`)
  const places = placesIn(text)
  const at = (line: number, column: number): Location => ({ kind: 'other', source: name, format: kind, line, column })
  const placeAt = (offset: number): Location => {
    const { line, column } = places.at(offset)
    return at(line, column)
  }
  if (foreign.lines > 0) budget.add(notUtf8(foreign.lines, placeAt(foreign.first)))
  if (text.includes('\0')) budget.add(nulCharacter(placeAt(text.indexOf('\0'))))
  if (cut) budget.reach('bytes', placeAt(text.length))
  const end = endWithin(text, limits.nodes)
  if (end < text.length) budget.reach('nodes', placeAt(end))
  const taken = text.slice(0, end)
  const lines = taken.split(/\r\n?|\n/)
  const front = frontOf(lines)
  // Its lines stay as empty ones, so that those after it keep their numbers.
  const body = front.length === 0 ? taken : [...front.map(() => ''), ...lines.slice(front.length)].join('\n')
  const { default: markdownIt } = loaded.library
  const tokens: readonly Token[] = markdownIt({ html: true, maxNesting }).parse(body, {})
  const deepest = tokens.find(({ level, nesting }) => nesting === 1 && level + 1 >= maxNesting)
  if (deepest)
    budget.add(
      problem(
        'limitReached',
        at((deepest.map?.[0] ?? 0) + 1, 1),
        `Lists and quotations stand in each other ${maxNesting} deep here. What stands further in was not read. Check the marks at the beginning of the line.`,
        { key: ['nesting'] },
      ),
    )
  const page = toPage(tokens, lines, front.slice(1, -1))
  const source = readHtml(page.html, { name, limits: { ...limits, bytes: Infinity } })
  const { blocks, problems = [] } = placed(source, inFile(page))
  // What stands too deep is said, and is not nothing.
  for (const each of problems) if (!deepest || each.rule !== 'tables/empty-file') budget.add(each)
  return {
    name,
    kind,
    blocks,
    ...budget.problems(),
    ...(source.unlisted === undefined ? {} : { unlisted: source.unlisted }),
  }
}
