/**
 * What registers say of a contract beside its end: words of the columns of status and notes in NHS and council
 * registers.
 */

/** The status begins with them where the contract is over, whatever its end says. */
export const over: RegExp =
  // bound: 200 characters, by readTerm and expired-and-listed
  /^\W*(?:(?:contract|agreement|now|has|was|been|is)\W+){0,3}(?:ended|expired|terminated|cancelled|canceled|closed|archived|lapsed|ceased|decommissioned|transferred|superseded|replaced|withdrawn|discontinued|inactive|no longer (?:in use|in force|active|live|required))\b/i

/** Delivery went on after the end that is stated, without its new end. */
export const wentOn: RegExp =
  /\b(?:(?<!not )(?<!not been )(?<!if )(?<!be )extended|under extension|extensions? (?:(?:is|are|now) )?(?:in place|in progress|agreed|exercised|taken|signed|granted)|on extension|being extended|(?<!not )(?<!dis)continu(?:es|ing)|out of contract|(?:now|currently) (?:on an? )?(?:rolling|month(?:ly)?[- ](?:to|by)[- ]month(?:ly)?|month to month)|on a (?:rolling|monthly|month[- ]to[- ]month)\b[^.;]{0,20}\bbasis|still (?:in use|running|live|in operation)|holding over|held over|(?:running|runs|carr(?:ied|ying)|rolled) on(?! to\b)|operating (?:on|under) (?:expired|implied|old|existing) terms|being used)\b/i

/** Something follows the term, and how long that is, is not said: `12 months, then secondary period`. */
export const goesOnAfter: RegExp =
  /\b(?:then|thereafter|followed by|after which)\b(?! (?:to be |will |it )?(?:re-?(?:tender|procur|compet|let|new procurement)|new|review|expir|end|ceas|terminat|no\b|nothing))(?![^.;]{0,40}\d)/i

const taking = '(?:used|taken(?: up)?|exercised|utilised|activated|invoked|exhausted|applied(?! (?:for|to)))'

/** Nothing is left to take up. */
// bound: 1,000 characters, by optionsUsed
export const allUsed: RegExp = new RegExp(
  `\\b(?<!not )(?:both|all|every|fully)\\b[^.;,]{0,30}\\b${taking}\\b|\\bno (?:further|more|remaining) (?:extensions?|options?)\\b|\\b(?:final|last) (?:extension|option)(?: year| period)?(?: (?:is|was|now|has been)){0,2} (?:in use|underway|in progress|agreed|running|${taking})\\b|\\b(?:in|on|into) (?:its |the )?(?:final|last) (?:extension|option)\\b|\\b(?:extensions?|options?)(?: (?:are|all|now|have been)){0,2} (?:exhausted|used up)\\b|\\bfully extended\\b`,
  'i',
)

/** It runs in an extension, whichever that is: `Live - in extension`, `Live (extended)`. */
export const inExtension: RegExp =
  /^\W*(?:live|active|current|open)\W{1,5}(?:now |as )?extended\W*$|\b(?:(?:year|yr|month) \d{1,2} of|in|on|into) (?:(?:its|an|the|a) )?(?:(?:first|second|third|fourth|1st|2nd|3rd|4th|\d{1,2}[- ]months?|one[- ]year) )?extensions?(?: (?:period|year|term|option))?\b(?! (?:to|of|clause|option(?:s)? (?:available|remain)))/i

/** Some were taken up: how many, or which. */
export const someUsed: RegExp = new RegExp(
  `\\b(\\d|one|two|three|four|first|second|third|fourth|1st|2nd|3rd|4th)(?: (?:of|out of) (?:the )?(?:\\d|two|three|four|five))?(?: (?:extensions?|options?|periods?|years?|x 12 months))?(?: (?:has been|have been|is|was|were|now)){0,2} (?:in use|${taking})\\b`,
  'i',
)

/** Taken up, without how many. */
export const used: RegExp = new RegExp(
  `(?<!\\b(?:not|not been|never|be|if|been|when|once|where) )(?<!\\bto )\\b${taking}\\b(?! (?:at|by|if|before|within|only|as|together|annually|yearly)\\b| in (?!(?:19|20)\\d\\d))`,
  'i',
)

/** An option that was taken up, in a text about other things too: `Extension option of 12 months exercised`. */
export const optionUsed: RegExp = new RegExp(
  `\\b(?:extensions?|options?)(?: (?:option|period))?(?: (?:of|for) [a-z\\d -]{1,20})? (?:(?:was|is|has been|have been|now) )?${taking}\\b`,
  'i',
)

/** One part is taken up and another left: `12 months exercised, 12 months remaining`, with the day it was taken to. */
export const usedAndLeft: RegExp = new RegExp(
  `(?<!\\b(?:[2-9]|1\\d) ?[x*\u00d7] ?)\\b(\\d{1,2}) ?(months?|mths?|years?|yrs?)(?: [a-z]{2,9}){0,3} ${taking}\\b(?: (?:un)?(?:til|till|to) (?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|(?:\\d{1,2} )?[a-z]{3,9} \\d{4}))?[^\\d]{1,20}(?:1 ?[x*\u00d7] ?)?\\b(\\d{1,2}) ?(months?|mths?|years?|yrs?)(?: [a-z]{2,9}){0,3} (?:remain(?:s|ing)?|left|available|to run)\\b`,
  'i',
)

/** It was extended already, by a length that is said and not until which day. */
export const extendedBy: RegExp =
  /(?<!\b(?:be|not|not been|never|if|unless|when|once|until|may|can|could) )\bextended (?:once |twice )?(?:by|for)\b/i

/** None was taken up. */
export const noneUsed: RegExp = new RegExp(
  `\\b(?:not|none|never|0 of \\d|not yet|yet to be|not been|neither)(?: (?:been|yet|of them|was|were)){0,2} ${taking}\\b|\\bunused\\b|\\bunexercised\\b`,
  'i',
)

/** How many are left: `1 remaining`, `two options left`; or that only the last is: `final extension only remains`. */
export const leftOver: RegExp =
  /\b(\d|one|two|three|four)(?: (?:more|further))?(?: (?:extensions?|options?|periods?))?(?: (?:is|are|still|now|only|has|have|yet)){0,2} (?:remain(?:s|ing)?|left|outstanding|available still)\b|\b(?:only )?(?:the )?((?:final|last) (?:extension|option|period|year)(?: (?:only|is|now|period|year)){0,2} (?:remain(?:s|ing)?|left))\b/i

/** What is left by its length, `1 year extension remaining`: all that the cell states. */
export const lengthLeft: RegExp =
  /\b(?:\d{1,2}|one|two|three|twelve|eighteen|twenty[- ]four)[- ](?:years?|yrs?|months?|mths?)(?: (?:extensions?|options?|optional|periods?)){1,3}(?: (?:is|are|still|now)){0,2} (?:remain(?:s|ing)?|left|outstanding|available still)\b|\b(?:extension|option|period) ?\(?(?:of )?(?:\d{1,2}|one|two|three)[- ](?:years?|yrs?|months?|mths?)\)?(?: (?:is|are|still|now)){0,2} (?:remain(?:s|ing)?|left|outstanding|available still)\b/i
