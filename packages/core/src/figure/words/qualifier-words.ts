/** What words around a number say about it. */
export type Qualifier = 'approximate' | 'nearly' | 'justOver' | 'moreThan' | 'atLeast' | 'lessThan' | 'atMost'

/** Words before a number. The longest that fits is taken. */
export const leadingQualifiers: readonly (readonly [words: string, qualifier: Qualifier])[] = (
  [
    [
      'approximate',
      [
        'approximately',
        'approx.',
        'approx',
        'circa',
        'ca.',
        'ca',
        'c.',
        'c',
        'about',
        'around',
        'roughly',
        'some',
        'est.',
        'est',
        'estimated at',
        'estimated',
        'an estimated',
        'in the region of',
        'in the order of',
        'of the order of',
        'close to',
        '~',
        '\u2248',
        '\u223c',
      ],
    ],
    ['nearly', ['nearly', 'almost', 'just under', 'just below']],
    ['justOver', ['just over', 'just above']],
    ['moreThan', ['over', 'more than', 'greater than', 'in excess of', 'above', 'exceeding', '>']],
    [
      'atLeast',
      [
        'at least',
        'not less than',
        'no less than',
        'no fewer than',
        'not fewer than',
        'a minimum of',
        'minimum of',
        'minimum',
        'min.',
        'min',
        'upwards of',
        '>=',
        '=>',
        '\u2265',
      ],
    ],
    ['lessThan', ['under', 'less than', 'fewer than', 'below', '<']],
    [
      'atMost',
      [
        'up to',
        'at most',
        'no more than',
        'not more than',
        'a maximum of',
        'maximum of',
        'maximum',
        'max.',
        'max',
        '<=',
        '=<',
        '\u2264',
      ],
    ],
  ] as const
)
  .flatMap(([qualifier, words]) => words.map((word) => [word, qualifier] as const))
  .sort(([a], [b]) => b.length - a.length)

/** Words after a number. */
export const trailingQualifiers: readonly (readonly [words: string, qualifier: Qualifier])[] = (
  [
    [
      'approximate',
      [
        'approximately',
        'approx.',
        'approx',
        '(approximately)',
        '(approx.)',
        '(approx)',
        'est.',
        'est',
        '(est.)',
        '(est)',
        'estimated',
        '(estimated)',
        '(estimate)',
        'or so',
      ],
    ],
    ['atLeast', ['+', 'or more', 'or over', 'or above', 'and over', 'and above', 'plus']],
    ['atMost', ['or less', 'or fewer', 'or under', 'or below', 'and under', 'and below']],
  ] as const
)
  .flatMap(([qualifier, words]) => words.map((word) => [word, qualifier] as const))
  .sort(([a], [b]) => b.length - a.length)
