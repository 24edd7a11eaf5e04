import { counted, defineRule, pointerTo, type Evidence, type Rule } from '@imt/core'
import { estateSection, parseVendors } from '@imt/estate'
import { foiSection } from '@imt/foi'
import { securityClasses } from './security-classes.data.js'

const detail =
  /\b(?:knowledge of our security equipment|details? of (?:our |its )?(?:security|network|systems?)|security arrangements|the more of these vectors|vectors become known)\b/i
const cyber = /\b(?:cyber|security|network)\b/i

/** Finds detail that a statement holds back, in kind, and that the same publication gives. */
export const securityDetailPublished: Rule<'crosscheck/security-detail-published'> = defineRule({
  code: 'crosscheck/security-detail-published',
  level: 'warning',
  band: 'accuracy',
  summary:
    'A statement refuses detail of security equipment while the same publication names vendors and classes of security tool.',
  explain:
    'A refusal has to fit the information that it refuses. Where the same publication names the vendors of its network and devices, or the statement itself lists the classes of security tool in use, an applicant can say that this much is already public, and that its publication was not thought harmful. Neither is wrong in itself: say which detail is withheld beyond what is published, and why that further detail matters; and consider whether the statement needs to list the tools at all.',
  citation: [
    {
      title: 'Information Commissioner: Freedom of Information and Cyber Security',
      url: 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/',
      verified: false,
    },
  ],
  reads: [estateSection, foiSection],
  rowByRow: ['foi/log'],
  check: ({ estate, foi: { standing } }, run) => {
    if (standing === undefined) return run.notApplicable('the publication has no standing statement')
    const index = standing.passages.findIndex((text) => detail.test(text))
    if (index < 0 || !standing.passages.some((text) => cyber.test(text)))
      return run.notApplicable('the standing statement is not about security detail')
    const at = pointerTo('sections', 'foi', 'standing', 'passages', index)
    run.checked(at)
    const tools = standing.passages.flatMap((text, position) =>
      securityClasses.flatMap(({ name, words }) =>
        words.test(text) ? [{ name, at: pointerTo('sections', 'foi', 'standing', 'passages', position) }] : [],
      ),
    )
    const named = (estate.classes ?? []).flatMap(({ assetType, vendors = '' }, position) => {
      const { names } = parseVendors(vendors)
      return names.length === 0
        ? []
        : [{ assetType, vendors, at: pointerTo('sections', 'estate', 'classes', position, 'vendors') }]
    })
    if (tools.length === 0 && named.length === 0) return
    const says = [
      ...(named.length > 0
        ? [`the hardware table names the vendors of ${counted(named.length, 'class', 'classes')} of equipment`]
        : []),
      ...(tools.length > 0 ? [`the statement itself names ${tools.map(({ name }) => name).join(', ')}`] : []),
    ]
    const evidence: Evidence[] = [
      ...tools.map(({ name, at: place }): Evidence => ({ at: place, role: 'conflicts', text: name })),
      ...named.map(({ assetType, vendors, at: place }): Evidence => ({
        at: place,
        role: 'conflicts',
        text: `${assetType}: ${vendors}`,
      })),
    ]
    run.report({
      at,
      message: `Detail of security equipment is refused here, while ${says.join(', and ')}. Say what is withheld beyond what is already published, and why that further detail would cause the harm`,
      key: ['standing', 'security detail'],
      stated: detail.exec(standing.passages[index] ?? '')?.[0] ?? '',
      evidence,
    })
  },
})
