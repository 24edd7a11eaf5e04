import { describe, expect, it } from 'vitest'
import { isNamed } from './tidy-heading.js'

describe('isNamed', () => {
  it.each([
    ['Asset Type', 'asset type'],
    [' ASSET\u00a0 Type\u200b', 'Asset Type'],
    ['Budget (£)', 'budget (£)'],
    ['Asset Type', ' Asset\u00a0 TYPE '],
    ['Asset Type', 'Asset  Type'],
    ['Caf\u00e9', 'Cafe\u0301'],
    ['Five', '\uff26ive'],
  ])('%j is named %j', (heading, name) => expect(isNamed(heading, [name])).toBe(true))

  it.each([
    ['Asset Types', 'Asset Type'],
    ['', 'Asset Type'],
    ['Asset', /^Type$/],
  ])('%j is not named %s', (heading, name) => expect(isNamed(heading, [name])).toBe(false))

  it('tries expressions on the tidied words', () =>
    expect(isNamed(' 2017/2018\u00a0Value', [/^\d{4}\/\d{4} value$/i])).toBe(true))
})
