import { toolkit } from '@imt/cli'
import type { Source } from '@imt/core'
import { internalSite, publicSite, type SiteFile, type SiteOptions } from '@imt/site'
import { read, readCsv, readHtml, readJson } from '@imt/tables'
import { readFileSync } from 'node:fs'
import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { fromTemplate } from './nhsuk-templates.mjs'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const asOf = '2026-11-29' as const
const { layouts, headings } = toolkit
const textOf = (files: readonly SiteFile[], path: string): string => {
  const found = files.find((file) => file.path === path)
  if (typeof found?.content !== 'string') throw new Error(`no text at ${path}`)
  return found.content
}
const siteOf = (sources: readonly Source[], options: Partial<SiteOptions> = {}): readonly SiteFile[] => {
  const reading = toolkit.recognise(sources)
  const report = toolkit.check(reading, { asOf })
  return publicSite(reading.publication, { body: { name: 'Invented Trust' }, asOf, report, sources, ...options })
}
const pages = (files: readonly SiteFile[]): readonly (readonly [string, string])[] =>
  files.flatMap(({ path, content }) =>
    path.endsWith('.html') && typeof content === 'string' ? [[path, content] as const] : [],
  )
const elements = (html: string): readonly Element[] => {
  const all: Element[] = []
  const walk = (node: Node): void => {
    if ('tagName' in node) all.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return all
}
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value
const named = (html: string, tagName: string): readonly Element[] =>
  elements(html).filter((element) => element.tagName === tagName)
/** What a person reads of a page. */
const words = (html: string): string => {
  const walk = (node: Node): string =>
    'value' in node && node.nodeName === '#text'
      ? node.value
      : 'childNodes' in node && node.nodeName !== 'script'
        ? node.childNodes.map(walk).join(' ')
        : ''
  return walk(parse(html)).replaceAll(/\s+/g, ' ')
}

const plymouth = await read(readFileSync('datasets/plymouth-2017-18/page.html'), {
  name: 'inside/page-of-2017.html',
  layouts,
  headings,
})
const baseUrl = 'https://example.org/imt'
const site = siteOf([plymouth], { baseUrl })
const csv = (name: string, ...lines: readonly string[]): Source => readCsv(`${lines.join('\n')}\n`, { name })

/** The texts and the names of the elements of a picture; it throws where this is no XML. */
const inPicture = (svg: string): { readonly texts: readonly string[]; readonly names: readonly string[] } => {
  const texts: string[] = []
  const names: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (text) => text.trim() !== '' && texts.push(text))
  parser.on('opentag', ({ local }) => names.push(local))
  parser.write(svg).close()
  return { texts, names }
}
const picturesIn = (files: readonly SiteFile[]): readonly (readonly [string, string])[] =>
  files.flatMap(({ path, content }) =>
    path.startsWith('pictures/') && typeof content === 'string' ? [[path, content] as const] : [],
  )

/** A page is what every page is to be. */
const soundPage = (path: string, html: string, files: readonly SiteFile[]): void => {
  const faults: string[] = []
  parse(html, { onParseError: ({ code }) => faults.push(code) })
  expect(faults, path).toEqual([])
  expect(named(html, 'h1'), path).toHaveLength(1)
  expect(
    elements(html)
      .filter(({ tagName }) => tagName === 'script')
      .map((each) => attribute(each, 'type')),
    path,
  ).toEqual(path === 'index.html' ? ['application/ld+json'] : [])
  const levels = elements(html).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []))
  levels.slice(1).forEach((level, index) => {
    expect(level - (levels[index] ?? 1), `${path}: no level of heading is left out`).toBeLessThanOrEqual(1)
  })
  for (const table of named(html, 'table')) {
    const within = table.childNodes.flatMap((child) => ('tagName' in child ? [child.tagName] : []))
    expect(within, path).toEqual(['caption', 'thead', 'tbody'])
  }
  for (const cell of named(html, 'th')) expect(['col', 'row'], path).toContain(attribute(cell, 'scope'))
  const ids = elements(html).flatMap((element) => attribute(element, 'id') ?? [])
  expect(new Set(ids).size, `${path}: each id once`).toBe(ids.length)
  expect(elements(html).filter((element) => element.attrs.some(({ name }) => /^on|^style$/.test(name)))).toEqual([])
  for (const element of elements(html)) {
    for (const name of ['src', 'srcset', 'href', 'action']) {
      const address = attribute(element, name)
      if (address === undefined) continue
      const isCitation = element.tagName === 'a' || attribute(element, 'rel') === 'canonical'
      expect(isCitation || !/^(?:[a-z]+:|\/\/)/i.test(address), `${path}: ${address}`).toBe(true)
      expect(/^(?!https:)[a-z]+:/i.test(address), `${path}: ${address}`).toBe(false)
      if (/^https:/i.test(address)) continue
      const [to = '', anchor] = address.split('#')
      const target = to === '' ? html : files.find((file) => file.path === to)?.content
      expect(target, `${path} leads to ${address}`).toBeDefined()
      if (anchor !== undefined && typeof target === 'string')
        expect(
          elements(target).some((each) => attribute(each, 'id') === anchor),
          `${path} leads to ${address}`,
        ).toBe(true)
    }
  }
}

