import { counted, forCount, listed } from '@imt/core'
import type { Finding } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import { textStart } from './page.js'
import type { Page } from './page.js'
import type { PlacedComment } from './parse-page.js'

const kinds = [
  ['rows', 'row of a table', 'rows of a table'],
  ['amounts', 'amount of money', 'amounts of money'],
  ['addresses', 'e-mail address', 'e-mail addresses'],
  ['telephones', 'telephone number', 'telephone numbers'],
  ['names', 'name of a person', 'names of persons'],
] as const

const isWordsAlone = ({ told }: PlacedComment): boolean => kinds.every(([key]) => told[key] === 0)

/**
 * The comments without those above the page itself that hold words alone: they say what file it is, and who made it
 * when.
 */
const within = ({ text }: Page, comments: readonly PlacedComment[]): readonly PlacedComment[] => {
  const begins = comments.length === 0 ? -1 : text.slice(0, 20_000).search(/<html\b/i)
  return comments.filter((comment) => comment.offset > begins || !isWordsAlone(comment))
}

/**
 * One problem for the comments of a page that hold something about the body, at the first of them: what was taken out
 * of a page by making it a comment is still sent to everybody. What stands in them is counted and not repeated. Where
 * it is words alone it is a note.
 */
export const commentProblems = (page: Page, all: readonly PlacedComment[]): readonly Finding[] => {
  const comments = within(page, all)
  const counts = kinds.flatMap(([key, one, many]) => {
    const sum = comments.reduce((before, { told }) => before + told[key], 0)
    return sum === 0 ? [] : [{ said: counted(sum, one, many), key }]
  })
  const first = comments.find(({ told }) => counts.length === 0 || counts.some(({ key }) => told[key] > 0))
  if (first === undefined) return []
  const said = counts.length === 0 ? 'words that somebody wrote' : listed(counts.map((count) => count.said))
  return [
    problem(
      'hiddenContent',
      textStart(page, first.offset),
      `${counted(comments.length, 'comment')} (<!-- … -->) in the source of the page, ${forCount(comments.length, 'this one', 'the first of them here')}, ${forCount(comments.length, 'holds', 'hold')} ${said}. A browser does not show ${forCount(comments.length, 'it', 'them')}, and whoever looks at the source of the page reads ${forCount(comments.length, 'it', 'them')}. Nothing in ${forCount(comments.length, 'it', 'them')} was checked. Take out what should not be published.`,
      { key: ['page', 'comments'], ...(counts.length === 0 ? { level: 'note' } : {}) },
    ),
  ]
}
