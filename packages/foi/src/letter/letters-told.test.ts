import { createModel } from '@imt/core'
import { readHtml, readText } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'
import { readLetter } from './read-letter.js'

const model = createModel({ plugins: [foi()] })
const routes =
  'You may ask us for an internal review within 40 working days: write to foi@invented.example. You may then apply to the Information Commissioner, Wycliffe House, Wilmslow SK9 5AF.'
const scottishRoutes =
  'You may ask us to review this within 40 working days. You may then appeal to the Scottish Information Commissioner within six months.'
type Findings = ReturnType<typeof model.check>['findings']
const findingsOf = (body: string, law = 'Freedom of Information Act 2000', end = routes): Findings => {
  const text = `Invented Hospitals NHS Trust\n\n19 October 2026\n\nOur ref: FOI 26/77\n\nDear requester\n\n${law}\n\nThank you for your request, which we received on 28 September 2026.\n\n${body}\n\n${end}`
  return model.check(model.recognise([readText(text, { name: 'l.txt' })]), { asOf: '2026-11-23' }).findings
}
/**
 * What is told of a letter: its codes, `!` for more than a note. What was not looked at is told of every letter, and
 * has a test of its own.
 */
const told = (...letter: Parameters<typeof findingsOf>): readonly string[] =>
  findingsOf(...letter)
    .filter(({ rule }) => rule !== 'foi/letter-unchecked')
    .map(({ rule, level }) => `${rule}${level === 'note' ? '' : '!'}`)
const unchecked = (...letter: Parameters<typeof findingsOf>): string =>
  findingsOf(...letter).find(({ rule }) => rule === 'foi/letter-unchecked')?.message ?? ''
const scotland = 'Freedom of Information (Scotland) Act 2002'

describe('what was not looked at', () => {
  const refused =
    'It is exempt under section 31(1)(a), since it would be likely to prejudice the prevention of crime: attackers pick the weaknesses of a version. Openness speaks for disclosure, the safety of patients against; the public interest in maintaining the exemption is the greater.'
  it('is named for each letter: what was not told, and what no program can tell', () => {
    expect(unchecked(refused)).toMatch(
      /^Check the letter yourself: it was read as a refusal, under the Act\. Not looked at: whether what is relied on applies, .*the post of whoever decided/,
    )
  })
  it('a question that is put, and to which no answer was told, is named by its number', () => {
    const questions = `Question 1: Which version runs? ${refused}\n\nQuestion 2: How many licences are there?`
    expect(unchecked(questions)).toContain('the answer to question 2, which was not found')
    expect(unchecked(questions.replace('are there?', 'are there? - 40'))).not.toContain('which was not found')
  })
  it.each([
    ['Jane Bloggs complaint.pdf', 'what stands in the PDF file that is attached'],
    ['Jane Bloggs.pdf and bloggs_2.pdf', 'what stands in the 2 PDF files that are attached'],
    ['Bloggs J.docx, bloggs_2.pdf and b.pdf', 'what stands in the 3 files that are attached (1 DOCX and 2 PDF)'],
  ])('of files, how many there are and of what kind: %s', (names, words) => {
    const letter = `${refused}\n\nWe attach ${names}.`
    expect(unchecked(letter)).toContain(words)
    const messages = findingsOf(letter).map(({ message, stated }) => `${message} ${String(stated)}`)
    expect(messages.join(' ')).not.toMatch(/bloggs/i)
  })
})

describe('the Scottish Regulations, which are not modelled', () => {
  const regulations = 'Environmental Information (Scotland) Regulations 2004'
  const exception = 'The Council withholds the surveys under regulation 10(5)(e).'
  it.each([
    ['by their name', exception, regulations],
    ['by their initials', `We handle this under the EISRs. ${exception}`, 'Your request'],
    [
      'beside section 39(2)',
      `It is exempt under section 39(2). ${exception}`,
      scotland.replace('Act', 'Act (and EIRs)'),
    ],
  ])('%s: nothing of the letter is held to another law', (_, body, law) => {
    const late = `${law}\n\nYour request was received on 1 June 2026.`
    expect(told(body, late, scottishRoutes)).toEqual([])
    expect(unchecked(body, late, scottishRoutes)).toBe(
      'Check the letter yourself: it was read as a refusal, under the Scottish Environmental Information Regulations, which are not modelled. Not looked at: anything that its own law asks for',
    )
  })
  it('a letter under the Scottish Act that names them in passing stays one under the Act', () => {
    const body = 'It is exempt under section 33(1)(b). You have rights under the Act and the EISRs.'
    expect(told(body, scotland, scottishRoutes)).toContain('foi/refusal-incomplete!')
  })
})

