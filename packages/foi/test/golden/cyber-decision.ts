import { estimateCost } from '../../src/cost/estimate.js'
import type { RefusalDecision } from '../../src/refusal/decision.js'

// The position of the Plymouth page of 2017/18 on cyber security, taken for one invented request and put soundly: the
// standing reasoning is annexed, every question has reasons of its own, section 21 is used only for what stands on the
// page, what can be answered is answered, and neither confirming nor denying is kept for the one question where the
// answer itself would harm.
export const cyberDecision: RefusalDecision = {
  authority: 'Example Hospitals NHS Trust',
  reference: 'FOI-2026-118',
  receivedOn: '2026-10-05',
  sentOn: '2026-10-29',
  decidedBy: 'Head of Information Governance, with the Cyber Security Lead',
  decidedOn: '2026-10-28',
  answers: [
    { question: '1', asked: 'What was the total IM&T revenue budget?', outcome: 'accessibleElsewhere', url: 'https://www.example.nhs.uk/imt/2026-27', place: 'Revenue budget, Grand total', checkedOn: '2026-10-28' },
    { question: '2', asked: 'How many staff work in IT security?', outcome: 'disclosed', information: 'Four posts (3.6 whole-time equivalents) on 1 October 2026.' },
    {
      question: '3', asked: 'Which firewall and antivirus products do you use, in which versions?', outcome: 'withheld',
      information: 'the makers, models and versions of our security products.',
      claims: [{
        exemption: 's31(1)(a)', likelihood: 'wouldBeLikelyTo',
        harm: {
          interest: 'the prevention of crime, here unauthorised access to our network (Computer Misuse Act 1990)',
          effect: 'an attacker could choose weaknesses known for these very versions, in place of trying many and being noticed; trusts have been attacked in this way, with clinics cancelled',
          cause: 'the list joins each product to its version for our network; with the network supplier and the data centre that we publish, it is a map of what to try and where',
        },
        publicInterest: {
          forDisclosure: ['Money is spent on these products, and how well it is spent is a matter for the public.', 'Patients have an interest in knowing that their records are protected.'],
          against: ['A successful attack harms patients first: records lost or disclosed, care put off.', 'The weaknesses of a listed version stay open until every device is updated, which takes weeks.'],
          conclusion: 'What we spend is published, and whether we are assured is answered in question 5. The list adds little to either and much to the risk, so the public interest in maintaining the exemption outweighs that in disclosure in this case.',
        },
      }],
      instead: 'we use products of more than one maker, all within support on 1 October 2026, and spent £214,000 on them in 2025/26.',
    },
    {
      question: '4', asked: 'Did you suffer a ransomware infection between 1 and 30 September 2026?', outcome: 'neitherConfirmNorDeny',
      claims: [{
        neither: 's31(3)', likelihood: 'wouldBeLikelyTo',
        harm: {
          interest: 'the prevention and detection of crime',
          effect: 'an attacker would learn whether an attempt in those weeks was noticed, and could repeat it or stop it',
          cause: 'a yes or a no for so short and recent a time tells those who know what they tried whether our detection works',
        },
        publicInterest: {
          forDisclosure: ['Patients have an interest in knowing whether the service they rely on was attacked.', 'Saying so openly would help others to prepare.'],
          against: ['An answer for one recent month tells an attacker what we detect.', 'Incidents that affect patients are reported to the regulator, and to the patients, in any case.'],
          conclusion: 'Yearly counts, which are in our annual report, serve openness without that risk, so the public interest in neither confirming nor denying is the greater for so short and recent a time.',
        },
      }],
    },
    { question: '5', asked: 'Do you meet the standards of the Data Security and Protection Toolkit?', outcome: 'disclosed', information: 'Yes: standards met, published on 30 June 2026.' },
    {
      question: '6', asked: 'Every e-mail about cyber security since 2015.', outcome: 'costLimit', held: 'held',
      estimate: estimateCost({ minutes: { locating: 1_200, retrieving: 300, extracting: 900 }, on: '2026-10-29' }),
      advice: 'choose one system or one project, and not more than three months: we expect that to stay within the limit.',
    },
  ],
  advice: 'Our publication scheme lists what we publish about IM&T each year. Please write to us if you would like help to put a narrower request.',
  review: { offered: true, how: 'write to the Information Governance Team, foi@example.nhs.uk, and say what you are not satisfied with. Someone who did not take this decision will review it.', withinWorkingDays: 40 },
  annex: {
    title: 'Cyber security and freedom of information',
    passages: [
      'We publish what we can about our information technology, and consider every request on its own.',
      'Details of security equipment can help an attacker. We therefore consider section 31(1)(a) where such details are asked for, and section 38(1) where a chain can be shown from the information to danger for patients.',
      'Where we have given reasons before, we draw on them; we do not apply them without looking at the question.',
    ],
  },
}
