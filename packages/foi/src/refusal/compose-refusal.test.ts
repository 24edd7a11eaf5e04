import { Parser, type Node } from 'commonmark'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cyberDecision } from '../../test/golden/cyber-decision.js'
import { checkRefusal } from './check-refusal.js'
import { composeRefusal } from './compose-refusal.js'

const composed = composeRefusal(cyberDecision)
const folder = '../../test/golden'

describe('the cyber security position, put soundly', () => {
  it('is written as plain text, Markdown and HTML', async () => {
    await expect(composed.text).toMatchFileSnapshot(`${folder}/cyber-notice.txt`)
    await expect(composed.markdown).toMatchFileSnapshot(`${folder}/cyber-notice.md`)
    await expect(composed.html).toMatchFileSnapshot(`${folder}/cyber-notice.html`)
  })

  it('has nothing amiss', () => {
    expect(composed.findings).toEqual([])
  })

  it('uses section 21 for the published question only, and cites every limb', () => {
    expect(composed.notice.answers.map(({ question, provisions }) => [question, ...provisions])).toEqual([
      ['1', 's21(1)'],
      ['2'],
      ['3', 's31(1)(a)'],
      ['4', 's31(3)'],
      ['5'],
      ['6', 's12(1)'],
    ])
  })

  it('names the three routes onward, with their times', () => {
    for (const written of [composed.text, composed.markdown, composed.html]) {
      expect(written).toContain('within 40 working days')
      expect(written).toContain('Information Commissioner')
      expect(written).toContain('10 December 2026')
      expect(written).toContain('28 days of the day on which the decision notice was sent')
    }
  })

  it('does not confirm what it neither confirms nor denies', () => {
    const [, question4 = ''] = composed.text.split('Question 4')
    expect(question4.split('Question 5')[0]).not.toMatch(/We hold this information|does hold/)
  })
})

interface Shown {
  /** What stands in the blocks, as text. */
  readonly texts: readonly string[]
  /** What blocks and signs there are. */
  readonly kinds: readonly string[]
  readonly links: readonly string[]
}

/** What another implementation shows of Markdown. */
const inMarkdown = (markdown: string): Shown => {
  const texts: string[] = []
  const kinds: string[] = []
  const links: string[] = []
  const walker = new Parser().parse(markdown).walker()
  for (let event = walker.next(); event; event = walker.next()) {
    const node: Node = event.node
    if (node.type === 'text') texts.push(`${texts.pop() ?? ''}${node.literal ?? ''}`)
    else if (event.entering) {
      kinds.push(node.type)
      if (node.type === 'paragraph' || node.type === 'heading') texts.push('')
      if (node.type === 'link') links.push(decodeURI(node.destination ?? ''))
    }
  }
  return { texts, kinds, links }
}

/** What a browser shows of HTML. */
const inHtml = (html: string): Shown => {
  const texts: string[] = []
  const kinds: string[] = []
  const links: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value
    kinds.push(node.nodeName)
    if (node.nodeName === 'a' && 'attrs' in node)
      links.push(node.attrs.find(({ name }) => name === 'href')?.value ?? '')
    const text = 'childNodes' in node ? node.childNodes.map(visit).join('') : ''
    if (['p', 'h1', 'h2', 'h3', 'li'].includes(node.nodeName)) texts.push(text)
    return text
  }
  visit(parse(html))
  return { texts, kinds, links }
}

const regulator = 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/'

