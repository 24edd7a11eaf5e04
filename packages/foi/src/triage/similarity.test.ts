import { describe, expect, it } from 'vitest'
import { similarity } from './similarity.js'
import { subjects } from './subjects.data.js'

const messages = (a: string, b: string): readonly string[] => similarity(a, b).evidence.map(({ message }) => message)

describe('questions that ask for the same', () => {
  it.each([
    ['How many printers do you have?', 'Please confirm the number of MFDs and photocopiers in use'],
    ['Who supplies your electronic patient record?', 'Which EPR system does the hospital use, and from which vendor?'],
    ['Has a ransom been paid?', 'What was paid to criminals after ransomware attacks?'],
    ['How many staff finished cyber security training?', 'Uptake of training in cybersecurity among employees'],
    ['Number of laptops', 'How many PCs and laptops does the organisation own?'],
    ['How many notebooks were issued?', 'Please state the number of laptop computers issued'],
    ['Do contractors need two-factor authentication?', 'Is MFA enforced for contractors?'],
    ['Which firm runs your help desk?', 'Name of the provider of the IT service desk'],
    ['When does the agreement for your picture archive run out?', 'End date of the PACS contract'],
    ['How many people work in IT?', 'What is the headcount of the ICT department?'],
  ])('%s / %s', (a, b) => {
    expect(similarity(a, b)).toMatchObject({ similar: true })
  })
})

describe('questions that ask for something else', () => {
  it.each([
    ['Who supplies your printers?', 'Who supplies your firewall?'],
    ['How many security guards are employed?', 'How many cyber attacks were there?'],
    ['How many staff were trained in cyber security?', 'How many cyber attacks were there in 2024?'],
    ['What does your cyber insurance cost?', 'What did cyber attacks cost you?'],
    ['When does your WAN contract expire?', 'When does your print contract expire?'],
    ['Which servers are supported?', 'Which servers are not supported?'],
    ['How many laptops are encrypted?', 'How many laptops are not encrypted?'],
    ['How many laptops are encrypted?', 'How many laptops are unencrypted?'],
    ['How many computers, excluding laptops?', 'How many computers, excluding desktop PCs?'],
    ['How many incidents that were not cyber attacks?', 'How many cyber attacks were there?'],
    ['How many tablets are owned?', 'How many tablets are leased?'],
    ['How many staff use a token?', 'Which token do staff use?'],
    ['Who supplies your roster?', 'How much did your roster cost?'],
    ['How many desktops run Windows 10?', 'How many desktops run Windows 11?'],
    ['How many bleeps were bought in 2022?', 'How many bleeps were lost in 2022?'],
    ['What did you pay Alpha Ltd last year?', 'What did you pay Beta Ltd last year?'],
    ['What is the value of the print contract?', 'What is the end date of the print contract?'],
    ['What did agency nurses cost in 2023/24?', 'What did agency nurses cost in 2019/20?'],
    ['Which supplier provided the EPR in 2015?', 'Which supplier provides the EPR now?'],
    [
      'How many laptops at Northwick Hospital are encrypted?',
      'The number of encrypted laptops held by Southwick Hospital',
    ],
    ['IT department only: capital and revenue spend', 'The trust as a whole: capital and revenue spend'],
  ])('%s / %s', (a, b) => {
    expect(similarity(a, b)).toMatchObject({ similar: false })
  })
})

