import { isRecord, pointerTo, type Members, type Note } from '@imt/core'
import { publishedRelease, type PublishedRelease } from './published-release.js'

type Path = readonly (string | number)[]

/** A release that is being read: where it stands, and the account of what is taken from it. */
export interface Reading {
  readonly path: Path
  readonly members: Members
  readonly notes: Note[]
}

/** Adds a note on the release, or on what stands in it. */
export const note = ({ notes, path }: Reading, code: string, message: string, inner: Path = []): void => {
  notes.push({ code, message, params: { at: pointerTo(...path, ...inner) } })
}

const codes: Readonly<Record<string, string>> = {
  amount: 'amountNotRead',
  currency: 'currencyNotRead',
  startDate: 'dateNotRead',
  endDate: 'dateNotRead',
  maxExtentDate: 'dateNotRead',
  dateSigned: 'dateNotRead',
  durationInDays: 'durationNotRead',
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
  const { members, notes, path } = reading
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
      params: { at: pointerTo(...path, ...steps) },
    })
  }
  return true
}

type Found = readonly [unknown, Path]

/** What should be a release in a package, each with the way to it. */
export const releasesIn = (json: unknown): readonly Found[] => {
  if (!isRecord(json)) return []
  const { ocid, releases, records } = json
  if (Array.isArray(releases)) return releases.map((release: unknown, index): Found => [release, ['releases', index]])
  const recorded = (Array.isArray(records) ? records : []).flatMap((record: unknown, index): Found[] => {
    if (!isRecord(record)) return []
    const { compiledRelease, releases: inner } = record
    if (isRecord(compiledRelease)) return [[compiledRelease, ['records', index, 'compiledRelease']]]
    return (Array.isArray(inner) ? inner : []).map((release: unknown, position): Found => [
      release,
      ['records', index, 'releases', position],
    ])
  })
  const isRelease = typeof ocid === 'number' || (typeof ocid === 'string' && ocid.trim() !== '')
  return recorded.length > 0 || !isRelease ? recorded : [[json, []]]
}