describe('writing out', () => {
  const withText = (text: string): ReturnType<typeof composeRefusal> =>
    composeRefusal({ ...cyberDecision, answers: [{ question: '1', asked: text, outcome: 'notHeld', remark: text }] })

  it('HTML has a language, a title, one main part and headings in order, and shows text as text', () => {
    const { html } = withText('<script>alert("x")</script> & \'y\'')
    expect(html).toContain('<html lang="en-GB">')
    expect(html).toContain('<title>Your request FOI-2026-118</title>')
    expect(html.match(/<main>/g)).toHaveLength(1)
    expect([...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level))[0]).toBe(1)
    expect(html).not.toContain('<script>')
    expect(inHtml(html).texts).toContain('You asked: <script>alert("x")</script> & \'y\'')
  })

  it.each([
    '*all* of [this](x) # <b>',
    '# not a heading',
    '- no item',
    '1. no item',
    '> no quotation',
    '`a` _b_ &amp; \\ ![c](d) <javascript:alert(1)> ***',
    '[a]: javascript:x',
    '---',
  ])('Markdown and HTML show signs as they are: %s', (text) => {
    const { markdown, html } = withText(text)
    expect(inMarkdown(markdown).texts).toContain(`You asked: ${text}`)
    expect(inHtml(html).texts).toContain(`You asked: ${text}`)
    expect(inMarkdown(markdown).kinds).toEqual(inMarkdown(withText('plain').markdown).kinds)
  })

  const at = (url: string): ReturnType<typeof composeRefusal> =>
    composeRefusal({
      ...cyberDecision,
      answers: [
        { question: '1', asked: 'Where?', outcome: 'accessibleElsewhere', url, place: 'x', checkedOn: '2026-10-28' },
      ],
    })

  // @see hostile.md F15
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org/x',
    'https://example.org/a\nb',
    'https://example.org/\u202ea',
  ])('an address that is no page does not become a link, and is found: %j', (url) => {
    const { html, markdown, text, findings } = at(url)
    expect([...inHtml(html).links, ...inMarkdown(markdown).links]).toEqual([regulator, regulator])
    expect(findings.map(({ code, at: place }) => [code, place])).toEqual([['link-not-exact', '/answers/0/link']])
    expect(text.split('\n')).toHaveLength(at('https://example.org/x').text.split('\n').length)
  })

  it.each(['https://example.org/a?b=c&d=(e)_f*g*#h', 'HTTP://example.org/a/b', 'mailto:foi@example.org'])(
    'an address of a page becomes one link, wherever it is shown: %s',
    (url) => {
      const { html, markdown, text, findings } = at(url)
      expect(inHtml(html).links).toEqual([url, regulator])
      expect(inMarkdown(markdown).links).toEqual([url, regulator])
      expect(inMarkdown(markdown).texts).toContain(`It stands at "x": ${url}`)
      expect(text).toContain(url)
      expect(findings.filter(({ code }) => code === 'link-not-exact')).toEqual([])
    },
  )

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '*',
          '_',
          '`',
          '[a](javascript:x)',
          '<b>',
          '<http://x>',
          '# ',
          '- ',
          '1. ',
          '> ',
          '|',
          '~~',
          '\\',
        ),
        fc.constantFrom(
          '\n',
          '\r\n',
          '\u2028',
          '\u202e',
          '\u001b[2J',
          '\u200b',
          '&amp;',
          '&#x6a;',
          '<!--',
          '```',
          '***',
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { minLength: 1, maxLength: 10 },
    )
    .map((parts) => parts.join(''))

  it('any text stands in the letter as text: no line, element, link or control more', () => {
    const plain = withText('plain')
    fc.assert(
      fc.property(hostile, (asked) => {
        const { text, markdown, html } = withText(`x${asked}x`)
        for (const written of [text, markdown, html])
          expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\u200b]/u)
        expect(text.split('\n')).toHaveLength(plain.text.split('\n').length)
        expect(inMarkdown(markdown).kinds).toEqual(inMarkdown(plain.markdown).kinds)
        expect(inHtml(html).kinds).toEqual(inHtml(plain.html).kinds)
        const shown = text.split('\n').find((line) => line.startsWith('You asked: '))
        expect(inMarkdown(markdown).texts).toContain(shown)
        expect(inHtml(html).texts).toContain(shown)
      }),
    )
  })

  it('a body without a review procedure says so, and that is enough', () => {
    const { text, findings } = composeRefusal({ ...cyberDecision, review: { offered: false } })
    expect(text).toContain('We have no internal review procedure.')
    expect(findings.some(({ code }) => code === 'review-missing')).toBe(false)
  })

  it('a pending decision names the exemption and the day', () => {
    const { text, findings } = composeRefusal({
      ...cyberDecision,
      answers: [
        {
          question: '1',
          asked: 'The audit report?',
          outcome: 'pending',
          information: 'an audit report',
          exemptions: ['s43(2)'],
          why: 'it holds prices that are still being negotiated',
          decisionBy: '2026-11-26',
        },
      ],
    })
    expect(text).toContain('No decision has been reached yet. We expect to reach one by 26 November 2026')
    expect(findings).toEqual([])
  })

  it('the same information cannot be both withheld and neither confirmed nor denied', () => {
    const [, , withheld, neither] = cyberDecision.answers
    if (withheld?.outcome !== 'withheld' || neither?.outcome !== 'neitherConfirmNorDeny') throw new Error('fixture')
    const { findings } = composeRefusal({ ...cyberDecision, answers: [withheld, { ...neither, question: '3' }] })
    expect(findings.map(({ code }) => code)).toContain('confirm-and-neither')
  })

  it('what is composed is read back the same', () => {
    expect(checkRefusal(composed.notice)).toEqual(composed.findings)
  })
})
