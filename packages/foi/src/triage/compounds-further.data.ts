import type { Compound } from './concept.js'

/** What two terms say together of licences, losses, policies and training. compounds.data.ts says how they are read. */
export const furtherCompounds: readonly Compound[] = [
  {
    id: 'training-in-care',
    says: 'the training of those who care for patients',
    first: ['training'],
    second: ['clinical'],
    within: 10,
    leans: { organisation: 2 },
  },
  {
    id: 'breach-by-equipment',
    says: 'a breach of data protection by what was used',
    first: ['data-protection'],
    second: ['device'],
    within: 8,
    leans: { other: 3 },
  },
  {
    id: 'policy-on-things',
    says: 'a policy or strategy on technology',
    first: ['policy', 'strategy', 'document'],
    second: ['artificial-intelligence', 'device', 'data-protection', 'technology', 'cyber', 'network-service'],
    within: 16,
    leans: { other: 2 },
  },
  {
    id: 'equipment-lost',
    says: 'equipment that was lost or stolen, or broke down',
    first: ['loss'],
    second: ['device', 'network-service', 'infrastructure', 'system-in-use', 'technology'],
    within: 10,
    leans: { other: 4 },
  },
  {
    id: 'number-of-licences',
    says: 'how many licences',
    first: ['how-many', 'volume'],
    second: ['licence'],
    within: 6,
    leans: { contracts: 2 },
  },
]
