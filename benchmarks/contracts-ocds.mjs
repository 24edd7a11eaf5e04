// 10,000 contracts through reading, dates, duties, rules and OCDS, out and in again, beside JSON.parse and
// JSON.stringify of their package; and whether that grows as the register does.
import { createModel } from '../packages/core/dist/index.js'
import {
  contractDates,
  contractReader,
  contracts,
  fromOcds,
  noticesDue,
  toOcds,
} from '../packages/contracts/dist/index.js'
import { inTurns, printTable, seeded, short, writeResult } from './harness.mjs'

const random = seeded(17)
const pick = (list) => list[Math.floor(random() * list.length)]
const two = (number) => String(number).padStart(2, '0')
const date = (from, to) =>
  `${two(1 + Math.floor(random() * 28))}/${two(1 + Math.floor(random() * 12))}/${from + Math.floor(random() * (to - from))}`
const registerOf = (count) =>
  Array.from({ length: count }, (_, index) => ({
    reference: `C${index}`,
    title: `${pick(['Rostering', 'Print', 'Dictation', 'Hosting', 'Wi-Fi'])} ${index}`,
    supplier: pick(['Oakrow Ltd', 'Elmgate Ltd', 'Aldercote Tree Care', 'Oakrow Ltd; Elmgate Ltd']),
    category: pick(['Services', 'Goods']),
    route: pick(['Open procedure', 'Call-off from a framework agreement', 'Direct award']),
    value: `£${(1000 + Math.floor(random() * 400_000)).toLocaleString('en-GB')}`,
    start: date(2012, 2026),
    end: date(2026, 2030),
    term: pick(['36 months', '2 years', '']),
    extension: pick(['2 x 12 months', '3+1+1', 'None', 'Option to extend by up to 24 months', '']),
    noticePeriod: pick(['3 months', '90 days', '']),
  }))
const asOf = '2026-11-28'
const options = {
  ocidPrefix: 'ocds-abc123',
  buyer: { name: 'Invented Trust', scheme: 'GB-NHS', id: 'RX0' },
  uri: 'https://example.nhs.uk/contracts.json',
  published: asOf,
}

/** What is done with a register, part by part; each part gives what the next works from. */
const partsOf = (register) => {
  const document = { about: {}, sections: { contracts: { register } } }
  const readings = register.map(contractReader())
  // As a consumer would: what was read serves the dates, the duties and the package.
  const known = new Map(register.map((entry, index) => [entry, readings[index]]))
  const read = (entry) => known.get(entry)
  const text = JSON.stringify(toOcds(register, options).package)
  return {
    text,
    parts: [
      ['reading', () => register.map(contractReader())],
      ['dates', () => readings.map(({ terms }) => contractDates(terms, { asOf }))],
      [
        'duties',
        () =>
          readings.map(({ start, end }) =>
            noticesDue({
              commenced: start.earliest,
              authority: 'nhs-trust',
              category: 'services',
              enteredInto: start.earliest,
              ends: end.latest < start.earliest ? start.earliest : end.latest,
              aboveThreshold: true,
              value: 200_000,
            }),
          ),
      ],
      [
        'rules',
        () => {
          const model = createModel({ plugins: [contracts()] })
          return model.check(model.parse(document), { asOf })
        },
      ],
      ['OCDS out', () => toOcds(register, { ...options, read })],
      ['OCDS in', () => fromOcds(JSON.parse(text))],
    ],
  }
}

const measured = []
for (const count of [2_500, 5_000, 10_000, 20_000]) {
  const { text, parts } = partsOf(registerOf(count))
  const runs = [() => JSON.stringify(JSON.parse(text)), ...parts.map(([, run]) => run)]
  const [json, ...own] = (await inTurns(5, runs)).map(({ leastCpu }) => leastCpu)
  measured.push({
    contracts: count,
    json,
    parts: Object.fromEntries(parts.map(([name], index) => [name, own[index]])),
    all: own.reduce((sum, part) => sum + part, 0),
  })
}
printTable(
  'Processor time in ms, and how many times that of JSON.parse and JSON.stringify of the package',
  measured.map(({ contracts: count, json, parts, all }) => ({
    contracts: count,
    JSON: short(json),
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, short(part)])),
    all: short(all),
    times: short(all / json),
    'µs each': short((all / count) * 1_000),
  })),
)
await writeResult('contracts-ocds', { measured })
