import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { foi } from '../plugin.js'
import { classOfTitle } from './class-of-title.js'

const model = createModel({ plugins: [foi()] })
const read = (body: string) => model.recognise(readHtml(`<h1>Scheme</h1>${body}`, { name: 'page.html' }))
const numbers = (body: string): readonly string[] | undefined =>
  read(body).publication.sections.foi?.scheme?.classes.map(({ number }) => number)
const found = (body: string): readonly string[] =>
  model.check(read(body), { asOf: '2026-11-28' }).findings.map(({ rule, message }) => `${rule} ${message}`)

const titles = [
  'Who we are and what we do',
  'What we spend and how we spend it',
  'What our priorities are and how we are doing',
  'How we make decisions',
  'Our policies and procedures',
  'Lists and registers',
  'The services we offer',
]
const all = ['1', '2', '3', '4', '5', '6', '7']

describe('a publication scheme by its classes', () => {
  it.each([
    ['headings', titles.map((title) => `<h2>${title}</h2><p>Some words.</p>`).join('')],
    ['numbered headings', titles.map((title, at) => `<h2>Class ${at + 1}: ${title}</h2>`).join('')],
    ['a list', `<ul>${titles.map((title) => `<li>${title}</li>`).join('')}</ul>`],
    ['links', titles.map((title) => `<p><a href="a.html">${title}</a></p>`).join('')],
    [
      'a table',
      `<table><tr><th>Class</th><th>Where</th></tr>${titles.map((title, at) => `<tr><td>${at + 1}. ${title}</td><td>Our site</td></tr>`).join('')}</table>`,
    ],
  ])('is read from %s', (_, body) => {
    expect(numbers(body)).toEqual(all)
    expect(found(body).filter((each) => !each.startsWith('core/'))).toEqual([])
  })
  it('is told which classes it does not name', () => {
    const body = titles
      .slice(0, 6)
      .map((title) => `<h2>${title}</h2>`)
      .join('')
    expect(found(body)).toEqual([
      'foi/scheme-class-missing Check where the scheme sets out class 7 ("The services we offer"): 6 classes of seven are named here. Name each of them, or say on which page it stands',
    ])
  })
  it('is none where a page names a class or two', () => {
    expect(
      numbers(
        titles
          .slice(0, 3)
          .map((title) => `<h2>${title}</h2>`)
          .join(''),
      ),
    ).toBeUndefined()
  })
  it('leaves to others what they know better', () => {
    const body = `${titles.map((title) => `<h2>${title}</h2>`).join('')}<h2>What we do not publish</h2><p>Details of our firewalls are exempt from disclosure under section 31(1)(a) of the Freedom of Information Act 2000, and requests for them will be refused, because disclosure would be likely to prejudice the prevention of crime.</p>`
    expect(read(body).publication.sections.foi?.standing?.exemptions).toHaveLength(1)
  })
})

describe('classOfTitle', () => {
  it.each<[string, number | undefined]>([
    ['Who we are and what we do', 1],
    ['Class 2 – What we spend & how we spend it', 2],
    ['3. What are our priorities and how are we doing?', 3],
    ['How we make decisions: board papers and minutes', 4],
    ['Our policies and procedures (class 5)', 5],
    ['Lists and Registers', 6],
    ['Services we provide', 7],
    ['Who we are not', undefined],
    ['How we make decisions about your care', undefined],
    ['', undefined],
  ])('%j is class %s', (text, number) => expect(classOfTitle(text)?.number).toBe(number))
})
