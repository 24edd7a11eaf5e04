import type { Report } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const publication = JSON.stringify({
  about: {},
  sections: { estate: { classes: [{ assetType: 'Telephones', quantity: '12', vendors: '2' }] } },
})
const readme =
  'What is here\n\nThe files of April 2026 for the website. The budget was £1,500,000 in all.\n\nWrite to the information office with questions.\n'
const devices = 'Asset type,Quantity,Vendors\nDesktop computers,12,2\nPrinters,8,1\n'

const check = async (files: Readonly<Record<string, string>>) => {
  const args = ['check', ...Object.keys(files), '--as-of', '2026-11-23', '--no-config']
  const { code, out, err } = await imt([...args, '--json'], files)
  const { out: text } = await imt(args, files)
  return { code, err, text, report: JSON.parse(out) as Report }
}

describe('a text that tells of files, beside a publication in JSON', () => {
  it('is read, said to hold nothing known, and no failure', async () => {
    const alone = await check({ 'publication.json': publication })
    const both = await check({ 'publication.json': publication, 'README.txt': readme })
    expect([both.code, both.err]).toEqual([alone.code, ''])
    expect(both.report.summary).toEqual(alone.report.summary)
    expect(both.report.findings.map(({ rule }) => rule)).not.toContain('tables/unreadable-file')
    expect(both.text).toMatch(/README\.txt\n {2}nothing in it was read\./)
    expect(both.text).toContain('text: 1 figure in 1 passage that was not read')
    expect(both.report.textNotRead?.map(({ source }) => source)).toEqual(['README.txt'])
  })

  it.each([
    ['a table', 'devices.csv', devices],
    ['a table of no known kind', 'other.csv', 'Alpha,Beta\nx,1\ny,2\n'],
    [
      'a text in which something is known',
      'log.txt',
      'Asset type\tQuantity\tVendors\nDesktop computers\t12\t2\nPrinters\t8\t1\n',
    ],
  ])('is not %s: then the publication is to be checked on its own', async (_, name, text) => {
    const { code, err } = await check({ 'publication.json': publication, [name]: text })
    expect([code, err]).toEqual([3, expect.stringContaining('is checked on its own')])
  })

  it('is Markdown as well', async () => {
    const both = await check({ 'publication.json': publication, 'README.md': `# Read me\n\n${readme}` })
    expect([both.err, both.text]).toEqual(['', expect.stringMatching(/README\.md\n {2}nothing in it was read\./)])
  })

  it('does not lend a publication of tables its first line as a title', async () => {
    const both = await check({ 'README.txt': readme, 'devices.csv': devices })
    expect(both.text).not.toMatch(/^What is here/)
    const alone = await check({ 'README.txt': readme })
    expect([alone.code, alone.text]).toEqual([3, expect.stringMatching(/^What is here/)])
  })
})