describe('the site of the Plymouth page', () => {
  it.each(pages(site))('%s is sound', (path, html) => {
    soundPage(path, html, site)
  })

  it('shows stated and corrected totals side by side, with the proof', () => {
    const money = textOf(site, 'money.html')
    const rows = named(money, 'tr').map((row) =>
      row.childNodes.flatMap((cell) => ('tagName' in cell ? [words(serialized(cell)).trim()] : [])),
    )
    expect(rows.find(([first]) => first === 'GRAND TOTAL')).toEqual([
      'GRAND TOTAL',
      'TOTAL',
      '173.06',
      '£5,500,191 check 1',
      '£5,400,191',
    ])
    expect(words(money)).toContain('Proved correction: £5,500,191 to £5,400,191')
    expect(words(textOf(site, 'checks.html'))).toContain('It is the only single change with which')
  })

  it('corrects nothing that is not proved', () => {
    const money = words(textOf(site, 'money.html'))
    expect(money).toContain('stated 180.2 , computed 173.1. No correction is proved')
    expect(textOf(site, 'data/revenue-by-class.csv')).toContain('GRAND TOTAL,180.2,')
    expect(textOf(site, 'data/revenue.csv')).toContain('"£5,500,191"')
    expect(textOf(site, 'data/revenue.csv')).not.toContain('5,400,191')
  })

  it('speaks of what has no number', () => {
    const estate = words(textOf(site, 'estate.html'))
    expect(estate).toContain('TBC (to be confirmed)')
    expect(words(textOf(site, 'money.html'))).toContain('- (a dash is published: no number is stated)')
  })

  it('gives the routes of review and appeal, strategy and managed print as published', () => {
    const requests = words(textOf(site, 'freedom-of-information.html'))
    expect(requests).toContain('How to ask for a review Plymouth Hospitals NHS Trust Freedom of Information Manager')
    expect(requests).toMatch(/How to appeal after that .*Wycliffe House/)
    const services = words(textOf(site, 'services.html'))
    expect(services).toContain('five year ICT Strategy: the publication names this document, and its address was not')
    expect(services).toContain('Ricoh UK manages our Managed Print Service (MPS).')
  })

  it('names no file and nothing that is for the publisher alone', () => {
    for (const { path, content } of site) {
      if (typeof content !== 'string') continue
      expect(content, path).not.toMatch(/page-of-2017|inside\//)
      expect(content, path).not.toMatch(/security-detail-published|future-requests-prejudged|year-outdated/)
    }
    expect(words(textOf(site, 'checks.html'))).toContain('advice that is not about what the figures say')
  })

  it('quotes the statement of somebody else with what was found of it, under a banner, and asks to be left out', () => {
    const example = siteOf([plymouth], { banner: 'Example. Not published by the trust.', baseUrl })
    expect(words(textOf(example, 'freedom-of-information.html'))).toContain('What the check found in this statement')
    for (const [path, html] of pages(example)) {
      soundPage(path, html, example)
      expect(words(html), path).toContain('Example. Not published by the trust.')
      expect(html, path).toContain('<meta name="robots" content="noindex">')
    }
    expect(textOf(example, 'robots.txt')).toContain('Disallow: /')
    expect(example.some(({ path }) => path === 'sitemap.xml')).toBe(false)
  })

  it('gives the same bytes again', () => {
    expect(siteOf([plymouth], { baseUrl })).toEqual(site)
  })

  it('has a first page under 100 kB with all that it loads', () => {
    const html = textOf(site, 'index.html')
    const loaded = [...named(html, 'link'), ...named(html, 'img')].flatMap((element) => {
      const path =
        attribute(element, 'src') ??
        (attribute(element, 'rel') === 'stylesheet' ? attribute(element, 'href') : undefined)
      return path === undefined ? [] : [textOf(site, path)]
    })
    expect(Buffer.byteLength([html, ...loaded].join(''))).toBeLessThan(100_000)
    expect(textOf(site, 'assets/site.css')).not.toMatch(/url\(|@import|Frutiger/)
  })

  it('tells machines what it is, in JSON-LD, a sitemap and a feed that can be read', () => {
    const data = JSON.parse(textOf(site, 'data/dataset.jsonld')) as {
      readonly '@type': string
      readonly distribution: readonly { readonly contentUrl: string }[]
    }
    expect(data['@type']).toBe('Dataset')
    const paths = data.distribution.map(({ contentUrl }) => contentUrl.replace(`${baseUrl}/`, ''))
    expect(paths.filter((path) => !site.some((file) => file.path === path))).toEqual([])
    const names = new Map<string, string[]>()
    for (const path of ['sitemap.xml', 'feed.xml']) {
      const parser = new SaxesParser({ xmlns: true })
      parser.on('error', (error) => {
        throw error
      })
      parser.on('opentag', ({ name }) => names.set(path, [...(names.get(path) ?? []), name]))
      parser.write(textOf(site, path)).close()
    }
    expect(names.get('sitemap.xml')?.filter((name) => name === 'loc')).toHaveLength(pages(site).length)
    expect(names.get('feed.xml')).toEqual(expect.arrayContaining(['id', 'updated', 'author', 'entry', 'summary']))
  })

  it('gives the public part of the publication as JSON that the model reads again without a fault', () => {
    const text = textOf(site, 'data/publication.json')
    const file = readJson(text, { name: 'publication.json' })
    const again = toolkit.parse(file.value, file)
    expect(again.findings).toEqual([])
    const stated = ({ findings }: { readonly findings: readonly { readonly rule: string; readonly at: string }[] }) =>
      findings.filter(({ rule }) => rule.startsWith('finance/')).map(({ rule, at }) => `${rule} ${at}`)
    expect(stated(toolkit.check(again, { asOf }))).toEqual(
      stated(toolkit.check(toolkit.recognise([plymouth]), { asOf })),
    )
  })
})

/** A part of a page as text again. */
const serialized = (node: Node): string =>
  'value' in node && node.nodeName === '#text'
    ? node.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    : 'childNodes' in node
      ? ` ${node.childNodes.map(serialized).join('')} `
      : ''

describe('a publication that means harm, or holds nothing', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '\u202e000,1\u202c right to left',
    '</script><script>alert(2)</script>',
    '{{7*7}} ${7*7} &amp; &lt;b&gt;',
    'javascript:alert(1)',
    ']]><x>',
  ]
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

  it.each(hostile)('%j stays text', (text) => {
    const files = siteOf(
      [
        csv('estate.csv', 'Asset Type,Current Vendor,Quantity of Asset', `${quoted(text)},${quoted(text)},5`),
        csv('revenue.csv', 'Cost Centre,Class,Budget (£)', `${quoted(text)},PAY,£5`, `${quoted(text)},TOTAL,£6`),
        csv('contracts.csv', 'Contract title,Supplier,End date', `${quoted(text)},${quoted(text)},31/03/2027`),
        readHtml(`<h2>Digital strategy</h2><p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`, {
          name: 'strategy.html',
        }),
      ],
      {
        baseUrl,
        body: {
          name: text,
          title: text,
          contact: [text],
          privacy: { text: [text] },
          odsCode: text,
          logo: { path: 'assets/own/logo.svg', content: '<svg/>', alt: text },
        },
        changes: [{ on: '2026-01-01', title: text, text }],
      },
    )
    for (const [path, html] of pages(files)) soundPage(path, html, files)
    expect(words(textOf(files, 'estate.html'))).toContain(text.startsWith('\u202e') ? '\\u{202E}000,1' : text.trim())
    for (const path of ['sitemap.xml', 'feed.xml']) {
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw error
      })
      parser.write(textOf(files, path)).close()
    }
    JSON.parse(textOf(files, 'data/dataset.jsonld'))
    expect(picturesIn(files)).toHaveLength(4)
    for (const [, svg] of picturesIn(files)) expect(inPicture(svg).names).not.toContain('script')
  })

  it('holds to the page what 10,000 rows are, and to the file all of them', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, row) => `Supplier ${String(row)},01/04/2026,${String(row)},"30,000"`,
    )
    const files = siteOf([csv('spend.csv', 'Supplier,Date,Transaction Number,Amount (£)', ...rows)])
    const money = textOf(files, 'money.html')
    soundPage('money.html', money, files)
    expect(words(money)).toContain('Payments: 200 of 10,000 rows; the file holds all')
    expect(named(money, 'tr').length).toBeLessThan(310)
    expect(textOf(files, 'data/spend.csv').trim().split('\r\n')).toHaveLength(10_001)
  })

  it('says of nothing that it is not stated, where nobody looked at its place', () => {
    const files = siteOf([])
    for (const [path, html] of pages(files)) {
      soundPage(path, html, files)
      expect(words(html), path).not.toContain('The publication does not state')
    }
    expect(words(textOf(files, 'estate.html'))).toContain('Nothing about hardware was found in what was read.')
    expect(words(textOf(files, 'checks.html'))).toContain('Nothing that these pages show was compared.')
    expect(words(textOf(files, 'checks.html'))).not.toContain('agrees')
  })

  it('says that something is not stated where its place was read', () => {
    const strategy = readHtml('<h2>Digital strategy</h2><h2>Other</h2><p>Words.</p>', { name: 'a.html' })
    expect(words(textOf(siteOf([strategy]), 'services.html'))).toContain(
      'The publication does not state anything under its heading “Digital strategy”.',
    )
  })
})

