import { counted, forCount } from '@imt/core'
import type { Finding } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import { trimPadding } from '../place/trim.js'
import type { TextNode } from './dom.js'
import { isFurnitureText, isInFurniture, isInLink } from './furniture.js'
import { textStart } from './page.js'
import type { Page } from './page.js'

/** Counts text that a browser does not show. */
export interface HiddenText {
  /** Adds a text; one in a cell of a table belongs to the data, whatever it stands in. */
  add(node: TextNode, inCell: boolean): void
  /** Rows that were left out of their tables since all of their cells are hidden. */
  leaveOut(rows: number): void
  /** One problem for the page, at the first of it. */
  problems(): readonly Finding[]
}

/** Of the first text so many characters are quoted. */
const quotedLength = 60

/** The beginning of a text. What looks like an address or a number of a person is not repeated. */
const quoted = (text: string): string => {
  const words = text.slice(0, 400).split(/\s+/)
  const masked = words.map((word) => (word.includes('@') || word.replace(/\D/g, '').length > 3 ? '…' : word)).join(' ')
  if (masked.length <= quotedLength) return text.length > 400 ? `${masked}…` : masked
  const cut = masked.slice(0, quotedLength)
  const end = cut.lastIndexOf(' ')
  return `${end < quotedLength / 2 ? cut : cut.slice(0, end)}…`
}

/** Returns the count for a page. */
export const createHiddenText = (page: Page): HiddenText => {
  let characters = 0
  let first: { readonly offset: number; readonly text: string | undefined } | undefined
  let rows = 0
  const rowsSaid = (): string =>
    rows === 0
      ? ''
      : ` ${counted(rows, 'hidden row')} ${forCount(rows, 'was', 'were')} left out of the checks, as readers do not see ${forCount(rows, 'it', 'them')}.`
  /** Cells are often those of persons: where they are is said, and not what they say. */
  const textSaid = (text: string | undefined): string => (text === undefined ? '' : `: "${quoted(text)}"`)
  return {
    add: ({ value, offset, parentNode }, inCell) => {
      const text = trimPadding(value)
      if (text === '') return
      if (!inCell && (isFurnitureText(text) || isInLink(parentNode) || isInFurniture(parentNode))) return
      characters += text.length
      first ??= { offset, text: inCell ? undefined : text }
    },
    leaveOut: (count) => {
      rows += count
    },
    problems: () =>
      first === undefined
        ? []
        : [
            problem(
              'hiddenContent',
              textStart(page, first.offset),
              `${counted(characters, 'character')} of text on the page, the first of them here, ${forCount(characters, 'is', 'are')} hidden from readers but stand${forCount(characters, 's', '')} in the file${textSaid(first.text)}.${rowsSaid()} Check that nothing is among them that should not be published.`,
              { key: ['page'] },
            ),
          ],
  }
}
