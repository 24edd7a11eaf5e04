import { describe, expect, it } from 'vitest'
import { isPage } from './content.js'

describe('isPage', () => {
  it.each([
    ['<dl><dt>Supplier</dt><dd>Acme</dd></dl>', true],
    ['\n<DT class="a">Supplier', true],
    ['<ul><li>Acme</li></ul>', true],
    ['<dlx>', false],
    ['<contract/>', false],
  ])('%j: %s', (text, expected) => {
    expect(isPage(text, 'a.html')).toBe(expected)
  })
})
