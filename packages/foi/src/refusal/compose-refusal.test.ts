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
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;')
  })

  it('Markdown shows signs as they are', () => {
    expect(withText('*all* of [this](x) # <b>').markdown).toContain('\\*all\\* of \\[this\\](x) # \\<b\\>')
    expect(withText('# not a heading').markdown).toContain('\\# not a heading')
  })

  it('an address that is no page does not become a link', () => {
    const decision = {
      ...cyberDecision,
      answers: [
        {
          question: '1',
          asked: 'Where?',
          outcome: 'accessibleElsewhere',
          url: 'javascript:alert(1)',
          place: 'x',
          checkedOn: '2026-10-28',
        },
      ],
    } as const
    expect(composeRefusal(decision).html).not.toContain('<a href="javascript')
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
