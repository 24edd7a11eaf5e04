import { createModel } from '@imt/core'
import { readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'

const model = createModel({ plugins: [foi()] })
const menu = '<ul><li><a href="/">Home</a></li><li><a href="/complaints">Complaints</a></li></ul>'
const recognised = (html: string) => model.recognise([readHtml(`${menu}${html}`, { name: 'page.html' })])
const standingOf = (html: string) => recognised(html).publication.sections.foi?.standing
const told = (html: string): readonly string[] =>
  model.check(recognised(html), { asOf: '2026-11-28' }).findings.map(({ rule, level }) => `${level} ${rule}`)

const law = 'the Freedom of Information Act 2000'
const routes = '<p>You may ask for an internal review, and then complain to the Information Commissioner.</p>'

describe('a standing statement, by what it says', () => {
  it.each([
    [
      'our approach to requests',
      `<h1>Our approach to requests about information technology</h1><p>Versions are normally withheld under section 31(1)(a) of ${law}.</p>`,
    ],
    [
      'a list of questions',
      '<h1>Security FAQ</h1><dl><dt>Why are models not published?</dt><dd>Such lists are exempt under s.31(1)(a) FOIA.</dd></dl>',
    ],
    [
      'the short form of the law',
      '<h1>Ransomware</h1><p>We do not disclose information about ransomware. FOIA s31(1)(a) applies.</p>',
    ],
    [
      'names of staff',
      `<h1>Names and contact details of staff</h1><p>Requests often ask for managers. Names are withheld under section 40(2) of ${law}.</p>`,
    ],
    [
      'one that denies nothing and confirms nothing',
      `<h1>Cyber security</h1><p>We can neither confirm nor deny attacks, by section 31(3) of ${law}. Each request is considered by itself.</p>`,
    ],
    [
      'a blanket refusal under an ordinary heading',
      '<h1>Information about suppliers</h1><p>The Trust will refuse all requests made under the FOI Act for the names of suppliers under section 43.</p>',
    ],
    [
      'one paragraph on how questions are handled',
      `<h1>How we handle questions on cyber security</h1><p>Under ${law} we usually withhold versions under section 31(1)(a): they would help attackers. Each request is considered on its own merits.</p>`,
    ],
    [
      'one sentence on all requests',
      `<h1>Ransomware</h1><p>For requests under ${law}, the Board neither confirms nor denies whether it was attacked, under section 31(3).</p>`,
    ],
    [
      'all requests of a kind, refused on cost',
      `<h1>Requests that take long</h1><p>Section 12 of ${law} sets a limit. All requests about e-mail searches will therefore be refused.</p>`,
    ],
    [
      'a reference of whoever asks',
      `<h1>Agency staff: ${law}</h1><p>We have been asked many times for rates. They are exempt under section 43(2), as release may prejudice our negotiations. Requesters are referred to this statement.</p>`,
    ],
    [
      'from a month on',
      '<h1>Servers and FOI</h1><p>As of May we will no longer answer questions on servers. The information is exempt under s31(1)(a).</p>',
    ],
  ])('is known: %s', (_, html) => expect(standingOf(html)).toMatchObject({ kind: 'position' }))

  it('is the part of a page that states it, with the routes that stand elsewhere', () => {
    const standing = standingOf(
      `<h1>Digital services</h1><p>We support 6,000 users.</p><h2>Information we do not release</h2><p>Network diagrams are exempt from disclosure under section 31(1)(a) of the FOI Act.</p><h2>Contact</h2><p>Service desk: 1234</p>${routes}`,
    )
    expect(standing?.heading).toBe('Information we do not release')
    expect(standing?.passages).toEqual([
      expect.stringContaining('Network diagrams'),
      expect.stringContaining('internal review'),
    ])
  })

  it.each([
    [
      'how to ask',
      `<h1>Freedom of Information</h1><p>Some information may be exempt, for instance under section 40 of ${law}. We tell you why.</p>${routes}`,
    ],
    [
      'a guide to exemptions',
      '<h1>Freedom of Information Act exemptions</h1><ul><li>Section 31: law enforcement</li><li>Section 43: commercial interests, where disclosure would prejudice them</li></ul>',
    ],
    [
      'training',
      '<h1>Freedom of Information and data security training</h1><p>It tells of section 31 and attacks.</p>',
    ],
    [
      'counts of refusals',
      '<h1>Freedom of Information requests refused in 2025/26</h1><p>Of 412 requests, 12 were refused under section 12.</p>',
    ],
    [
      'a policy',
      `<h1>Freedom of Information policy statement</h1><p>A request may be refused where section 12 of ${law} applies.</p>`,
    ],
    [
      'questions on the law',
      '<h1>FOI frequently asked questions</h1><h2>Why was my request refused?</h2><p>We refuse a request when an exemption applies, such as section 40(2).</p>',
    ],
    [
      'what was done once',
      `<h1>Our approach to openness</h1><p>Last year we refused 3 requests under section 43(2) of ${law}. Each request deserves an answer.</p>`,
    ],
    [
      'minutes',
      `<h1>Board meeting: minutes</h1><p>Names are withheld under section 40(2) of ${law}. Every case was noted.</p>`,
    ],
    [
      'a remark beside a register',
      `<h1>Contracts register</h1><p>Values below £5,000 are normally withheld under section 43(2) of ${law}.</p>`,
    ],
    [
      'the law of Scotland',
      '<h1>Requests about security</h1><p>Such information is exempt under section 35(1)(a) of the Freedom of Information (Scotland) Act 2002.</p>',
    ],
  ])('is not %s', (_, html) => expect(standingOf(html)).toBeUndefined())

  it('is no introduction to a log or to statistics', () => {
    const words = `<p>Names are withheld under section 40(2) of ${law}; every request is considered by itself.</p>`
    const log =
      '<table><tr><th>Ref</th><th>Date received</th><th>Date of response</th><th>Subject</th><th>Outcome</th></tr><tr><td>FOI-1</td><td>01/09/2026</td><td>25/09/2026</td><td>Beds</td><td>Granted</td></tr></table>'
    const statistics =
      '<table><tr><th>Measure</th><th>Q1</th><th>Q2</th></tr><tr><td>Requests received</td><td>10</td><td>11</td></tr><tr><td>Answered within 20 working days</td><td>9</td><td>9</td></tr></table>'
    for (const table of [log, statistics]) expect(standingOf(`<h1>Requests</h1>${words}${table}`)).toBeUndefined()
  })

  it('is told what it lacks as questions, and what it announces as a fault', () => {
    const reasons = `<h1>Requests about agency rates</h1><p>Rates are withheld under section 43(2) of ${law}, since prejudice would be likely.`
    expect(told(`${reasons}</p>`)).toEqual([
      'note foi/complaint-route-missing',
      'note foi/own-notice-unsaid',
      'note foi/refusal-incomplete',
    ])
    expect(told(`${reasons} The public interest is weighed in each case.</p>${routes}`)).toEqual([])
    expect(
      told(`<h1>Our network</h1><p>Requests for its plan will be refused under section 31(1)(a) of ${law}.</p>`),
    ).toEqual(expect.arrayContaining(['warning foi/future-requests-prejudged', 'warning foi/complaint-route-missing']))
  })
})

describe('statements on pages of other makes', () => {
  const standing = (html: string): unknown =>
    createModel({ plugins: [foi()] }).recognise([readHtml(html, { name: 'page.html' })]).publication.sections.foi
      ?.standing
  it.each([
    '<h1>How we handle requests for prices</h1><p>We usually withhold unit prices under section 43(2) of the FOI Act, as their release would be likely to prejudice our suppliers. Each request is considered on its own merits.</p>',
    '<h1>Frequently asked questions</h1><h2>Can I have network diagrams?</h2><p>No. These are exempt under section 31 and always refused.</p>',
    '<h1>Our approach to repeated requests</h1><p>Requests under the Freedom of Information Act that ask for firewall versions are vexatious and will be refused under section 14(1).</p>',
  ])('%s', (html) => {
    expect(standing(html)).toBeDefined()
  })
  it.each([
    '<h1>How we handle requests for information</h1><p>Some information is exempt under section 40(2) of the FOI Act.</p>',
    '<h1>Planning</h1><p>Small works are exempt under section 12 of the Building Act.</p>',
  ])('a guide, or another law, is none: %s', (html) => {
    expect(standing(html)).toBeUndefined()
  })
})
