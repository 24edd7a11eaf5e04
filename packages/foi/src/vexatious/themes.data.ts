import { frozen, type Citation } from '@imt/core'

/** What is looked at before a request is called vexatious: none of them decides by itself. */
export type VexatiousThemeId = 'burden' | 'motive' | 'value' | 'harassment' | 'context'

/** A theme, with the question behind it and the questions that evidence answers. */
export interface VexatiousTheme {
  readonly id: VexatiousThemeId
  readonly title: string
  readonly question: string
  readonly asks: readonly string[]
  readonly citation: readonly Citation[]
}

const dransfield: Citation = {
  title: 'Information Commissioner v Devon County Council and Dransfield [2012] UKUT 440 (AAC)',
  provision: 'burden, motive, value, harassment; not read itself',
  url: 'https://www.bailii.org/uk/cases/UKUT/AAC/2012/440.html',
  verified: false,
}
const commissioner = (page: string, provision: string): Citation => ({
  title: 'Information Commissioner: dealing with vexatious requests (section 14)',
  provision,
  url: `https://ico.org.uk/for-organisations/guidance-index/freedom-of-information-and-environmental-information-regulations/dealing-with-vexatious-requests-section-14/${page}/`,
  read: '2026-11-29',
  verified: true,
})
const burdenPage = commissioner(
  'how-do-we-consider-burden-motive-and-harassment',
  'burden: resources, number, pattern, duration and breadth (the opening of the page was read)',
)
const valuePage = commissioner(
  'does-the-value-and-purpose-of-the-request-justify-its-impact',
  'value and purpose against impact; context and history (the opening of the page was read)',
)

/**
 * The four themes of the Upper Tribunal and the context in which they stand, as the Commissioner's guidance puts them.
 * They are no list to be ticked off.
 */
export const vexatiousThemes: readonly VexatiousTheme[] = /* @__PURE__ */ frozen([
  {
    id: 'burden',
    title: 'Burden on the authority and its staff',
    question: 'What would answering take, now and as a part of all that was asked before?',
    asks: [
      'How many requests were there, how often, over how long, and how broad is this one?',
      'What resources has the whole authority? That few people answer requests is no argument in a large one.',
      'Is it the cost of finding the information? Then section 12 and its four activities are the ground.',
    ],
    citation: [burdenPage, dransfield],
  },
  {
    id: 'motive',
    title: 'Motive of the requester',
    question: 'What is known, and not supposed, of why it is asked?',
    asks: [
      'Which words of the requester show it? A request needs no reason, and silence shows none.',
      'Does it go on about something that was settled by somebody independent?',
    ],
    citation: [burdenPage, dransfield],
  },
  {
    id: 'value',
    title: 'Value or serious purpose',
    question: 'Would a reasonable person think that its value and purpose justify what answering takes?',
    asks: [
      'What would the public learn from the information, whoever asks?',
      'Is something of it published, and what is not?',
    ],
    citation: [valuePage, dransfield],
  },
  {
    id: 'harassment',
    title: 'Harassment of, or distress to, staff',
    question: 'What has the requester written or done, to whom by role, and what came of it?',
    asks: [
      'Which words, on which day? Criticism, and many requests, are none.',
      'Was it the request, or other correspondence?',
    ],
    citation: [burdenPage, dransfield],
  },
  {
    id: 'context',
    title: 'Context and history',
    question: 'What came before, on both sides?',
    asks: [
      'Did the authority answer late, in part or wrongly, so that the request is its own doing?',
      'Was the requester offered advice (section 16), such as how to ask for less?',
    ],
    citation: [valuePage, dransfield],
  },
])
