import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.js'

/** Each claim by its topic: `!` where it is not as the law has it, `?` where it may be meant otherwise. */
const told = (sentence: string, isScottish = false): string =>
  claimsIn(sentence, { isScottish })
    .map(({ topic, amiss }) => `${topic}${amiss === undefined ? '' : amiss.isDoubt ? '?' : '!'}`)
    .join(' ')

describe('claimsIn', () => {
  it.each([
    ['You will have our answer within 20 working days of its arrival.', 'time'],
    ['The law gives us twenty working days in which to answer.', 'time'],
    ['We aim to reply to every request within 28 days.', 'time'],
    ['An answer usually takes up to 4 weeks.', 'time'],
    ['We will answer within 30 days.', 'time!'],
    ['You should get an answer within one calendar month.', 'time!'],
    ['We have 20 days to respond.', 'time?'],
    ['Requests are answered within 20 working days of being logged.', 'time!'],
    ['The 20 working days start once your request is allocated to an officer.', 'time!'],
    ['Schools answer within 60 working days.', ''],
    ['We will acknowledge your request within 2 working days.', ''],
    ['If we hear nothing within 40 working days we close the request.', ''],
    ['Last year we answered 94% of requests within 30 working days.', ''],
    ['Subject access requests are answered within one month.', ''],
  ])('the time for an answer: %s', (sentence, expected) => expect(told(sentence)).toBe(expected))

  it.each([
    ['To weigh the public interest we may extend the time by 20 working days.', 'extension'],
    ['Complex requests may be extended by two further months.', 'extension!'],
  ])('more time: %s', (sentence, expected) => expect(told(sentence)).toBe(expected))

  it.each([
    ['You can ask for an internal review within 40 working days.', 'reviewRequest'],
    ['Requests for a review should be submitted within two months of our response.', 'reviewRequest'],
    ['You must ask for a review within 20 working days of our answer.', 'reviewRequest!'],
    ['We aim to complete a review within 20 working days.', 'review'],
    ['A review will be completed within 40 working days.', 'review?'],
    ['We will tell you the outcome of the review within 3 months.', 'review!'],
    ['Reviews under the Environmental Information Regulations are completed within 40 working days.', 'review'],
    ['Ask for a review within 40 working days and we will reply within 20 working days.', 'reviewRequest review'],
  ])('reviews: %s', (sentence, expected) => expect(told(sentence)).toBe(expected))

  it.each([
    ['Most answers are free, but we may charge for copying and postage.', 'charge'],
    ['There is a charge of £10 for each request.', 'charge!'],
    ['A £25 administration fee applies.', 'charge!'],
    ['We do not charge a fee of £10 for any request.', ''],
    ['We charge £25 an hour for the time of staff.', 'charge?'],
    ['Where the limit is exceeded we may charge £25 an hour.', ''],
  ])('charges: %s', (sentence, expected) => expect(told(sentence)).toBe(expected))

  it.each([
    ['You must give your reason for asking and the purpose of your request.', 'conditions!'],
    ['You do not have to say why you want it.', ''],
    ['You need to provide a copy of your passport with your request.', 'conditions!'],
    ['Your request must mention the Freedom of Information Act.', 'conditions!'],
    ['You need not mention the Act.', ''],
    ['You must complete our online form to ask.', 'conditions!'],
    ['You can use our online form, or write to us.', ''],
    ['We only accept requests by post.', 'conditions!'],
    ['Only residents of the county may make a request.', 'conditions!'],
    ['You must give your real name and an address for the reply.', ''],
  ])('what is asked of whoever asks: %s', (sentence, expected) => expect(told(sentence)).toBe(expected))

  it.each([
    ['We may refuse a request that would cost more than £450.', 'costLimit'],
    ['We may refuse a request that would take longer than 18 hours.', 'costLimit'],
    ['Requests that take longer than 10 hours will be refused.', 'costLimit!'],
    ['The limit is £500, and we refuse what is above it.', 'costLimit!'],
    ['For the cost limit we count the time spent reading the documents.', 'costLimit!'],
    ['When we refuse on the cost limit we include the time to redact the files.', 'costLimit!'],
    ['We cannot include redacting in the cost limit.', ''],
  ])('the cost limit: %s', (sentence, expected) => expect(told(sentence)).toBe(expected))

  it('the Scottish Act has its own limit and its own time for a review', () => {
    expect(told('We may refuse a request that would cost more than £600.', true)).toBe('costLimit')
    expect(told('We may refuse a request that would cost more than £450.', true)).toBe('costLimit!')
    expect(told('A review will be completed within 40 working days.', true)).toBe('review!')
  })
})
