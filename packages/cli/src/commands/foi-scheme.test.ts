import { describe, expect, it } from 'vitest'
import { imt, type Ran } from '../../test/imt.js'

const files = {
  'index.html': `<h1>Publication scheme</h1><h2>Who we are</h2><ul>
<li><a href="/about/structure">Organisational structure</a></li>
<li><a href="https://elsewhere.example/gap">Gender pay gap</a></li></ul>
<h2>What we spend</h2><ul><li>Capital programme: we do not hold this</li><li>Annual accounts: on request</li></ul>`,
  'about/structure.html': '<h1>Organisational structure</h1><p>The board has six committees.</p>',
}
const scheme = async (args: readonly string[], given: Readonly<Record<string, string>> = files): Promise<Ran> =>
  imt(['foi', 'scheme', ...args, '--no-config'], given)
const both = Object.keys(files)

describe('imt foi scheme', () => {
  it('says of each item what the pages show, with the pages counted and without a score', async () => {
    const { code, out, err } = await scheme([...both, '--json'])
    expect([code, err]).toEqual([0, ''])
    const made = JSON.parse(out) as { pagesRead: number; items: { id: string; state: string; places: unknown[] }[] }
    expect(made.pagesRead).toBe(2)
    const state = (id: string): string | undefined => made.items.find((item) => item.id === id)?.state
    expect(['genderPayGap', 'capitalProgramme', 'accounts', 'greenPlan'].map(state)).toEqual([
      'linked',
      'saidNotPublished',
      'notFound',
      'notFound',
    ])
    expect(made.items.find(({ id }) => id === 'organisationalStructure')).toMatchObject({
      state: 'found',
      places: expect.arrayContaining([
        expect.objectContaining({ where: expect.stringContaining('structure.html') as string }),
      ]) as unknown[],
    })
    expect(out).not.toMatch(/score|per ?cent/i)
  })

  it('says in words what it did not look at', async () => {
    const { out } = await scheme([...both, '--all'])
    const plain = out.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('2 pages were read. What is not on them may stand elsewhere, and nothing here is a score.')
    expect(plain).toContain('Linked, and not followed: "Gender pay gap".')
    expect(plain).toContain('Not found in the 2 pages read.')
    expect(plain).toContain('definition document for health bodies was not read')
    expect(plain).not.toMatch(/complete\b/i)
  })

  it('gives its tables as CSV, by name', async () => {
    const { out } = await scheme([...both, '--format', 'csv', '--table', 'items'])
    expect(out.split('\r\n')[0]).toBe('Class,Item,State,What the pages say,Where,Link')
    const { code, err } = await scheme([...both, '--table', 'score'])
    expect([code, err]).toEqual([2, expect.stringContaining('items, places, sources')])
  })

  it('is no clean answer where nothing was read', async () => {
    const { code } = await scheme(['empty.html'], { 'empty.html': '' })
    expect(code).toBe(3)
  })
})
