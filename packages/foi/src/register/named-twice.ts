import type { FoiRequest } from './request.js'

/** What to check of a request whose reference another has. */
export const calledTwice =
  'Check its reference: another row has the same one, so a request may be counted twice or be called by another’s.'

/** A row for a review has the reference of its request. */
export const nameKeyOf = ({ name, days }: FoiRequest): string =>
  `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}${days.received === undefined && days.reviewRequested !== undefined ? ' review' : ''}`

/** The references that stand on two rows or more, of what is kept in the register. */
export const namedTwice = (requests: readonly FoiRequest[]): ReadonlySet<string> => {
  const [once, twice] = [new Set<string>(), new Set<string>()]
  for (const request of requests) {
    if (request.law === null || request.name === `row ${request.row}`) continue
    const key = nameKeyOf(request)
    if (once.has(key)) twice.add(key)
    once.add(key)
  }
  return twice
}
