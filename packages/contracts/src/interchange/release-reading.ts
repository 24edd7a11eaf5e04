import { isRecord, pointerTo, type Members, type Note } from '@imt/core'
import type { Path } from './path.js'
import { publishedRelease, type PublishedRelease } from './published-release.js'

/** A release that is being read: where what is in it stands, and the account of what is taken from it. */
export interface Reading {
  readonly members: Members
  readonly notes: Note[]
  placeOf(inner: Path): Path
}

/** Adds a note on the release, or on what stands in it. */
export const note = (
  { notes, placeOf }: Reading,
  code: string,
  message: string,
  inner: Path = [],
  params: Readonly<Record<string, string>> = {},
): void => {
  notes.push({ code, message, params: { at: pointerTo(...placeOf(inner)), ...params } })
}

const codes: Readonly<Record<string, string>> = {
  amount: 'amountNotRead',
  amountGross: 'amountNotRead',
  currency: 'currencyNotRead',
  startDate: 'dateNotRead',
  endDate: 'dateNotRead',
  maxExtentDate: 'dateNotRead',
  dateSigned: 'dateNotRead',
  date: 'dateNotRead',
  datePublished: 'dateNotRead',
  durationInDays: 'durationNotRead',
  durationInMonths: 'durationNotRead',
}

const saidAs = (value: unknown): string => {
  const text = typeof value === 'string' ? JSON.stringify(value) : isRecord(value) ? 'an object' : String(value)
  return Array.isArray(value) ? 'a list' : text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/**
 * Looks at the shape of a release. What has another is told of and set aside, so that whatever `members` hands out has
 * the shape that its type says.
 */
export const hasShape = (reading: Reading, release: unknown): release is PublishedRelease => {
  const { members, notes, placeOf } = reading
  const parsed = publishedRelease.safeParse(release)
  for (const { path: inner, message } of parsed.error?.issues ?? []) {
    const steps = inner.map((step) => (typeof step === 'number' ? step : String(step)))
    // An amount is nothing without its currency, and must not pass for pounds.
    const gone = steps.at(-1) === 'currency' ? steps.slice(0, -1) : steps
    const last = gone.at(-1)
    let whole: unknown = release
    for (const step of gone.slice(0, -1))
      whole = isRecord(whole) || Array.isArray(whole) ? Reflect.get(whole, step) : undefined
    if (last === undefined || typeof whole !== 'object' || whole === null) return false
    members.setAside(whole, String(last))
    const stated: unknown = steps.reduce<unknown>(
      (at, step) => (isRecord(at) || Array.isArray(at) ? Reflect.get(at, step) : undefined),
      release,
    )
    const name = String(steps.findLast((step) => typeof step === 'string') ?? 'release')
    notes.push({
      code: codes[name] ?? 'memberNotRead',
      message: `"${name}" ${message}, and is ${saidAs(stated)}: ${gone === steps ? 'it' : 'the value'} was left out`,
      params: { at: pointerTo(...placeOf(steps)) },
    })
  }
  return true
}
