/** The sections of a rule's page that are written by hand, in `page.md`, each with what it is to say. */
export const handWritten = {
  Methodology: 'how the rule finds it: what is looked at, compared with what, and reported when.',
  'Why it matters': 'what a reader of the publication loses where it holds.',
  'Output and units': 'what `at`, `stated`, `computed`, `difference` and `evidence` hold, and in which units.',
  Configuration: 'what can be set beside its level, or that nothing can.',
  Exclusions:
    'what is not reported, and why. Each has a case of its own in the folder cases, named for it. Where there is none, the word is "None."',
  Assumptions: 'what is taken for granted.',
}

/** All sections of a page, in order. The others are generated from the rule and its cases. */
export const allSections = [
  'Methodology',
  'Worked example',
  'Why it matters',
  'Source',
  'Output and units',
  'Configuration',
  'Exclusions',
  'Assumptions',
  'Demonstration',
]

/** How a text says that it is still to be written. */
export const toFillIn = 'Fill in'

/** A page with every section that is to be written, and what it is to say. */
export const pageSkeleton = () =>
  Object.entries(handWritten)
    .map(([section, says]) => `## ${section}\n\n${toFillIn}: ${says}`)
    .join('\n\n')
    .concat('\n')

/** The sections of a page by name, as written. */
export const sectionsOf = (page) =>
  Object.fromEntries(
    page
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [title = '', ...lines] = section.split('\n')
        return [title.trim(), lines.join('\n').trim()]
      }),
  )
