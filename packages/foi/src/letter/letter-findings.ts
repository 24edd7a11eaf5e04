import { pointerTo, type JsonPointer, type Run } from '@imt/core'
import { refusalDrafts } from '../refusal/check-refusal.js'
import type { RefusalName } from '../refusal/catalogue/catalogue.js'
import { isModelled } from '../refusal/modelled.js'
import type { RefusalDraft } from '../refusal/finding.js'
import { departmentIn } from './government-department.js'
import type { PublishedLetter } from './schema.js'

// A memo, not state: a letter that was read is not changed, and several rules look at it.
const known: WeakMap<PublishedLetter, readonly RefusalDraft[]> = /* @__PURE__ */ new WeakMap()

const draftsOf = (letter: PublishedLetter): readonly RefusalDraft[] => {
  const before = known.get(letter)
  if (before !== undefined) return before
  const { law, notice } = letter
  const drafts = refusalDrafts(law === 'FOISA' ? { ...notice, regime: 'FOISA' } : notice)
  known.set(letter, drafts)
  return drafts
}

/** Whether a letter has a reference to call it by. */
const isNamed = (reference: string | undefined): reference is string =>
  reference !== undefined && reference.trim() !== ''

/** What a letter that answers the request as one is called in place of the number of a question. */
const unnumbered = /\b([Qq])uestion as asked\b/

/** As a sentence is put of a letter: "the answer" where its questions have no numbers. */
const worded = (message: string): string =>
  message.replace(unnumbered, (_, first: string) => (first === 'Q' ? 'The answer' : 'the answer'))

/** The pointer to what stands at a path below another. */
export const joinPointers = (base: JsonPointer, path: JsonPointer): JsonPointer => `${base}${path}` as JsonPointer

/**
 * True for an exemption that the letter is said not to have, since no trust has it, and that is open to whoever wrote
 * it: a government department.
 */
const isOpenToItsDepartment = ({ authority = '' }: PublishedLetter, { name }: RefusalDraft): boolean =>
  name === 'not-open-to-trusts' &&
  (departmentIn(authority) !== undefined || /\b(?:government|parliament|senedd|assembly)\b/i.test(authority))

/** How what is said of a notice is said of a letter that was read. */
export interface Said {
  readonly names: readonly RefusalName[]
  /** Of what a reading cannot be as sure as whoever fills in a notice: a note that begins with "Check". */
  readonly isNote?: (draft: RefusalDraft) => boolean
  /** Letters under the Scottish Act are looked at too: it has such elements. */
  readonly ofScottish?: true
  /** What is not said of letters. */
  readonly except?: (draft: RefusalDraft) => boolean
}

const asNote = (message: string): string =>
  /^Check\b/.test(message) ? message : `Check ${message.charAt(0).toLowerCase()}${message.slice(1)}`

/** The letters of a publication, each with its place. */
export const placedLetters = (
  letters: readonly PublishedLetter[] | undefined,
): readonly { readonly letter: PublishedLetter; readonly at: JsonPointer }[] =>
  (letters ?? []).map((letter, index) => ({ letter, at: pointerTo('sections', 'foi', 'letters', index, 'notice') }))

/** Those under a law that is modelled: of one under the Scottish Regulations nothing is held to any other. */
const modelledLetters = (letters: readonly PublishedLetter[] | undefined): ReturnType<typeof placedLetters> =>
  placedLetters(letters).filter(({ letter }) => isModelled(letter))

/** Those under the Act and the Regulations: what a rule says of their sections holds for no Scottish letter. */
export const checkedLetters = (
  letters: readonly PublishedLetter[] | undefined,
): readonly { readonly letter: PublishedLetter; readonly at: JsonPointer }[] =>
  placedLetters(letters).filter(({ letter }) => letter.law === 'FOIA' || letter.law === 'EIR')

/**
 * Has a rule report what `checkRefusal` says of each letter, of the names that are its own, at their places.
 *
 * @param letters - of the publication
 * @param run - of the rule
 * @param said - which names, and how
 * @param looksAt - where the rule looks in each letter; none where it has nothing to look at
 */
export const reportLetters = (
  letters: readonly PublishedLetter[] | undefined,
  run: Run,
  { names, isNote: isUnsure, except, ofScottish }: Said,
  looksAt: (letter: PublishedLetter) => readonly JsonPointer[],
): void => {
  for (const { letter, at } of ofScottish ? modelledLetters(letters) : checkedLetters(letters)) {
    const looked = looksAt(letter)
    for (const path of looked) run.checked(joinPointers(at, path))
    if (looked.length === 0) continue
    for (const draft of draftsOf(letter)) {
      if (!names.includes(draft.name) || except?.(draft) === true || isOpenToItsDepartment(letter, draft)) continue
      const isNote = draft.level === 'note' || isUnsure?.(draft) === true
      const message = worded(draft.message)
      run.report({
        at: joinPointers(at, draft.at),
        message: isNote ? asNote(message) : message,
        key: ['letter', letter.notice.reference ?? '', draft.name, ...draft.key],
        ...(isNote && { level: 'note' }),
        ...(draft.citation === undefined ? {} : { citation: draft.citation }),
        ...(isNamed(letter.notice.reference) ? { about: letter.notice.reference } : {}),
      })
    }
  }
}
