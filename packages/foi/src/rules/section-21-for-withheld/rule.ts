import { defineRule, listed, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { checkedLetters, joinPointers, reportLetters } from '../../letter/letter-findings.js'
import { sentencesOf } from '../../letter/line.js'
import { foiSection } from '../../section.js'
import { citedProvisions } from '../../citations/cited-provisions.js'

/** What a passage withholds information under: a right to complain or a duty to advise is no exemption. */
const withheldUnder = (text: string): readonly string[] =>
  citedProvisions(text)
    .filter(({ kind, section }) => section !== 21 && kind !== 'other' && kind !== 'unknown')
    .map(({ id }) => id)

/** Finds section 21 (accessible by other means) offered for information that the same statement withholds. */
export const section21ForWithheld: Rule<'foi/section-21-for-withheld'> = defineRule({
  code: 'foi/section-21-for-withheld',
  level: 'warning',
  band: 'accuracy',
  summary: 'Section 21 is offered for information that is withheld, not published.',
  explain:
    'Section 21 is for information that the applicant can already reach in some other way. What is withheld under another exemption is not published anywhere; only the reasoning is. Pointing to the reasoning does not give the information or refuse it. Cite section 21 with an exact link, and only for the questions whose answer stands there; for the rest, give notice under the exemption relied on.',
  citation: [foiCitations.otherMeans, foiCitations.refusalNotice],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { standing, letters } }, run) => {
    reportLetters(letters, run, { names: ['s21-for-withheld'] }, ({ notice }) =>
      notice.answers.flatMap(({ outcome }, index) =>
        outcome === 'accessibleElsewhere' ? [pointerTo('answers', index, 'provisions')] : [],
      ),
    )
    for (const { letter, at } of checkedLetters(letters))
      letter.notice.answers.forEach(({ text, question }, index) => {
        const sentences = sentencesOf(text).filter((each) =>
          citedProvisions(each).some(({ section }) => section === 21),
        )
        if (sentences.length === 0) return
        const place = joinPointers(at, pointerTo('answers', index, 'text'))
        run.checked(place)
        // An answer may give a part by a link and withhold another: only what one sentence joins is of the same.
        const joined = sentences.map((each) => ({ each, ids: withheldUnder(each) })).find(({ ids }) => ids.length > 0)
        if (joined === undefined) return
        const withheld = listed([...new Set(joined.ids)])
        run.report({
          at: place,
          level: 'note',
          message: `Check whether section 21 (accessible by other means) and ${withheld} are relied on for the same information: what is withheld is not published. Use section 21 for what is on the page, with its exact place, and give notice under ${withheld} for the rest`,
          key: ['letter', letter.notice.reference ?? '', question, 's21'],
          stated: joined.each.slice(0, 300),
        })
      })
    if (standing === undefined) return run.notApplicable('the publication has no standing statement')
    // A letter answers several questions, each under a provision of its own: only what one passage joins is one answer.
    const isLetter = standing.kind === 'letter' || standing.kind === 'refusal'
    standing.passages.forEach((text, index) => {
      const cited = citedProvisions(text).find(({ section, law }) => section === 21 && law === 'FOIA')
      if (!cited) return
      const at = pointerTo('sections', 'foi', 'standing', 'passages', index)
      run.checked(at)
      const withholding = standing.exemptions
        .map((words, position) => ({ words, position, ids: withheldUnder(words) }))
        .filter(({ words, ids }) => ids.length > 0 && (!isLetter || words === text))
      if (withholding.length === 0) return
      const withheld = listed([...new Set(withholding.flatMap(({ ids }) => ids))])
      run.report({
        at,
        message: `Section 21 (accessible by other means) is offered here for information that the same statement withholds under ${withheld}. What is withheld is not published: only the reasons are. Use section 21 for what is on the page, with its exact place, and give notice under ${withheld} for the rest`,
        key: ['standing', 's21'],
        stated: cited.text,
        evidence: withholding.map(({ words, position }) => ({
          at: pointerTo('sections', 'foi', 'standing', 'exemptions', position),
          role: 'conflicts',
          text: words,
        })),
      })
    })
    run.notApplicable('the standing statement does not cite section 21')
  },
})