describe('the list of what is here', () => {
  const entryOf = (sources: readonly Source[], path: string, options: Partial<SiteOptions> = {}): string => {
    const home = textOf(siteOf(sources, options), 'index.html')
    // Only an entry of the list says what the page holds: that of the navigation is its link alone.
    const item = named(home, 'span').find((each) =>
      each.childNodes.some((child) => 'tagName' in child && attribute(child, 'href') === path),
    )
    if (item === undefined) throw new Error(`no entry of ${path}`)
    return words(serialized(item)).trim()
  }
  const page = (html: string): Source => readHtml(html, { name: 'a.html' })

  it('promises nothing of pages that hold nothing', () => {
    for (const path of ['services.html', 'freedom-of-information.html'])
      expect(entryOf([], path)).toMatch(/: nothing was found in what was read\.$/)
    const empty = page('<h2>Digital strategy</h2><h2>Other</h2><p>Words.</p>')
    expect(entryOf([empty], 'services.html')).toMatch(/: nothing was found in what was read\.$/)
  })

  it('names the strategy and managed print where the page holds them', () => {
    const strategy = page('<h2>Digital strategy</h2><p>Our strategy.</p>')
    expect(entryOf([strategy], 'services.html')).toMatch(/: strategy\.$/)
    const print = page('<h2>Managed print service</h2><p>One supplier.</p>')
    expect(entryOf([print], 'services.html')).toMatch(/: managed print\.$/)
    expect(entryOf([strategy, print], 'services.html')).toMatch(/: strategy and managed print\.$/)
    const own = { body: { name: 'Invented Trust', strategy: { title: 'Strategy', url: 'https://example.org/' } } }
    expect(entryOf([], 'services.html', own)).toMatch(/: strategy\.$/)
  })

  it('names of requests what the page holds', () => {
    const statement = (more: string) =>
      page(
        `<h2>Freedom of Information and cyber security</h2><p>Details of our security systems are exempt under section 31(1)(a) of the Freedom of Information Act 2000, since disclosure would prejudice the prevention of crime.</p>${more}`,
      )
    const foi = 'freedom-of-information.html'
    expect(entryOf([statement('')], foi)).toMatch(/: the position on requests\.$/)
    expect(entryOf([statement('<p>If you are unhappy with an answer, ask for an internal review.</p>')], foi)).toMatch(
      /: the position on requests and how to ask for a review\.$/,
    )
    const log = csv('log.csv', 'Reference,Date received,Subject,Outcome', 'FOI-26-001,01/04/2026,Printers,Granted')
    expect(entryOf([log], foi)).toMatch(/: single requests\.$/)
  })

  it('counts what was worked out and is shown', () => {
    const fact = {
      field: 'estate/support',
      title: 'Support',
      headers: ['Class', 'Supported'],
      rows: [['Laptops', '1']],
    }
    const options = { facts: [fact], disclosed: [{ field: 'estate/support', reason: 'The board asked for it' }] }
    expect(entryOf([], 'estate.html', options)).toMatch(/: 1 table, 1 row\.$/)
  })
})

