import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { imt, type Ran } from '../../test/imt.js'

const request = `From: Alba Thorne <alba.thorne@example.org>
Subject: Request of Alba Thorne

Dear all,

I am Alba Thorne. Under the Freedom of Information Act I request:

1. How many laptops do you have, and who supplies them?
2. What is your total IT revenue budget?
3. How many ransomware attacks did you suffer in the past five years?

Please answer within 20 working days.

Kind regards,
Alba Thorne
07700 900123
`
const log = `Reference,Date received,Date responded,Subject,Request,Outcome,Response
FOI-26-001,01/02/2026,20/02/2026,Laptops,How many laptops does the trust have and who is the supplier?,Granted in full,There are 790.
FOI-26-002,01/03/2026,20/03/2026,Ransomware,How many ransomware attacks did the trust suffer in five years?,Refused,
`
const page = new URL('../../../../datasets/plymouth-2017-18/page.html', import.meta.url)
const call = async (args: readonly string[], given: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Ran> =>
  imt(['foi', 'triage', ...args, '--as-of', '2026-11-29', '--no-config'], {
    'request.txt': request,
    'log.csv': log,
    'page.html': await readFile(page),
    ...given,
  })

interface Told {
  readonly questions: readonly {
    readonly asked: string
    readonly next: { readonly step: string }
    readonly published: { readonly covers: string; readonly cells: readonly { readonly at: string }[] }
    readonly earlier: readonly { readonly reference: string }[]
  }[]
}

describe('imt foi triage', () => {
  it('proposes a step for each question, with places in the publication and entries of the log', async () => {
    const { code, out, err } = await call(['request.txt', '--publication', 'page.html', '--log', 'log.csv', '--json'])
    expect([code, err]).toEqual([0, ''])
    const { questions } = JSON.parse(out) as Told
    expect(questions.map(({ next }) => next.step)).toEqual(['point to', 'answer', 'ask security'])
    expect(questions[0]?.published).toMatchObject({
      covers: 'fully',
      cells: [{ at: '/sections/estate/classes/1/vendors' }, { at: '/sections/estate/classes/1/quantity' }],
    })
    expect(questions[1]?.published.cells).toMatchObject([
      { text: '£5,500,191', location: { table: 2 }, contradictedBy: [{ rule: 'finance/total-mismatch' }] },
      { text: '£5,400,191' },
    ])
    expect(questions[0]?.earlier).toMatchObject([{ reference: 'FOI-26-001' }])
    expect(questions[2]?.earlier).toMatchObject([{ reference: 'FOI-26-002' }])
  })

  it('names nobody, in any form', async () => {
    for (const form of ['text', 'json', 'md']) {
      const { out, err } = await call(['request.txt', '--log', 'log.csv', '--format', form, '--all'])
      expect(out + err).not.toMatch(/alba|thorne|07700/i)
      expect(out).toContain('How many laptops do you have')
    }
  })

  it('nor by the name of the file of the request', async () => {
    for (const form of ['text', 'md', 'json']) {
      const { out, err } = await call(['From Tamsin Quill.txt', '--format', form], {
        'From Tamsin Quill.txt': 'How many laptops do you have?',
      })
      expect(`${out}${err}`).not.toMatch(/Tamsin|Quill/)
    }
  })

  it('gives one table for a spreadsheet', async () => {
    const { out } = await call(['request.txt', '--format', 'csv', '--table', 'questions'])
    expect(out.split('\r\n')[1]).toMatch(/^1,"?How many laptops/)
    const { code, err } = await call(['request.txt', '--table', 'answers'])
    expect([code, err]).toEqual([2, expect.stringContaining('--table must be one of questions, published')])
  })

  it('reads a mail in HTML, and one in an older encoding', async () => {
    const html = '<html><body><p>Please answer:</p><ol><li>How many laptops are there?</li></ol></body></html>'
    const latin = new Uint8Array([...'Combien co\u00fbtent les ordinateurs ?'].map((sign) => sign.charCodeAt(0)))
    expect((await call(['mail.html'], { 'mail.html': html })).out).toContain('How many laptops are there?')
    expect((await call(['mail.txt'], { 'mail.txt': latin })).out).toContain('Combien coûtent les ordinateurs ?')
  })

  it('says why nothing could be proposed, and what could not be read', async () => {
    const empty = await call(['empty.txt'], { 'empty.txt': ' ' })
    expect([empty.code, empty.err]).toEqual([3, expect.stringContaining('There are no words in it')])
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x3f, 0x3f])
    const notText = await call(['scan.png'], { 'scan.png': picture })
    expect([notText.code, notText.err]).toEqual([3, expect.stringContaining('scan.png')])
    const rich = await call(['mail.rtf'], { 'mail.rtf': '{\\rtf1 How many laptops do you have?}' })
    expect([rich.code, rich.err]).toEqual([3, expect.stringContaining('Rich Text document')])
    const none = await call(['none.txt'])
    expect([none.code, none.err]).toEqual([3, expect.stringContaining('none.txt: ')])
    const other = await call(['request.txt', '--log', 'other.csv'], { 'other.csv': 'a,b\n1,2\n' })
    expect(other.out.replaceAll(/\s+/g, ' ')).toContain('other.csv: no requests of a log were read in it')
  })

  it('is below imt foi, which still answers about a register', async () => {
    const { out } = await imt(['help', 'foi'])
    expect(out).toMatch(/triage \[options\] <request>/)
    const register = await imt(['foi', 'log.csv', '--as-of', '2026-11-29', '--no-config'], { 'log.csv': log })
    expect(register.out).toContain('2 requests read')
  })
})
