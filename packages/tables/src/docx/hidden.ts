import { counted, forCount } from '@imt/core'
import type { Cell, Finding, Location } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { trimPadding } from '../place/trim.js'

/** Why a text of a document is not shown. */
export type Unshown = 'hidden' | 'deleted' | 'comment'

interface HiddenText {
  readonly why: Unshown
  readonly within: string
  text: string
}

/** Collects what stands in a document and is not shown, or tells who worked on it. */
export interface HiddenTexts {
  /** A piece of text; one that goes on where the last one was is joined to it. */
  add(why: Unshown, text: string, within: string): void
  /** A change that is tracked. */
  change(put: boolean, within: string, author: string | undefined): void
  /** Somebody whom the document names as having worked on it. */
  author(name: string | undefined): void
  readonly authors: ReadonlySet<string>
  /** The texts as items of a list that is hidden. */
  items(placeOf: (within: string) => Location, budget: Budget): readonly Cell[]
  problems(placeOf: (within: string) => Location, budget: Budget): void
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** Returns the collection of one document. */
export const createHiddenTexts = (): HiddenTexts => {
  const texts: HiddenText[] = []
  const authors = new Set<string>()
  const changes = { put: 0, taken: 0, within: '' }
  const shown = (why: Unshown): readonly HiddenText[] =>
    texts.filter((each) => each.why === why && trimPadding(each.text) !== '')
  const tellChanges = (placeOf: (within: string) => Location): readonly Finding[] => {
    const all = changes.put + changes.taken
    if (all === 0) return []
    const [first] = shown('deleted')
    const out = first === undefined ? '' : `, the first of it "${short(trimPadding(first.text))}"`
    return [
      problem(
        'hiddenContent',
        placeOf(changes.within),
        `The document keeps ${counted(all, 'tracked change')}, the first of them here, with who made ${forCount(all, 'it', 'them')} and when. What was put in was read; what was taken out still stands in the file${out}. Accept or reject the changes before you publish it (in Word: Review, Accept All Changes).`,
        { key: ['changes'] },
      ),
    ]
  }
  const tellHidden = (placeOf: (within: string) => Location): readonly Finding[] => {
    const [first, ...rest] = shown('hidden')
    if (first === undefined) return []
    const count = rest.length + 1
    return [
      problem(
        'hiddenContent',
        placeOf(first.within),
        `${counted(count, 'text')} of this document, the first of them here, ${forCount(count, 'is', 'are')} hidden and ${forCount(count, 'stands', 'stand')} in the file all the same: "${short(trimPadding(first.text))}". Check that nothing is in ${forCount(count, 'it', 'them')} that should not be released, and take ${forCount(count, 'it', 'them')} out or show ${forCount(count, 'it', 'them')}.`,
        { key: ['hidden'], stated: first.text },
      ),
    ]
  }
  return {
    add: (why, text, within) => {
      const last = texts.at(-1)
      if (last?.why === why && last.within === within) last.text += text
      else texts.push({ why, within, text })
    },
    change: (put, within, author) => {
      if (changes.put + changes.taken === 0) changes.within = within
      if (put) changes.put += 1
      else changes.taken += 1
      if (author !== undefined && author.trim() !== '') authors.add(author.trim())
    },
    author: (name) => {
      if (name !== undefined && name.trim() !== '') authors.add(name.trim())
    },
    authors,
    items: (placeOf, budget) =>
      texts.flatMap(({ text, within }) => {
        const location = placeOf(within)
        const words = trimPadding(text)
        return words === '' ? [] : [{ text: budget.cell(words, () => location), location, hidden: true }]
      }),
    problems: (placeOf, budget) => {
      for (const each of [...tellHidden(placeOf), ...tellChanges(placeOf)]) budget.add(each)
      for (const { text, within } of shown('comment'))
        budget.tell('hiddenContent', () =>
          problem(
            'hiddenContent',
            placeOf(within),
            `A comment stands here: "${short(trimPadding(text))}". It is published with the file. Check that it may be.`,
            { key: ['comment', text], stated: text },
          ),
        )
    },
  }
}
