import type { Concept } from './concept.js'

/**
 * Terms of freedom of information, of what no IT page has, and of the form of an answer. concepts.data.ts says how they
 * are to be read.
 */
export const furtherConcepts: readonly Concept[] = [
  // FOI
  {
    id: 'foi-process',
    says: 'freedom of information itself',
    leans: { 'foi-process': 5 },
    security: -1,
    terms: `foi, foia, foi request, freedom of information, freedom of information request, information request received, foi team, foi officer,
      foi policy, publication scheme, disclosure log, published already, already published, published on website, published on your website, information published, where published,
      publicly available, internal review, foi response, exemption applied, exemption, section 12, section 14, vexatious, cost limit,
      redaction, environmental information regulation, eir, subject access request, sar, advice and assistance, requester, case management for foi,
      information rights team, section 16, refusal notice, foi disclosure, foi log, foi statistics, foi compliance, foi handling, handling of foi,
      foi complaint, foi performance, foi backlog, response time for foi, previous foi request, earlier foi request, whatdotheyknow, what do they know, request for internal review,
      section 45, code of practice on foi, section 40, section 31, section 43, public interest test, qualified person, decision notice,
      information commissioner decision, ico decision notice, foi training, foi procedure, foi system, foi software, foi case, released before, previously released, previously disclosed, previously published, disclosed before, answered before, already released, already in the public domain, link to where, publish your responses, published responses, refuse my request, refused my request, request reference, information request, ico complaint about foi`,
  },
  {
    id: 'foi-handled',
    says: 'how requests for information are handled',
    leans: { 'foi-process': 4 },
    terms: `foi handling, handling of foi, handling of my foi, handled my foi, foi complaint, complaint about foi, previous foi request, earlier foi request,
      my foi request, request for internal review, foi performance, foi compliance, foi statistics, foi backlog, foi training, foi procedure, foi case, internal review, internal reviews overturned, original decision, upheld on review, foi officer, who handles freedom of information, average time to respond`,
  },
  {
    id: 'requests-answered',
    says: 'requests, and whether they were answered in time',
    leans: { 'foi-process': 3 },
    terms: `request answered, request received, request refused, request were refused, request were answered, request responded,
      request outstanding, request overdue, answered on time, answered in time, within 20 working days,
      within twenty working days, statutory deadline, statutory timescale, late response, request withheld`,
  },
  {
    id: 'hand-over',
    says: 'asks that it be handed over, or told in full',
    leans: {},
    terms: `provide your, provide the, provide me with your, provide me with the, provide us with your, provide us with the, supply your, supply the, send your, send your latest, send me your,
      send us your, send the, share your, disclose your, disclose the, share the, release the, attach the, attach your, release your, forward your, details of your,
      what is your, what are your, what does your, how often, outline your, describe your, explain your, set out your, summarise your, full copy, contents of`,
  },
  {
    id: 'test-result',
    says: 'what was found, and what it was about',
    leans: {},
    terms: `find, finding, found, result, outcome, identify, identified, recommendation, remediate, remediated, remediation,
      remedial action, report, executive summary, test report, severity, critical issue, high risk, scope, scoped, weakness found, issue found, action plan`,
  },
  // Other
  {
    id: 'policy',
    says: 'a policy or procedure',
    leans: { other: 3 },
    security: -3,
    terms: `policy, procedure, protocol, guidance, guideline, code of conduct, standard operating procedure, sop, acceptable use, terms and conditions,
      formal policy, policy document, statement of policy`,
  },
  {
    id: 'strategy',
    says: 'a strategy, plan or report',
    leans: { other: 3 },
    security: -1,
    terms: `strategy, ict strategy, digital strategy, it strategy, strategic plan, business plan, annual plan, operating plan, annual report, roadmap, vision,
      priority, minutes, board papers, minutes of meeting, report, review document, evaluation, lessons learned, digital maturity, paperless, plan for the future,
      departmental plan, transformation plan, correspondence, briefing, net zero, sustainability, carbon, green plan, staff survey, business case, outline business case, full business case, strategic outline case, options appraisal, feasibility study, impact assessment, equality impact assessment, trial, pilot, outcome of the trial, plans to introduce, plan to introduce, correspondence between, emails between, programme board, project plan, milestone, go live`,
  },
  {
    id: 'artificial-intelligence',
    says: 'artificial intelligence',
    leans: { other: 2 },
    terms: `ai, artificial intelligence, machine learning, large language model, llm, chatgpt, copilot, generative ai, ai system, ai tool, algorithm, automated decision,
      ambient voice, ambient ai, ai model, fine tuning, chatbot, facial recognition`,
  },
  {
    id: 'clinical',
    says: 'care of patients',
    leans: { other: 2 },
    terms: `patient, vulnerable adult, vulnerable patient, vulnerable people, vulnerable child, nicotine patch, clinical, ward, bed, nurse, doctor, consultant physician, surgery, operation cancelled, appointment, waiting list, treatment, diagnosis, death,
      maternity, midwife, mental health, ambulance, icu, drug, medicine, medication, prescription, cancer, outpatient, inpatient, admission,
      discharge, renal, care bundle, patient harm, patient safety, never event, clinical trial, infection control, sepsis, diet, catering, vaccination, translation, interpreter, chaplain, hospital note, baby, birth, born, a e, accident and emergency, referral, consent, blood test, cardiac, dementia, wait, waiting time, waiting, discharged, letter, datix, virtual ward, health visitor, dentist, gp, patient record, medical record, health record, my record, my notes, own notes, nhs app, screening, vaccine, theatre, elective, emergency admission, hospital open, new hospital`,
  },
  {
    id: 'complaint',
    says: 'complaints, claims and the law',
    leans: { other: 2 },
    terms: `complaint, compliment, claim, legal, legal cost, solicitor, litigation, compensation, tribunal, negligence, settlement, police, court, legal correspondence, whistleblow`,
  },
  {
    id: 'buildings',
    says: 'land and buildings',
    leans: { other: 2 },
    security: -1,
    terms: `mast, mobile mast, rooftop, land, building, estate and infrastructure, property, site visit, roof, raac, asbestos, boiler, heating, energy, electricity, gas,
      fire safety, backlog maintenance, car charging, lift, code operator, code agreement, cleaning, laundry`,
  },
  {
    id: 'media',
    says: 'what was made public',
    leans: { other: 1 },
    security: -1,
    terms:
      'media, press, public statement, made public, reported on, press release, social media account, website, webpage',
  },
  // What form the answer has
  {
    id: 'how-many',
    says: 'asks how many',
    leans: {},
    terms: `how many, number of, total number, the number, quantity, count of, how often, how many times, on how many occasions, what number, overall number, how large, how big, broken down by, breakdown of, breakdown by, give numbers, state number, state numbers, numbers of, headcount of, what is the total, total of, tally`,
  },
  {
    id: 'how-much',
    says: 'asks how much',
    leans: { finance: 1 },
    terms: 'how much, what sum, what amount, total cost, what did, overall sum',
  },
  {
    id: 'when',
    says: 'asks when',
    leans: { contracts: 1 },
    terms: 'when, what date, on what date, date, month, by when',
  },
  {
    id: 'who',
    says: 'asks who',
    leans: { organisation: 1 },
    terms: 'who, whom, whose, name of person, named individual',
  },
  { id: 'which', says: 'asks which', leans: {}, terms: 'which, what type, what kind, name, names, called' },
  {
    id: 'document',
    says: 'asks for a document',
    leans: { other: 1 },
    terms:
      'copy of, copies of, document, send me the, latest version, most recent version, current version, provide a copy, documentation',
  },
  {
    id: 'technology',
    says: 'tools or measures',
    leans: {},
    terms: `technology, tool, solution, measure, software, system, product, mechanism, control, platform in place, service in place, user account, user accounts, computer account`,
  },
  {
    id: 'per-year',
    says: 'asks for figures year by year',
    leans: { finance: 1 },
    terms: 'per year, each year, every year, by year, annually, per annum, yearly, year by year, last year, past year',
  },
]