describe('letters in the words of other bodies', () => {
  const constabulary = (body: string, received: string): string => {
    const text = `Disclosure Unit\nSouthmoor Constabulary\nDate: 26/10/2026\n\nDear Sir/Madam\n\nFreedom of Information Request Reference No: FOI-2026-101\n\nI write in connection with your request for information received by Southmoor Constabulary on ${received}.\n\n${body}\n\n${routes}`
    return model
      .check(model.recognise([readText(text, { name: 'l.txt' })]), { asOf: '2026-11-23' })
      .findings.map(({ rule, message }) => `${rule} ${message}`)
      .join('\n')
  }
  it('numbered questions that are quoted, and answered below as one', () => {
    const body =
      '1. The number of cameras.\n\n2. The make of the module.\n\nDECISION\n\nI have decided to disclose the information for question 1: 1,204.\n\nI have decided to refuse access to the information at question 2 by virtue of Section 31(1)(a).'
    expect(constabulary(body, '28/09/2026')).toMatch(/foi\/refusal-incomplete .*s31\(1\)\(a\) is qualified/)
  })
  it('a refusal by its section alone is no answer in full', () => {
    for (const body of [
      'It will not be possible to respond within the cost threshold. Section 12(1) applies: 82 hours, at £25 an hour £2,050, against the limit of £450.',
      'Section 21 - information accessible by other means. The information is available on our website.',
    ])
      expect(constabulary(body, '28/09/2026')).toContain('it was read as a refusal, under the Act')
  })
  it('the day on which a body by its name received a request', () => {
    const body = 'The report is exempt under section 42(1), as advice of our solicitors is privileged.'
    expect(constabulary(body, '21/09/2026')).toContain('foi/refusal-late')
  })
  it('the day with its article, and lists of questions and of answers, item by item', () => {
    const body = 'The report is exempt under section 42(1), as advice of our solicitors is privileged.'
    expect(constabulary(body, 'the 21st September 2026')).toContain('foi/refusal-late')
    const page =
      '<h1>FOI 26-0912</h1><p>Date received: 3 August 2026</p><p>Date responded: 28 August 2026</p><h2>Your request</h2><ol><li>How many fines?</li><li>How much was paid?</li></ol><h2>Our response</h2><ol><li>1,140</li><li>Information not held.</li></ol>'
    const { notice } = readLetter(readHtml(page, { name: 'l.html' }))
    expect(notice.answers.map(({ question, asked, outcome }) => [question, asked, outcome])).toEqual([
      ['1', 'How many fines?', 'disclosed'],
      ['2', 'How much was paid?', 'notHeld'],
    ])
  })
  it.each([
    ['We cannot disclose the prices. They are commercial in confidence.', 'it was read as a refusal'],
    ['We have decided not to reply, since you are wasting our time.', 'it was read as a refusal'],
    [
      'To answer would require us to create new information, which the Act does not oblige us to do.',
      'it was read as an answer that something is not held',
    ],
    ['We are unable to respond within the deadline, and aim to reply by 20 November 2026.', 'takes more time'],
    ['We are unable to answer until you say which site you mean. Please clarify.', 'asks for more particulars'],
  ])('%s', (body, reads) => expect(constabulary(body, '28/09/2026')).toContain(reads))
  it('what was put off in an earlier letter is decided now', () => {
    const body =
      'Further to our letter of 5 October 2026, in which we told you that we needed more time to weigh the public interest, we can now reply. The prices are exempt under section 43(2), because disclosure would be likely to prejudice our commercial interests. Openness speaks for disclosure, competition against; the public interest in maintaining the exemption is the greater.'
    expect(told(body)).toEqual([])
    expect(
      findingsOf(body)
        .map(({ message }) => message)
        .join(),
    ).not.toContain('no decision has been reached')
  })
  it('an exemption of government departments is open to one', () => {
    const of = (name: string): readonly string[] => {
      const text = `${name}\n\n19 October 2026\n\nOur ref: FOI 26/77\n\nDear requester\n\nFreedom of Information Act 2000\n\nThank you for your request, received on 28 September 2026.\n\nThe paper is exempt under section 35(1)(a), as the policy is still being made. Openness speaks for disclosure, a safe space against; the public interest in maintaining the exemption is the greater.\n\n${routes}`
      return model
        .check(model.recognise([readText(text, { name: 'l.txt' })]), { asOf: '2026-11-23' })
        .findings.map(({ rule }) => rule)
    }
    for (const department of ['Department for Transport', 'Ministry of Housing, Communities & Local Government'])
      expect(of(department)).not.toContain('foi/provision-unknown')
    for (const trust of [
      'Invented Hospitals NHS Trust',
      'Department of Corporate Governance\n\nInvented Hospitals NHS Trust',
      'Department of Finance\n\nInvented Hospitals NHS Trust',
      'Invented Hospitals NHS Trust\n\nDepartment of Surgery',
      'Department of Surgery',
    ])
      expect(of(trust), trust).toContain('foi/provision-unknown')
    const onCouncil = 'Home Office\n\nDear requester\n\nYour request on Invented County Council'
    expect(of(onCouncil)).not.toContain('foi/provision-unknown')
  })
  it('more time, in words of a letter that puts the decision off', () => {
    const body =
      'The time limit for responding needs to be extended. Section 43(2) is being considered, and we have not yet come to a decision on where the balance of the public interest lies. I hope to respond by 18 November 2026.'
    expect(told(body)).toEqual(['foi/refusal-incomplete'])
  })
  it('what a review finds wrongly applied is not relied on', () => {
    const body =
      'I find that section 43(2) was incorrectly applied and disclose the value: £412,000. The decision in respect of section 40(2) is upheld, since staff do not expect release.'
    expect(
      findingsOf(body)
        .map(({ message }) => message)
        .join(),
    ).not.toContain('s43(2)')
  })
})

