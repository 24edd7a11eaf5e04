import { describe, expect, it } from 'vitest'
import { keepsBack } from './keeps-back.js'

const says = (text: string): boolean => keepsBack([{ text: 'We hold this. We own 412 laptops.' }, { text }])

describe('what keeps back something that was asked for', () => {
  it.each([
    'We are unable to provide this information.',
    'We cannot disclose the names of the staff.',
    'The Council is not able to comply with your request.',
    'We will not be releasing the report.',
    'The names of the managers will not be provided.',
    'Details of the bids cannot be disclosed.',
    'This will not be disclosed.',
    'We are not prepared to share it.',
    'We can not release the audit report.',
    'Your request cannot be answered.',
    'We cannot release staff names.',
    'We are unable to provide patient-level data.',
    'We are unable to disclose individual salaries.',
    'Individual salaries will not be disclosed.',
    'The third page cannot be released.',
    'We cannot provide you with a copy of the contract.',
    'We can’t give you the figures for single wards.',
    'We are unable to answer question 3.',
    'We are not obliged to answer this question.',
    'We have decided not to release the minutes.',
    'We are unable to supply details; we publish the totals.',
    'The addresses are withheld.',
    'Refused under the Data Protection Act.',
  ])('%s', (text) => expect(says(text)).toBe(true))
  it.each([
    'Please note that we cannot reply to messages that are sent to this mailbox.',
    'We cannot reply to this message.',
    'We cannot reply to this e-mail.',
    'We cannot answer questions by telephone.',
    'We cannot answer your questions by telephone.',
    'Hard copies will not be provided.',
    'Hard copies of the information will not be provided.',
    'We are unable to give any opinion on these figures.',
    'The Trust cannot comply with requests for paper copies.',
    'You are not able to share these documents commercially.',
    'You will not be able to share this information.',
    'We cannot provide this information in other formats.',
    'We cannot respond to anonymous letters.',
    'Acknowledgements will not be provided.',
    'We could not reply within 20 working days.',
    'We cannot give legal advice.',
    'Your identity will not be disclosed.',
    'Information that you give us will not be disclosed to others.',
    'We cannot comment on reports in the press.',
    'We cannot give advice on your records.',
    'Your personal details will not be shared.',
    'We are not able to share your details with others.',
  ])('none: %s', (text) => expect(says(text)).toBe(false))
})
