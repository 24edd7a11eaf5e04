import { frozen, type Citation } from '@imt/core'

/** One of the seven classes of information of the model publication scheme. */
export interface SchemeClass {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7
  readonly title: string
}

/** The classes, in their order. */
export const schemeClasses: readonly SchemeClass[] = /* @__PURE__ */ frozen([
  { number: 1, title: 'Who we are and what we do' },
  { number: 2, title: 'What we spend and how we spend it' },
  { number: 3, title: 'What our priorities are and how we are doing' },
  { number: 4, title: 'How we make decisions' },
  { number: 5, title: 'Our policies and procedures' },
  { number: 6, title: 'Lists and registers' },
  { number: 7, title: 'The services we offer' },
])

/**
 * Sources of the classes and of the items. The Commissioner's own documents were not read: what is here is how bodies
 * that follow them set them out.
 */
export const schemeCitations: {
  readonly modelScheme: Citation
  readonly definitionDocument: Citation
  readonly classesAsPrinted: Citation
} = /* @__PURE__ */ frozen({
  modelScheme: {
    title: 'Information Commissioner: model publication scheme',
    provision: 'the seven classes of information',
    url: 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/publication-scheme/',
    verified: false,
  },
  definitionDocument: {
    title: 'Information Commissioner: definition document for health bodies in England',
    provision: 'the items of each class, as bodies that follow it list them',
    url: 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/publication-scheme/',
    verified: false,
  },
  classesAsPrinted: {
    title: 'Wrightington, Wigan and Leigh Teaching Hospitals: classes of information',
    url: 'https://wwl.nhs.uk/classes-of-information',
    read: '2026-11-29',
    verified: true,
  },
})