describe('what is told of a letter, and what not', () => {
  it('section 39 beside an exception of the Regulations is the way to them, and no second refusal', () => {
    const body =
      'It is environmental information, exempt under section 39 of the Act. We withhold it under regulation 12(5)(a), as it would adversely affect public safety: plans show where plant rooms are. Openness speaks for disclosure, the risk to patients against; with the presumption of disclosure the public interest in maintaining the exception is the greater.'
    const end =
      'You may make representations within 40 working days to foi@invented.example. You may then apply to the Information Commissioner, Wycliffe House, Wilmslow SK9 5AF.'
    expect(told(body, 'Environmental Information Regulations 2004', end)).toEqual([])
  })
  it('the duty does not apply, and the section by which it does not is relied on', () => {
    const weighed =
      'Confirming would be likely to prejudice the prevention of crime, because it tells an attacker what was noticed. Openness speaks for confirming, safety against; the public interest in maintaining the exclusion of the duty is the greater.'
    for (const neither of [
      'We can neither confirm nor deny that we hold it. The duty in section 1(1)(a) does not apply, by virtue of section 31(3).',
      'By virtue of section 31(3) the duty to confirm or deny does not apply, and we neither confirm nor deny that we hold it.',
    ])
      expect(told(`${neither} ${weighed}`)).toEqual([])
  })
  it('a defence of the public interest is no balance, and an action for breach is a reason', () => {
    expect(
      told(
        'The figures are exempt under section 41(1). We had them from a supplier in confidence, and to disclose them is a breach that is actionable, with no public interest defence.',
      ),
    ).toEqual([])
  })
  it('another Act that prohibits disclosure is the reason of section 44', () => {
    expect(
      told(
        'The forms are exempt under section 44(1)(a): section 33A of the Human Fertilisation and Embryology Act 1990 prohibits their disclosure.',
      ),
    ).toEqual([])
  })
  it('section 38 in the words of the Act alone is asked about; with a chain it is not', () => {
    const balance =
      'The public interest in openness is outweighed by the public interest in safety, so the exemption is maintained.'
    const bare = `The list is exempt under section 38(1)(b): disclosure would be likely to endanger the safety of an individual. ${balance}`
    expect(told(bare)).toEqual(['foi/refusal-incomplete'])
    expect(told(bare.replace('an individual', 'an individual, because two nurses were followed home'))).toEqual([])
  })
  it('section 21 for what is kept back', () => {
    expect(told('The prices are withheld under section 21 and will not be released.')).toEqual([
      'foi/refusal-incomplete!',
      'foi/refusal-incomplete',
      'foi/section-21-for-withheld',
    ])
    expect(
      told('The prices are withheld under section 21, as they are published at https://invented.example/prices#2026.'),
    ).toEqual([])
  })
  it('what is said not to be held and is withheld', () => {
    const exempt =
      'It is exempt under section 42(1), as advice of our solicitors is privileged. The public interest in candour outweighs that in openness.'
    expect(told(`The Trust does not hold this report. ${exempt}`)).toEqual(['foi/letter-contradicts-itself'])
    expect(told(`We hold some of this. The Trust does not hold the rest. ${exempt}`)).toEqual([])
  })
  it('weighed against one another, without the words public interest', () => {
    expect(
      told(
        'The prices are exempt under section 43(1), as they are a trade secret. We weighed openness about what we spend against the harm to the maker, and the harm outweighs it.',
      ),
    ).toEqual([])
  })
  it('factors of one side only are asked about, where a word such as "now open" is no openness', () => {
    expect(
      told(
        'The prices are exempt under section 43(1), as they are a trade secret of a firm in a tender that is now running and the bids open soon. Factors in favour of withholding: fair bids. The public interest favours maintaining the exemption.',
      ),
    ).toEqual(['foi/refusal-incomplete'])
  })
  it('a request that is manifestly unreasonable is a refusal under the Regulations', () => {
    expect(
      told(
        'The request is manifestly unreasonable under regulation 12(4)(b), because it would take four months.',
        'Environmental Information Regulations 2004',
        'You may make representations to us within 40 working days under regulation 11. You may then apply to the Information Commissioner.',
      ),
    ).toEqual(['foi/refusal-incomplete!'])
  })
  it('time for redacting is asked about in an estimate, and not where it is left out of it', () => {
    const cost = (words: string): string =>
      `It would take 16 hours to search the mailboxes ${words}, so 22 hours in all, which exceeds the limit of 18 hours. The request is refused under section 12(1). You may ask for one month only.`
    expect(told(cost('and 6 hours to redact the names'))).toEqual(['foi/cost-estimate-doubtful!'])
    expect(told(cost('and 6 hours to copy them, without time for redacting'))).toEqual([])
  })
  it('hours of a Scottish estimate are held against the amount at the highest rate, with a note', () => {
    const cost = (words: string): readonly string[] =>
      findingsOf(
        `We refuse your request under section 12 of the Act, as ${words} If you limited it to one month, we could answer it (section 15).`,
        scotland,
        scottishRoutes,
      ).flatMap(({ rule, level, message }) => (rule === 'foi/cost-estimate-doubtful' ? [`${level}: ${message}`] : []))
    const limit = 'the cost of complying would exceed the amount of £600 set by the Fees Regulations.'
    const [message, ...more] = cost(`${limit} We estimate that it would take 25 hours to find the records.`)
    expect(more).toEqual([])
    expect(message).toMatch(/^note: Check the estimate: 25 hours at £15 an hour.* come to £375, .* £600/)
    expect(cost('it would exceed the prescribed amount. We estimate that it would take 40 hours.')).toHaveLength(1)
    expect(cost(`${limit} We estimate that it would take 41 hours.`)).toEqual([])
    expect(cost(`${limit} We estimate that it would take 50 hours at £10 an hour.`)[0]).toContain('come to £500')
    expect(cost(`${limit} We estimate that it would take 25 hours and cost £700.`)).toEqual([])
  })
  it('section 40(1) for the data of somebody else', () => {
    const body = (whose: string): string => `We withhold this under section 40(1), as it is personal data of ${whose}.`
    expect(told(body('the chief executive'))).toEqual(['foi/refusal-incomplete'])
    expect(told(body('yourself, and you may ask for your own data in another way'))).toEqual([])
  })
  it('a refusal in a short sentence, under no exemption', () => {
    expect(told('Refused under the Data Protection Act as it is personal.')).toEqual(['foi/refusal-incomplete'])
  })
  it('what a class of information is for is a reason', () => {
    expect(
      told(
        'We withhold the e-mails under regulation 12(4)(e). They are exchanges between two officers on options still open. The public interest in a space to think outweighs the public interest in openness.',
        'Environmental Information Regulations 2004',
        'You may make representations to us within 40 working days under regulation 11. You may then apply to the Information Commissioner.',
      ),
    ).toEqual([])
  })
  it('a request received on the day that it bears', () => {
    const late =
      'The prices are exempt under section 43(1), as they are a trade secret. The public interest in that outweighs the public interest in openness.'
    expect(told(late)).toEqual([])
    const text = `Dear requester\n\nFreedom of Information Act 2000\n\n29 September 2026\n\nI refer to your request dated 27 July 2026, received the same day.\n\n${late}\n\n${routes}`
    const { findings } = model.check(model.recognise([readText(text, { name: 'l.txt' })]), { asOf: '2026-11-23' })
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['foi/refusal-late', 'warning'],
      ['foi/letter-unchecked', 'note'],
    ])
  })
  it('a reason and the balance in one sentence, in clauses of their own', () => {
    const body = (reason: string): string =>
      `The bids are exempt under section 43(2)${reason}; the public interest in fair tenders outweighs that in openness.`
    expect(told(body(', since disclosure would prejudice our interests in the tender that is now running'))).toEqual([])
    expect(told(body(''))).toContain('foi/refusal-incomplete')
  })
  it('a Scottish body that says by its name that it holds the information', () => {
    const body = (held: string): string =>
      `${held} exempt under section 33(1)(b), as disclosure would prejudice substantially the commercial interests of the agency, whose rivals would see its margins. The public interest in that outweighs the public interest in scrutiny.`
    expect(told(body('NHS Invented holds this information, which is'), scotland, scottishRoutes)).toEqual([])
    expect(told(body('The rates are'), scotland, scottishRoutes)).toEqual(['foi/refusal-incomplete'])
  })
})
