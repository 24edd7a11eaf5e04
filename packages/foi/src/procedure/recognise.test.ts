import { createModel } from '@imt/core'
import { readHtml, readText } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'

const model = createModel({ plugins: [foi()] })
const checked = (text: string) => {
  const source = text.startsWith('<') ? readHtml(text, { name: 'p.html' }) : readText(text, { name: 'p.txt' })
  const recognised = model.recognise([source])
  const { findings } = model.check(recognised, { asOf: '2026-11-23' })
  return {
    procedure: recognised.publication.sections.foi?.procedure,
    told: findings.flatMap(({ rule, stated }) => (rule === 'foi/procedure-misstated' ? [stated] : [])),
  }
}

describe('pages that tell how requests are made and answered', () => {
  it('are read sentence by sentence, and what is right in them passes', () => {
    const page =
      '<h1>Freedom of Information</h1><h2>How long it takes</h2><p>We answer within 20 working days. It is a promise.</p><h2>If you are unhappy</h2><p>Ask for a review within 40 working days.</p>'
    expect(checked(page)).toEqual({
      procedure: { passages: ['We answer within 20 working days.', 'Ask for a review within 40 working days.'] },
      told: [],
    })
  })
  it('an estimate of the cost of one request is none of them', () => {
    const page =
      '<h1>Estimate of cost: request FOI-26-7</h1><p>Freedom of Information Act 2000</p><p>30 h at £25 an hour is £750; the limit is £450, which is 18 h.</p>'
    expect(checked(page).procedure).toBeUndefined()
  })
  it('what is wrong in them is told, in a list and in a text file too', () => {
    const list =
      '<h1>Asking for information</h1><p>Under the Freedom of Information Act you can write to us.</p><ul><li>We reply within one month.</li><li>You must say why you want the information and for what reason; give your reason for asking.</li></ul>'
    expect(checked(list).told).toHaveLength(2)
    expect(
      checked('FOI requests\n\nWrite to us.\n\nWe will answer within 60 working\ndays of your request.').told,
    ).toEqual(['60 working days'])
  })
  it('what a paragraph or a heading says of another law is left out with all that goes on about it', () => {
    const page = (heading: string): string =>
      `<h1>Freedom of Information</h1><p>Write to us. We answer within 20 working days.</p><h2>${heading}</h2><p>Under the Data Protection Act you can see them. We answer within one month. You must prove your identity.</p>`
    expect(checked(page('Your records'))).toMatchObject({
      procedure: { passages: ['We answer within 20 working days.'] },
      told: [],
    })
    expect(checked(page('Other requests')).told).toEqual([])
  })
  it('a page that names only the Scottish Act is held to it', () => {
    const page =
      '<h1>Freedom of Information (Scotland) Act 2002</h1><p>We may refuse a request that would cost more than £600.</p><p>We complete a review within 20 working days.</p>'
    expect(checked(page)).toMatchObject({ procedure: { isScottish: true }, told: [] })
  })
  it.each([
    [
      'a letter',
      'Dear requester\n\nThank you for your request under the Freedom of Information Act. We will answer within one month.',
    ],
    [
      'a page of another subject',
      '<h1>Library fines</h1><p>We charge £10 for each request, and answer within one month.</p>',
    ],
    [
      'a privacy notice',
      '<h1>Privacy</h1><p>Under the Freedom of Information Act we may publish your name. We answer within one month.</p>',
    ],
  ])('%s is none', (_, text) => expect(checked(text)).toEqual({ procedure: undefined, told: [] }))
})
