import { describe, expect, it } from 'vitest'
import type { RuleMeta } from '../plugin/rule.js'
import { findingOf, type FindingDetail } from './finding-of.js'

const source = { title: 'Training standard', url: 'https://example.org/standard', verified: true }
const other = { title: 'Training guidance', url: 'https://example.org/guidance', verified: false }
const meta: RuleMeta<'training/hours-missing'> = {
  code: 'training/hours-missing',
  level: 'warning',
  band: 'usefulness',
  summary: 'Hours are missing.',
  explain: 'A course without its hours cannot be planned.',
  citation: [source, other],
}
const detail = { at: '/courses/0', message: 'Safety has no hours', key: ['Safety'] } as const

describe('findingOf', () => {
  it('says what it is about, which is no part of the fingerprint', () => {
    const finding = findingOf(meta, { ...detail, about: 'the course Safety' })
    expect(finding.about).toBe('the course Safety')
    expect(finding.fingerprint).toBe(findingOf(meta, detail).fingerprint)
  })

  it('takes level, band and sources from the entry, and says nothing that was not given', () => {
    const { fingerprint, ...rest } = findingOf(meta, { ...detail, stated: undefined, location: undefined })
    expect(rest).toStrictEqual({
      rule: 'training/hours-missing',
      level: 'warning',
      band: 'usefulness',
      at: '/courses/0',
      message: 'Safety has no hours',
      citation: [source, other],
    })
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/)
  })

  it('keeps what is stated, the place, and those sources that it rests on', () => {
    const location = { kind: 'text', source: 'courses.csv', line: 3, column: 1 } as const
    expect(findingOf(meta, { ...detail, stated: '-', location, citation: [other] })).toMatchObject({
      stated: '-',
      location,
      citation: [other],
    })
  })

  it('is lowered by a level of its own, never raised', () => {
    expect(findingOf(meta, { ...detail, level: 'note' }).level).toBe('note')
    expect(findingOf(meta, { ...detail, level: 'error' }).level).toBe('warning')
  })

  it('is told apart by code, key and the figure as stated', () => {
    const of = (more: Partial<FindingDetail>): string => findingOf(meta, { ...detail, ...more }).fingerprint
    expect(of({ at: '/courses/7', message: 'Safety: no hours' })).toBe(of({}))
    expect(of({ stated: '?' })).not.toBe(of({}))
    expect(of({ key: ['Lifting'] })).not.toBe(of({}))
    expect(findingOf({ ...meta, code: 'training/hours-odd' }, detail).fingerprint).not.toBe(of({}))
  })
})
