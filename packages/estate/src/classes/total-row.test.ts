import { describe, expect, it } from 'vitest'
import { isTotalRow } from './total-row.js'

describe('isTotalRow', () => {
  it.each([
    ['Total', true],
    ['Sub-total', true],
    ['All', true],
    ['Overall', true],
    ['All sites', true],
    ['All hardware', true],
    ['All-in-one PCs', false],
    ['All laptops', false],
    ['Total Access Points', false],
    ['Laptops', false],
  ])('%s: %s', (assetType, isTotal) => expect(isTotalRow({ assetType })).toBe(isTotal))
})
