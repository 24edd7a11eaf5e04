import { frameworksNamed } from '../procedure/frameworks-named.js'
import type { Route } from '../term/lead-times.data.js'
import { filled, saysNo } from './cell-text.js'
import type { ContractEntry } from './schema.js'

const routes: readonly (readonly [RegExp, Route])[] = [
  [/\b(?:further competition|mini[- ]?competition|call[- ]?off|framework)\b/i, 'further-competition'],
  [
    /\b(?:direct award|single tender|stw|sta|without (?:prior )?(?:publication|competition)|waiver|quotation)\b/i,
    'direct-award',
  ],
  [/\b(?:open|restricted|competitive|negotiated|tender(?:ed)?|dialogue|dynamic)\b/i, 'open'],
]

const routeNamed = (text: string): Route | null =>
  /\bdirect award\b/i.test(text)
    ? 'direct-award'
    : (routes.find(([words]) => words.test(text))?.[1] ??
      (frameworksNamed(text).length > 0 ? 'further-competition' : null))

/** The route that an entry names; a framework named in it, or beside none, means that it was called off. */
export const readRoute = ({ route, framework }: ContractEntry): Route | null =>
  filled(route) ? routeNamed(route) : filled(framework) && !saysNo(framework) ? 'further-competition' : null
