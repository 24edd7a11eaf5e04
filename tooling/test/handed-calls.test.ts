import { toolkit } from '@imt/cli'
import { workingDays } from '@imt/core'
import { supportOn } from '@imt/estate'
import { isTotalRow } from '@imt/finance'
import { lookUp } from '@imt/foi'
import { describe, expect, it } from 'vitest'

/** As plain JavaScript calls: with anything at all. */
type Call = (...values: readonly unknown[]) => unknown

describe('a wrong call', () => {
  it.each<[string, Call, readonly unknown[], RegExp]>([
    ['recognise(null)', toolkit.recognise as Call, [null], /source/],
    ['recognise of a wrong member', toolkit.recognise as Call, [[{ name: 'a', kind: 'csv', blocks: [null] }]], /source/],
    ['isTotalRow of text', isTotalRow as Call, ['x'], /isTotalRow/],
    ['supportOn of an object', supportOn as Call, [{}], /supportOn/],
    ['workingDays of a day', workingDays as Call, ['2026-01-01', 1e9], /workingDays: calendar/],
  ])('%s names the parameter', (_, call, values, message) => {
    expect(() => call(...values)).toThrow(message)
    expect(() => call(...values)).not.toThrow(/Cannot (?:read|use)|is not (?:a function|iterable)|undefined is not/)
  })
})

it.each(Object.getOwnPropertyNames(Object.prototype))('%s is no provision', (name) => {
  expect(lookUp(name).kind).toBe('unknown')
})