describe('the routes of a statement', () => {
  const statement = (...passages: readonly string[]): string =>
    words(
      textOf(
        siteOf([
          readHtml(
            `<h2>Freedom of Information and cyber security</h2><p>Details of our security systems are exempt under section 31(1)(a) of the Freedom of Information Act 2000, since disclosure would prejudice the prevention of crime.</p>${passages.map((text) => `<p>${text}</p>`).join('')}`,
            { name: 'a.html' },
          ),
        ]),
        'freedom-of-information.html',
      ),
    )
  const afterHeading = (text: string, heading: string): string => text.split(heading)[1]?.slice(0, 400) ?? ''
  const review = 'If you are unhappy with an answer, you can ask for an internal review: write to us at Example House.'
  const appeal =
    'If you are still unhappy after that, you can complain to the Information Commissioner at the address on its pages.'

  it('are shown where they stand in its running words, and not denied', () => {
    const text = statement(review, appeal)
    expect(afterHeading(text, 'How to ask for a review')).toContain(review)
    expect(afterHeading(text, 'How to appeal after that')).toContain(appeal)
    expect(text).not.toMatch(/does not state|Nothing on/)
  })

  it('of one kind do not stand for the other', () => {
    expect(statement(review)).toMatch(/Nothing on where to appeal after a review was found in this statement/)
    expect(statement()).toMatch(/Nothing on where to ask for a review was found in this statement/)
  })
})

