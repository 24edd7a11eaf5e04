import { readCsv, readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { schemeClasses } from './scheme-classes.data.js'
import { schemeCompleteness, type SchemeItemResult } from './scheme-completeness.js'
import { schemeItems } from './scheme-items.js'

const page = (html: string, name = 'scheme.html') => readHtml(html, { name })
const resultOf = (id: string, ...pages: readonly ReturnType<typeof page>[]): SchemeItemResult | undefined =>
  schemeCompleteness(pages).items.find(({ item }) => item.id === id)

const scheme = page(`<h1>Publication scheme</h1>
<p>The classes will not generally include information in draft form, or in archive storage, or exempt.</p>
<h2>What we spend and how we spend it</h2>
<ul>
<li><a href="/accounts.pdf">Annual accounts</a></li>
<li>Capital programme: withheld in part, exempt under section 43(2)</li>
<li>Trade Union facility time - not held</li>
<li>Staff pay and grading structures</li>
<li>Expenses of the board are archived</li>
</ul>
<p>The following information is available on request:</p>
<ul><li>Standing orders</li></ul>
<h2>Disclosure log</h2>
<p>Answers that we have given since April 2024 stand below, by month and with their references.</p>
<h2>Register of interests</h2>
<p><a href="https://example.nhs.uk/interests/">Register of interests</a></p>
<h2>Who we are and what we do</h2>
<table><tr><th>Item</th><th>How to get it</th></tr>
<tr><td>Gender pay gap</td><td><a href="gap.html">Web page</a></td></tr>
<tr><td>Green plan</td><td>Does not apply</td></tr></table>`)

it('takes what is said of one item for nothing of another in the same paragraph', () => {
  const both = page(
    '<h1>Publication scheme</h1><h2>Lists and registers</h2><p>Our disclosure log is published. The asset register exists. It is exempt under section 31.</p>',
  )
  expect(resultOf('disclosureLog', both)?.state).not.toBe('saidNotPublished')
  expect(resultOf('assetRegister', both)).toMatchObject({
    state: 'saidNotPublished',
    places: [{ reason: 'exempt', text: 'The asset register exists. It is exempt under section 31.' }],
  })
})

describe('a publication scheme beside the definition document', () => {
  it.each([
    ['accounts', 'linked', { href: '/accounts.pdf', text: 'Annual accounts' }],
    ['capitalProgramme', 'saidNotPublished', { reason: 'exempt' }],
    ['facilityTime', 'saidNotPublished', { reason: 'notHeld', text: 'Trade Union facility time - not held' }],
    ['payAndGrading', 'notFound', { state: 'named', isOnRequest: false }],
    ['allowancesAndExpenses', 'saidNotPublished', { reason: 'archived' }],
    ['standingOrders', 'notFound', { state: 'named', isOnRequest: true }],
    ['disclosureLog', 'found', { text: 'Disclosure log' }],
    ['registerOfInterests', 'linked', { href: 'https://example.nhs.uk/interests/' }],
    ['genderPayGap', 'linked', { href: 'gap.html' }],
    ['greenPlan', 'saidNotPublished', { reason: 'notHeld' }],
  ])('%s is %s', (id, state, place) => {
    const result = resultOf(id, scheme)
    expect(result?.state).toBe(state)
    expect(result?.places[0]).toMatchObject(place)
  })

  it.each([
    ['Funding of exempt charities', 'named'],
    ['Funding: exempt under section 43(2)', 'saidNotPublished'],
    ['Funding (withheld in part)', 'saidNotPublished'],
    ['Funding is exempt from VAT', 'named'],
    ['Funding: not exempt', 'named'],
    ['Funding: n/a', 'saidNotPublished'],
  ])('reads "%s" as %s', (text, state) => {
    expect(resultOf('funding', page(`<h1>Scheme</h1><ul><li>${text}</li></ul>`))?.places[0]?.state).toBe(state)
  })

  it('says of what is missing how many pages were read, and no more', () => {
    const result = resultOf('cctv', scheme, page('<h1>About us</h1>', 'about.html'))
    expect(result).toMatchObject({ state: 'notFound', says: 'Not found in the 2 pages read.', places: [] })
  })

  it('counts a link to a page that was given as followed', () => {
    const gap = page('<h1>Our gap in pay</h1><p>Figures of 31 March 2026 for all staff.</p>', 'gap.html')
    expect(resultOf('genderPayGap', scheme, gap)?.places[0]).toMatchObject({
      state: 'found',
      location: { source: 'gap.html' },
    })
    const byAddress = page('<h1>Interests</h1>', 'https://example.nhs.uk/interests')
    expect(resultOf('registerOfInterests', scheme, byAddress)?.state).toBe('found')
    const other = page('<h1>Interests</h1>', 'https://example.nhs.uk/staff/interests')
    expect(resultOf('registerOfInterests', scheme, other)?.state).toBe('linked')
  })

  it('takes no title of a class, no prose and no general wording for an item', () => {
    const prose = page(
      `<h1>Publication scheme</h1><h2>6. Lists and registers</h2><h2>What we spend and how we spend it</h2><p>${'We set out in our annual report how the board spends money, and which public registers we keep. '.repeat(4)}</p>`,
    )
    const { items } = schemeCompleteness([prose])
    expect(items.filter(({ state }) => state !== 'notFound').map(({ item }) => item.id)).toEqual([])
  })

  it.each([
    ['from the root of the site', '/about/structure', 'about/structure.html'],
    ['from the root of a site that was saved in a folder', '/about/structure', 'saved/about/structure.html'],
    ['from a page beside it', 'structure.html', 'saved/structure.html'],
    ['from a page in a folder beside it', '../structure.htm', 'structure.htm'],
  ])('follows a link to another of the files: %s', (_, href, name) => {
    const first =
      name === 'structure.htm' ? 'pages/index.html' : name.startsWith('saved/') ? 'saved/index.html' : 'index.html'
    const home = page(
      `<h1>Publication scheme</h1><ul><li><a href="${href}">Organisational structure</a></li></ul>`,
      first,
    )
    const other = page('<h1>Our structure</h1><p>The board has six committees.</p>', name)
    expect(resultOf('organisationalStructure', home, other)?.state).toBe('found')
    const elsewhere = page('<h1>Our structure</h1><p>Six committees.</p>', `other/${name}`)
    expect(resultOf('organisationalStructure', home, elsewhere)?.state).toBe('linked')
  })

  it('takes the expenses of executives for no list of them', () => {
    const expenses = page('<h1>Publication scheme</h1><h2>Senior staff expenses</h2><p>They came to £4,000.</p>')
    expect(resultOf('seniorExecutives', expenses)?.state).toBe('notFound')
  })

  it('names files of which nothing was read, and counts them not', () => {
    const empty = { name: 'scan.pdf', kind: 'empty', blocks: [] }
    expect(schemeCompleteness([scheme, empty])).toMatchObject({ pagesRead: 1, notRead: ['scan.pdf'] })
  })

  it('reads a table of items of any format', () => {
    const csv = readCsv('Item,Where\nAsset register,Not held\nAnnual report 2025/26,Website', { name: 'scheme.csv' })
    const { items } = schemeCompleteness([csv])
    expect(items.find(({ item }) => item.id === 'assetRegister')?.state).toBe('saidNotPublished')
    expect(items.find(({ item }) => item.id === 'annualReport')?.says).toBe(
      'Not found in the 1 page read; named, and nothing is linked there: "Annual report 2025/26 | Website".',
    )
  })

  it('marks the document as not read, and gives no score', () => {
    const result = schemeCompleteness([scheme])
    expect(result.citation.some(({ title, verified }) => /definition document/.test(title) && !verified)).toBe(true)
    expect(result.remarks[0]).toMatch(/was not read/)
    expect(JSON.stringify(Object.keys(result))).not.toMatch(/score|complete|percent/i)
  })

  it('holds items of all seven classes, each once, each seen at a body', () => {
    expect(new Set(schemeItems.map(({ schemeClass }) => schemeClass)).size).toBe(7)
    expect(schemeClasses).toHaveLength(7)
    expect(new Set(schemeItems.map(({ id }) => id)).size).toBe(schemeItems.length)
    for (const { seenIn } of schemeItems) expect(seenIn.length).toBeGreaterThan(0)
  })

  it.each([null, 'page', [null], [{ name: 'x' }]])('refuses %j', (pages) => {
    expect(() => schemeCompleteness(pages as never)).toThrow(TypeError)
  })
})
