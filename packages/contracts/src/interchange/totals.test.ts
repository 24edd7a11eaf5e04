import { expect, it } from 'vitest'
import { contractQuestionnaire } from '../questionnaire/contract-questionnaire.js'
import { toCalendar } from './to-calendar.js'
import { toOcds } from './to-ocds.js'

const entries = [
  { title: 'Grounds', supplier: 'Aldercote Tree Care', end: '31/03/2029', value: '410,000' },
  { title: 'Total', supplier: '', end: '', value: '410,000' },
]

it('makes no contract of a total', () => {
  const { package: made, notes } = toOcds(entries, {
    ocidPrefix: 'ocds-abc123',
    buyer: { name: 'Invented Trust', scheme: 'GB-NHS', id: 'RX0' },
    uri: 'https://example.nhs.uk/contracts.json',
    published: '2026-11-28',
  })
  expect(made.releases.map(({ tender }) => tender.title)).toEqual(['Grounds'])
  expect(notes).toMatchObject([{ code: 'totalLeftOut', at: { entry: 1, field: 'title' } }])
  expect(contractQuestionnaire(entries, { asOf: '2026-11-28' }).map(({ title }) => title)).toEqual(['Grounds'])
  expect(toCalendar(entries, { name: 'Contracts', domain: 'example.nhs.uk', asOf: '2026-11-28' })).not.toContain(
    'Total',
  )
})
