import { describe, expect, it } from 'vitest'
import type { Block, Source } from '../source/source.js'
import { linksSaid } from './links-said.js'

const location = { kind: 'text', source: 'a.html', line: 1, column: 1 } as const
const link = (text: string, href: string): Block => ({ kind: 'link', text, href, location })
const words = (text: string): Block => ({ kind: 'paragraph', text, location })
const page = (...blocks: readonly Block[]): readonly Source[] => [{ name: 'a.html', kind: 'html', blocks }]

describe('a page that leads to what it is about', () => {
  it('names the files that it links to, each once', () => {
    const files = ['April%202026.csv', 'may.xlsx?v=2', 'June.PDF', 'july.csv', 'july.csv'].map((name) =>
      link(name, `/spend/${name}`),
    )
    expect(linksSaid(page(words('We publish what we spend every month.'), ...files))).toBe(
      '4 files that it links to were not read: "April 2026.csv", "may.xlsx", "June.PDF" and 1 more. Save and check them. ',
    )
    expect(linksSaid(page(link('Spend', 'spend.csv')))).toBe(
      '1 file that it links to was not read: "spend.csv". Save and check it. ',
    )
  })
  it('is told as a list of links where it hardly holds anything else', () => {
    const links = ['Contracts', 'Spending', 'Registers'].map((text) => link(text, `/${text}`))
    const list: Block = { kind: 'list', items: [{ text: 'Contracts Spending Registers', location }], location }
    expect(linksSaid(page(list, ...links))).toContain('It is a list of 3 links')
    expect(linksSaid(page(list, words('What we do, and how, in many words. '.repeat(9)), ...links))).toBe('')
    expect(linksSaid(page(words('No links at all')))).toBe('')
  })
})
