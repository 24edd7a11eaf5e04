import { describe, expect, it } from 'vitest'
import { announcedIn, looksAtEach } from './announced.js'

describe('announcedIn', () => {
  it.each([
    'All such requests will be refused under section 31(1)(a).',
    'Such requests will therefore be refused.',
    'Any request about our firewalls will be declined.',
    'All such requests will be considered exempt under section 31(1)(a).',
    'These FOI requests shall be rejected.',
    'We will not answer any request about patching.',
    'The Trust will not answer requests from anybody about cyber security.',
    'The Council will no longer respond to questions about its suppliers.',
    'We will never disclose in response to requests about passwords.',
    'We will refuse all requests for network diagrams.',
    'Our organisation will automatically reject any enquiry regarding software versions.',
    'We will always apply section 31(1)(a) to requests about ransomware.',
    'The Trust will always rely on section 24(1) for any such request.',
    'We have considered the public interest, and it favours withholding this in every case.',
  ])('an outcome of requests to come: %s', (words) => {
    expect(announcedIn(words, false)).toMatchObject({ isOutcome: true })
    expect(announcedIn(words, true)).toBeNull()
  })

  it.each([
    'We will refuse all future requests about cyber security under section 31(1)(a), as this could be used by criminals.',
    'The Trust will not answer any further requests about its firewalls.',
    'We refuse every new request for network diagrams.',
  ])('an outcome of all that are to come: %s', (words) => {
    expect(announcedIn(words, false)).toMatchObject({ isOutcome: true })
    expect(announcedIn(words, true)).toMatchObject({ isOutcome: false })
  })

  it.each([
    'We will consider all future requests on their merits.',
    'We will answer all future requests within 20 working days.',
    'We will refuse any further requests from the same person as vexatious.',
  ])('no outcome of all that are to come: %s', (words) => {
    expect(announcedIn(words, false)).toMatchObject({ isOutcome: false })
  })

  it('that all are considered exempt is not that each is considered', () => {
    expect(looksAtEach('All such requests will be considered exempt.')).toBe(false)
    expect(looksAtEach('All such requests will be considered on their merits.')).toBe(true)
  })

  it.each([
    'All such requests will be refused where disclosure would prejudice security.',
    'We will not answer any request about patching until the incident is closed.',
    'If disclosure would help an attacker, we will always apply section 31(1)(a) to requests about it.',
    'We may apply section 31(1)(a) to requests about ransomware.',
    'We will not answer repeated requests about the same contract.',
    'We will not answer requests about your own records under the Act.',
    'We will not refuse requests about cyber security without reasons.',
    'All requests will be answered within 20 working days.',
    'We will not answer questions by telephone about requests.',
    'We will not charge for requests about parking.',
    'Such requests were refused in 2024.',
    'We will always consider section 31(1)(a) for requests about ransomware.',
    'We will refuse requests for the following reasons.',
    'We will refuse any request for information that is exempt under the Act.',
    'We will not accept requests for an internal review about an answer of last year.',
    'We do not answer requests for medical advice.',
  ])('none, or only where something holds: %s', (words) => expect(announcedIn(words, false)).toBeNull())
})

describe('looksAtEach', () => {
  it('is not said by what is the same in every case', () => {
    expect(looksAtEach('The public interest favours withholding in every case.')).toBe(false)
    expect(looksAtEach('We weigh the public interest in every case.')).toBe(true)
  })
})
