import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const contracts = 'Contract title,Supplier,End date\nNetwork,Invented Networks Ltd,31/03/2027\n'
const publication = JSON.stringify({ about: { title: 'IM&T' }, sections: {} })
const describing = {
  'publication.schema.json': { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' },
  'datapackage.json': { resources: [{ name: 'contracts', path: 'contracts.csv' }] },
  'csv-metadata.json': { '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }], url: 'contracts.csv' },
  'imt.config.json': { publisher: 'A Trust', unheard: 'of' },
  'our-settings.json': { failOn: 'warning' },
  'report.json': { $schema: 'https://unpkg.com/@imt/core/schemas/report.json', asOf: '2026-11-23', findings: [] },
}

describe.each(Object.entries(describing))('%s', (name, json) => {
  const text = JSON.stringify(json)

  it('is left out beside a table that it describes, which is said', async () => {
    const alone = await imt(['check', 'contracts.csv', '--as-of', '2026-11-23'], { 'contracts.csv': contracts })
    const both = await imt(['check', 'contracts.csv', name, '--as-of', '2026-11-23'], {
      'contracts.csv': contracts,
      [name]: text,
    })
    expect(both.err).toContain(`${name} was left out: it is `)
    expect([both.code, both.out]).toEqual([alone.code, alone.out])
  })

  it('is left out beside a publication in JSON', async () => {
    const both = await imt(['check', 'publication.json', name], { 'publication.json': publication, [name]: text })
    expect(both.err).toContain(`${name} was left out: it is `)
    expect(both.err).not.toContain('checked on its own')
  })

  it('is not checked alone, and no pass', async () => {
    const { code, err } = await imt(['check', name], { [name]: text })
    expect(code).toBe(3)
    expect(err).toContain(`${name}: it is `)
  })
})

it('is not told by a publication that has such members of its own', async () => {
  const { err } = await imt(['check', 'publication.json'], {
    'publication.json': JSON.stringify({ resources: [], sections: {} }),
  })
  expect(err).not.toContain('left out')
})

it.each(['text', 'html', 'md', 'csv'])(
  'leaves a report out that was written as %s beside what was checked',
  async (form) => {
    const name = `report.${form === 'text' ? 'txt' : form}`
    const call = ['check', 'contracts.csv', '--as-of', '2026-11-23']
    const files = { 'contracts.csv': contracts }
    const alone = await imt(call, files)
    const { out } = await imt([...call, '--format', form], files)
    const both = await imt([...call, name], { ...files, [name]: out })
    expect(both.err).toContain(`${name} was left out: it is a report of imt check`)
    expect([both.code, both.out]).toEqual([alone.code, alone.out])
  },
)
