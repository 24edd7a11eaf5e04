import { describe, expect, it } from 'vitest'
import type { Block, Source } from './source.js'
import { titleOf } from './title-of.js'

const location = { kind: 'text', source: 'page.html', line: 1, column: 1 } as const
const line = (text: string): Block => ({ kind: 'paragraph', text, location })
const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text, location })
const page = (blocks: readonly Block[], title?: string): Source => ({
  name: 'page.html',
  kind: 'html',
  blocks,
  ...(title === undefined ? {} : { title }),
})

describe('what a publication is called', () => {
  it.each([
    [
      'its first heading of the first rank',
      page([line('Skip to main content'), heading(2, 'Menu'), heading(1, 'Contracts')]),
    ],
    [
      'the one that the title of the page names',
      page([heading(1, 'The Trust'), heading(1, 'Contracts')], 'Contracts - Trust'),
    ],
    [
      'the title of the page where it has no such heading',
      page([line('Skip to content'), heading(2, 'Menu')], 'Contracts'),
    ],
    ['another heading where the title is none', page([heading(2, 'Contracts')], 'Untitled 1')],
    ['a line that may be one', page([line('Dear Ms Doe'), line('We write about it.'), line('# Contracts')])],
  ])('is %s', (_, source) => {
    expect(titleOf([source])).toBe('Contracts')
  })

  it('is nothing where only sentences are there', () => {
    expect(titleOf([page([line('Dear Ms Doe'), line('We write about your request.')])])).toBeUndefined()
  })

  const sheet = (name: string): Block => ({
    kind: 'heading',
    level: 2,
    text: name,
    location: { kind: 'sheet', source: 'a.xlsx', sheet: name, a1: 'A1' },
  })
  const workbook = (...sheets: readonly string[]): Source => ({
    name: 'a.xlsx',
    kind: 'xlsx',
    blocks: sheets.map(sheet),
  })
  it('is the name of a sheet where a workbook has one, and of none where it has several', () => {
    expect(titleOf([workbook('Contracts')])).toBe('Contracts')
    expect(titleOf([workbook('Contracts', 'Devices')])).toBeUndefined()
  })
})