describe('the pictures', () => {
  it.each(picturesIn(site))('%s is a file that says what it shows, and brings nothing with it', (path, svg) => {
    const { texts, names } = inPicture(svg)
    expect(names.slice(0, 3)).toEqual(['svg', 'title', 'desc'])
    expect(svg).toContain('aria-labelledby="title description"')
    expect(names).not.toContain('style')
    expect(svg).not.toMatch(/href|url\((?!#(?:hatch|open)\))/)
    expect(svg).toMatch(path.includes('-narrow') ? / width="288"/ : / width="720"/)
    expect(texts.length).toBeGreaterThan(5)
  })

  it('leave the end of what is not known open, and give what is about so as such', () => {
    const { texts } = inPicture(textOf(site, 'pictures/estate-by-class.svg'))
    expect(texts.filter((text) => text === 'TBC')).toHaveLength(4)
    expect(texts.filter((text) => text === '→')).toHaveLength(4)
    expect(texts).toEqual(expect.arrayContaining(['Stated', 'About, or between two', 'Not known', 'Approx. 15500']))
    expect(words(textOf(site, 'estate.html'))).toContain('it is not known how long it would be')
  })

  it('draw income to the left whatever sign it has, and no totals', () => {
    const rows = ['IT,INCOME,"£5,000"', 'IT,PAY,"£9,000"', 'IT,TOTAL,"£4,000"', 'GRAND TOTAL,TOTAL,"£4,000"']
    const shown = (lines: readonly string[]) =>
      textOf(siteOf([csv('b.csv', 'Cost Centre,Class,Budget (£)', ...lines)]), 'pictures/budget.svg')
    const svg = shown(rows)
    expect(inPicture(svg).texts).not.toContain('GRAND TOTAL')
    expect(svg).toBe(shown(rows.map((line) => line.replace('INCOME,"£', 'INCOME,"-£'))))
  })

  it('draw no bar for what is no number, and say how many there are', () => {
    const files = siteOf([csv('b.csv', 'Cost Centre,Class,Budget (£)', 'IT,PAY,"£9,000"', 'IT,NON-PAY,TBC')])
    expect(words(textOf(files, 'money.html'))).toContain('1 value that is not stated as one number is not drawn.')
  })

  it('show contracts from start to end and on to the latest end, and leave open what has none', () => {
    const files = siteOf([
      csv(
        'c.csv',
        'Contract title,Supplier,Start date,End date,Latest end date',
        'Printing,Acme,01/04/2023,31/03/2027,31/03/2029',
        'Telephones,Acme,01/01/2024,TBC,',
        'Network,Acme,,31/03/2027,',
      ),
    ])
    const { texts } = inPicture(textOf(files, 'pictures/contract-dates.svg'))
    expect(texts).toEqual(
      expect.arrayContaining(['Printing', 'Telephones', 'To the latest end', 'End not stated as a day', '→', '2026']),
    )
    expect(texts).not.toContain('Network')
    expect(words(textOf(files, 'contracts.html'))).toContain('1 contract without a start that is a day')
  })

  it('stay readable where there is too much to draw', () => {
    const rows = Array.from({ length: 1_000 }, (_, row) => `Centre ${String(row)},PAY,"£${String(1_000 + row)}"`)
    const files = siteOf([csv('b.csv', 'Cost Centre,Class,Budget (£)', ...rows)])
    expect(textOf(files, 'pictures/budget.svg').length).toBeLessThan(30_000)
    expect(words(textOf(files, 'money.html'))).toContain('The 25 largest of 1,000 cost centres are drawn.')
  })
})

describe('internal pages', () => {
  const fact = {
    field: 'estate/support',
    title: 'Support <b>by class</b>',
    headers: ['Class', 'Supported', 'Out of support'],
    rows: [
      ['Laptops', '1,200', '3'],
      ['<script>', '', 'x'],
    ],
    drawn: { name: 0, values: [1, 2], axis: 'Devices (number)' },
  }
  const files = internalSite({ name: 'Invented Trust', asOf, facts: [fact] })

  it('say on every page that they are not for publication', () => {
    for (const [path, html] of pages(files)) {
      expect(words(html), path).toContain('Internal: not for publication.')
      expect(html, path).toContain('<meta name="robots" content="noindex">')
      expect(named(html, 'h1'), path).toHaveLength(1)
      expect(named(html, 'script'), path).toHaveLength(0)
    }
    expect(inPicture(textOf(files, 'pictures/estate-support-1.svg')).texts).toContain('Laptops')
  })

  it('hold what a public page shows only where its field is named, with the reason beside it', () => {
    const shown = siteOf([], {
      facts: [fact],
      disclosed: [{ field: 'estate/support', reason: 'The board asked for it' }],
    })
    expect(words(textOf(shown, 'estate.html'))).toContain('Shown because: The board asked for it')
    for (const [path, html] of pages(shown)) soundPage(path, html, shown)
    expect(siteOf([], { facts: [fact] }).some(({ path }) => path.startsWith('pictures/'))).toBe(false)
  })
})

/** The elements of a part of a page, each with its classes: what a style sheet sees. */
const shapeOf = (part: readonly Element[]): readonly string[] =>
  part.flatMap((element) =>
    ['html', 'head', 'body'].includes(element.tagName)
      ? []
      : [`${element.tagName}.${(attribute(element, 'class') ?? '').split(/\s+/).sort().join('.')}`],
  )
/** An element of a page that has a class, with all that is in it. */
const partOf = (html: string, className: string): readonly Element[] => {
  const [first] = elements(html).filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(className))
  if (first === undefined) throw new Error(`no ${className}`)
  const all: Element[] = []
  const walk = (node: Node): void => {
    if ('tagName' in node) all.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(first)
  return all
}

describe('the elements of the pages have the shape of the templates of nhsuk-frontend', () => {
  const files = siteOf([
    csv('revenue.csv', 'Cost Centre,Class,Budget (£)', 'IT,PAY,£5', 'IT,NON-PAY,£6'),
    readHtml('<h2>Hardware</h2><p>Only items active in the last twelve months are listed.</p>', { name: 'a.html' }),
  ])
  const same = (ours: readonly Element[], template: string): void => {
    expect(shapeOf(ours)).toEqual(shapeOf(elements(template)))
  }

  it('a link past the navigation', () => {
    same(
      partOf(textOf(files, 'money.html'), 'nhsuk-skip-link'),
      fromTemplate('skip-link', 'skipLink', { href: '#maincontent' }),
    )
  })
  it('a table', () => {
    const heading = (text: string) => ({ text })
    // What is our own is added as the template has it.
    const cell = (text: string) => ({ text, classes: 'imt-short' })
    same(
      partOf(textOf(files, 'money.html'), 'nhsuk-table'),
      fromTemplate('tables', 'table', {
        caption: 'Revenue budget by cost centre',
        firstCellIsHeader: true,
        head: [heading('Cost centre'), heading('Class'), { text: 'Budget (£)', format: 'numeric' }],
        rows: ['5', '6'].map((text) => [cell('IT'), cell('PAY'), { ...cell(text), format: 'numeric' }]),
      }),
    )
  })
  it('a list of names and what is said of each', () => {
    const key = (text: string) => ({ key: { text }, value: { text } })
    same(
      partOf(textOf(site, 'checks.html'), 'nhsuk-summary-list'),
      fromTemplate('summary-list', 'summaryList', {
        rows: ['Stated', 'Computed', 'Proved correction', 'Proof'].map(key),
      }),
    )
  })
})
