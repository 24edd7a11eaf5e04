import { requireList, requireObject, type IsoDate } from '@imt/core'
import type { DueItem } from './due.js'
import type { Register } from './register.js'

/** An entry of a calendar: the reference of a request, and what is due of it. Nothing else of the request is in it. */
export interface RegisterEvent {
  /** The same for the same duty of the same request, whenever it is written. */
  readonly id: string
  readonly day: IsoDate
  readonly title: string
  readonly about: string
}

const titles: { readonly [W in DueItem['what']]: string } = {
  answer: 'last day for the answer',
  extensionNotice: 'last day for the notice of the extension',
  extendedAnswer: 'answer due after the extension',
  review: 'internal review due',
  reviewLatest: 'internal review due at the latest',
  escalation: 'look at it',
}

/**
 * Returns the days of a register for a calendar: what is due from its day on, and nothing that has passed. An entry
 * holds the reference of the request and what is to be done, in known words.
 *
 * @param made - what `register` gives
 * @throws {TypeError} when it is none
 */
export const registerEvents = (made: Register): readonly RegisterEvent[] => {
  const seen = new Map<string, number>()
  const { due: dueNow } = requireObject(made, 'registerEvents: made')
  return requireList(dueNow, 'registerEvents: made.due')
    .filter(({ when }) => when !== 'overdue')
    .map(({ request, what, due, words, provisional }) => {
      const plain = `${request} ${what}${what === 'escalation' ? ` ${words}` : ''}`.toLowerCase()
      const id = plain.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')
      // A reference that stands on two rows has two entries.
      const before = seen.get(id) ?? 0
      seen.set(id, before + 1)
      return {
        id: before === 0 ? id : `${id}-${before + 1}`,
        day: due,
        title: `${request}: ${titles[what]}`,
        about: provisional
          ? `${words}. Bank holidays up to that day are not all proclaimed: check it nearer the time.`
          : `${words}.`,
      }
    })
}
