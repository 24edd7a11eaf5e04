import { counted, defineRule, listed, pointerTo, type Rule } from '@imt/core'
import { schemeCitations, schemeClasses } from '../../scheme/scheme-classes.data.js'
import { foiSection } from '../../section.js'

/** Finds classes of information that a publication scheme does not name. */
export const schemeClassMissing: Rule<'foi/scheme-class-missing'> = defineRule({
  code: 'foi/scheme-class-missing',
  level: 'note',
  band: 'usefulness',
  summary: 'A publication scheme does not name a class of information.',
  explain:
    'The model publication scheme has seven classes of information. A page that sets out at least four of them is read as a scheme, and the others are looked for by their titles. One that is not named may stand on another page, or go by another title: whether anything of it is published was not looked at.',
  citation: [schemeCitations.modelScheme, schemeCitations.classesAsPrinted],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { scheme } }, run) => {
    if (scheme === undefined)
      return run.notApplicable('no page sets out a publication scheme by its classes of information')
    const at = pointerTo('sections', 'foi', 'scheme')
    const named = new Set(scheme.classes.map(({ number }) => number))
    for (const [index] of scheme.classes.entries()) run.checked(`${at}/classes/${String(index)}`)
    const missing = schemeClasses.filter(({ number }) => !named.has(String(number)))
    if (missing.length === 0) return
    run.checked(at)
    run.report({
      at,
      message: `Check where the scheme sets out ${listed(
        missing.map(({ number, title }) => `class ${String(number)} ("${title}")`),
        'and',
      )}: ${counted(named.size, 'class', 'classes')} of seven ${named.size === 1 ? 'is' : 'are'} named here. Name each of them, or say on which page it stands`,
      key: ['scheme', ...missing.map(({ number }) => String(number))],
    })
  },
})