describe('the evidence', () => {
  it('names the words in which they are opposites', () => {
    const [a, b] = ['Which servers are supported?', 'Which servers are not supported?']
    expect(similarity(a, b).evidence).toContainEqual({
      about: 'exclusion',
      countsFor: 'different',
      a: [{ words: 'supported', start: 18, end: 27 }],
      b: [{ words: 'supported', start: 22, end: 31 }],
      message: 'One denies or leaves out what the other does not: they ask for different things.',
    })
  })

  it.each([
    ['How many laptops are not encrypted?', 'How many laptops are unencrypted?'],
    ['How many laptops are encrypted, and if not, why not?', 'How many laptops are encrypted?'],
    ['Which servers are supported, whether or not they are encrypted?', 'Which encrypted servers are supported?'],
    ['How many computers, excluding laptops?', 'How many computers, except laptops?'],
  ])('takes no such words for opposites: %s / %s', (a, b) => {
    expect(similarity(a, b).evidence.filter(({ about }) => about === 'exclusion')).toEqual([])
    expect(similarity(a, b).similar).toBe(true)
  })

  it('names what both are about, and where it stands', () => {
    const [a, b] = ['How many printers do you have?', 'State the number of MFDs']
    const { evidence } = similarity(a, b)
    expect(evidence[0]).toEqual({
      about: 'subject',
      countsFor: 'similar',
      a: [{ words: 'printers', start: 9, end: 17 }],
      b: [{ words: 'MFDs', start: 20, end: 24 }],
      message: 'Both name printing and copying.',
    })
    expect(evidence.map(({ message }) => message)).toContain('Both ask for a number.')
  })

  it('tells of another period and another kind of body, which do not count', () => {
    const [a, b] = [
      'Number of laptops of the hospital in 2019/20',
      'Number of laptops of the council in the last 2 years',
    ]
    const { similar, evidence } = similarity(a, b)
    expect(similar).toBe(true)
    expect(evidence.filter(({ countsFor }) => countsFor === 'neither')).toMatchObject([
      {
        about: 'period',
        message: expect.stringMatching(/^The first names 2019 to 2020, the second the last 24 months:/),
      },
      { about: 'body', message: 'The first speaks of an NHS body, the second of a council.' },
    ])
  })

  it('names the words in which two differ that are worded alike', () => {
    const [a, b] = ['How many tablets are owned?', 'How many tablets are leased?']
    expect(similarity(a, b).evidence).toContainEqual({
      about: 'wording',
      countsFor: 'different',
      a: [{ words: 'owned', start: 21, end: 26 }],
      b: [{ words: 'leased', start: 21, end: 27 }],
      message: 'They are worded alike but for these words: what differs is what each asks for.',
    })
  })

  it('tells of years that have none in common, and of bodies of other names, as what keeps them apart', () => {
    const apart = (a: string, b: string): readonly string[] =>
      similarity(a, b)
        .evidence.filter(({ countsFor }) => countsFor === 'different')
        .map(({ about }) => about)
    expect(apart('Spend on agency in 2021', 'Agency spend in 2024')).toEqual(['period'])
    expect(apart('Laptops of Northwick Hospital', 'How many laptops has Southwick Hospital?')).toEqual(['body'])
    expect(apart('Spend on agency from 2021 to 2023', 'Agency spend in 2022')).toEqual([])
  })

  it('says so where one leaves out what the other asks for', () => {
    expect(
      messages('Breaches of cyber security, excluding accidental data breaches', 'Number of data breaches'),
    ).toContain('One leaves out what the other asks for: breaches of data protection and lost data.')
  })

  it('says so where it does not know what one is about', () => {
    expect(messages('If so, how many?', 'How many laptops?').some((each) => each.startsWith('Of one of them'))).toBe(
      true,
    )
  })

  it('the same text is told apart only by nothing: 1, of whatever case', () => {
    expect(similarity('How many laptops?', 'HOW MANY laptops')).toMatchObject({ score: 1, similar: true })
  })

  it.each([
    ['', ''],
    ['', 'How many laptops?'],
    ['?!', '...'],
  ])('without words there is nothing to compare: %j and %j', (a, b) => {
    expect(similarity(a, b)).toMatchObject({ score: 0, similar: false, evidence: [{ about: 'wording' }] })
  })

  it('names of people do not come back', () => {
    const text = 'Zebedee Quux (zebedee@example.org) asks for the number of laptops'
    expect(JSON.stringify(similarity(text, 'Zebedee Quux: laptops?'))).not.toMatch(/zebedee|quux|example/i)
  })

  it('long texts are compared before the test runs out of time', () => {
    const long = 'How many laptops and printers were bought from 2019 to 2024 for the wards? '.repeat(7_000)
    expect(similarity(long, `${long} And servers?`).similar).toBe(true)
  })
})

it('each subject has a name of its own', () => {
  expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length)
})
