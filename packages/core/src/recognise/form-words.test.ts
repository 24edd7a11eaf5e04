import { describe, expect, it } from 'vitest'
import { lettersIn, mayFit } from './form-words.js'

const asked = (text: string, form: RegExp): boolean => mayFit(lettersIn(text), form)

describe('mayFit', () => {
  it.each<[string, RegExp]>([
    ['Expiry of the term', /^end date$/i],
    ['Cost centre', /^(?=.{1,90}$)(?:(?:contract|agreement) ){0,4}(?:ends?|ended|ending)(?: ?date)?[ ?.:]{0,2}$/i],
    ['Cost (in pounds)', /^(?:total|whole) value(?: ?\(?£\)?)?$/i],
    ['Vendor', /^suppliers?(?: ?\([^()]{1,30}\))?$/i],
    ['Title', /^end$|^expiry$/i],
  ])('knows that %s does not fit %s', (text, form) => {
    expect(text.search(form)).toBe(-1)
    expect(asked(text, form)).toBe(false)
  })

  it.each<[string, RegExp]>([
    ['ends', /^ends?$/i],
    ['end', /^ends?$/i],
    ['extended', /^exten(?:sions?|ded)$/i],
    ['Organization', /^organi[sz]ation$/i],
    ['colour', /^colou?r$/i],
    ['color', /^colou?r$/i],
    ['AAAB', /^a+b$/i],
    ['b', /^a*b$/i],
    ['mmm yy', /^m{1,3} y{2,4}$/i],
    ['Expiry', /^end$|^expiry$/i],
    ['value (any word)', /^value \([^()]{1,30}\)$/i],
    ['value (any word)', /^value \(?any word\)?$/i],
    ['value any word', /^value \(?any word\)?$/i],
    ['unlike', /^(?!like)(?:un)?like$/i],
    ['whatever it says', /^.{1,30}$/i],
    ['whatever it says', /^\w+ it \S+$/i],
    ['whatever it says', /^[^x]+$/i],
    ['whatever it says', /^[a-z ]+$/i],
    ['the end of it', /\bend\b/i],
    ['the end', /end$/i],
    ['end of it', /^end/i],
    ['one a', /^one a|two$/i],
    ['end (date) b) c', /^end \(.{1,8}\) c$/i],
    ['Café', /^caf\u00e9$/i],
    ['a\u212ab', /^a\u212ab$/i],
    ['\u212a', /^\W$/i],
    ['TWO\nlines', /^lines$/im],
    ['£ 20', /^£ \d+$/i],
  ])('lets %s be tried, which fits %s', (text, form) => {
    expect(text.search(form)).toBeGreaterThanOrEqual(0)
    expect(asked(text, form)).toBe(true)
  })
})
