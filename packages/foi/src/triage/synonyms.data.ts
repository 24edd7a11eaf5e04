/** Terms that mean the same, by the one name that stands for them. Narrower than a subject of subjects.data.ts. */
export interface Synonyms {
  readonly id: string
  /** The terms, with commas between. */
  readonly terms: string
}

/**
 * What people call one and the same thing, so that a question in other words is compared by what it says. Things of one
 * kind that are not the same (a laptop and a tablet) stand apart: where questions are worded alike, such a word is what
 * they differ in.
 */
export const synonymsOfThings: readonly Synonyms[] = [
  { id: '=laptop', terms: 'laptop, notebook, laptop computer, notebook computer, portable computer' },
  { id: '=desktop', terms: 'desktop, desktop pc, desktop computer' },
  { id: '=pc', terms: 'pc, personal computer' },
  { id: '=tablet', terms: 'tablet, ipad, tablet computer, tablet device, apple tablet' },
  {
    id: '=mobile',
    terms:
      'mobile, phone, mobile phone, mobile telephone, mobile telephony, smartphone, smart phone, handset, mobile handset, cell phone',
  },
  {
    id: '=telephone',
    terms:
      'telephone, telephony, phone system, telephone system, landline, desk phone, ip telephone, ip phone, voip phone, desk telephone, ip handset',
  },
  { id: '=printer', terms: 'printer, printing device, print device, print, printing' },
  {
    id: '=mfd',
    terms:
      'mfd, multifunctional device, multi functional device, multifunction printer, multifunction device, photocopier, copier',
  },
  { id: '=virtual-machine', terms: 'vm, virtual machine, virtual server, virtualised server' },
  { id: '=wireless', terms: 'wifi, wi fi, wireless, wireless network, wlan' },
  { id: '=wan', terms: 'wan, wide area network' },
  { id: '=lan', terms: 'lan, local area network' },
  {
    id: '=internet',
    terms:
      'broadband, internet, internet connection, internet access, isp, internet service, internet service provider',
  },
  {
    id: '=epr',
    terms:
      'epr, electronic patient record, electronic patient record system, epr system, patient record system, ehr, electronic health record, electronic medical record, emr, computerised patient record',
  },
  { id: '=pas', terms: 'pas, patient administration system' },
  {
    id: '=pacs',
    terms:
      'pacs, picture archiving system, picture archiving, picture archiving and communication system, imaging system, radiology imaging system, image archive, imaging archive',
  },
  { id: '=ris', terms: 'ris, radiology information system' },
  {
    id: '=lims',
    terms:
      'lims, laboratory information system, laboratory system, pathology system, laboratory information management system',
  },
  { id: '=epma', terms: 'epma, electronic prescribing, e prescribing, eprescribing, electronic prescribing system' },
  { id: '=rostering', terms: 'rostering, e rostering, electronic rostering, roster, staff scheduling' },
  {
    id: '=edms',
    terms: 'edms, edrms, document management, document management system, electronic document management',
  },
  {
    id: '=service-desk',
    terms: 'service desk, helpdesk, help desk, it service desk, it helpdesk, it help desk, it support desk',
  },
  { id: '=website', terms: 'website, web site, web, web page' },
  { id: '=data-centre', terms: 'data centre, datacentre, server room, server hall' },
  { id: '=speech', terms: 'speech recognition, voice recognition, digital dictation' },
  {
    id: '=video',
    terms: 'video consultation, video consulting, virtual consultation, remote consultation, online consultation',
  },
  { id: '=portal', terms: 'patient portal, patient engagement portal' },
  { id: '=m365', terms: 'microsoft 365, m365, office 365, o365' },
  { id: '=artificial-intelligence', terms: 'ai, artificial intelligence, machine learning' },
]

/** The same of words that say what is asked of a thing, of people and of security. */
const synonymsOfWords: readonly Synonyms[] = [
  { id: '=radiology', terms: 'radiology, x ray, scan, medical imaging' },
  { id: '=hosting', terms: 'host, hosting, hosted' },
  { id: '=software', terms: 'software, application, app, package' },
  { id: '=device', terms: 'device, equipment, kit, item of equipment, hardware' },
  {
    id: '=information-technology',
    terms:
      'ict, information technology, im t, imt, informatics, digital, digital service, information management and technology',
  },
  // Security
  {
    id: '=multi-factor',
    terms:
      'mfa, 2fa, multi factor authentication, two factor authentication, 2 factor authentication, two step verification, 2 step verification',
  },
  {
    id: '=anti-virus',
    terms:
      'anti virus, antivirus, endpoint protection, anti malware, endpoint security, endpoint detection and response, edr',
  },
  { id: '=penetration-test', terms: 'penetration test, penetration testing, pen test, pentest, ithc, it health check' },
  { id: '=ransomware', terms: 'ransomware, ransom ware, ransomware attack' },
  { id: '=remote', terms: 'remote, remotely, from home, home working, remote access, vpn' },
  { id: '=insurance', terms: 'insurance, insured, insure, insurer' },
  { id: '=foi', terms: 'foi, freedom of information, foia' },
  { id: '=subject-access', terms: 'sar, dsar, subject access, subject access request' },
  // Contracts
  { id: '=contract', terms: 'contract, agreement, arrangement, deal' },
  {
    id: '=supplier',
    terms:
      'supplier, supply, supplied, supplies, supplying, provider, vendor, which company, which firm, name of the company, which supplier, reseller, incumbent',
  },
  {
    id: '=end',
    terms:
      'end, ends, expire, expires, expiry, expiration, run out, runs out, end date, expiry date, finish, terminate, lapse',
  },
  { id: '=start', terms: 'start, begin, commence, commencement, start date, came into force' },
  { id: '=extend', terms: 'extend, extension, prolong, extended' },
  { id: '=renew', terms: 'renew, renewal, up for renewal' },
  { id: '=procure', terms: 'procure, procurement, purchase, buy, bought, acquire' },
  { id: '=tender', terms: 'tender, tendered, retender, re tender, itt, invitation to tender' },
  {
    id: '=outsource',
    terms: 'outsource, outsourced, third party, external company, external supplier, contracted out',
  },
  { id: '=value', terms: 'value, worth' },
  { id: '=maintain', terms: 'maintain, maintenance, support and maintenance' },
  // Money
  { id: '=spend', terms: 'spend, spent, expenditure, cost, paid, pay, charge, price, sum paid' },
  { id: '=budget', terms: 'budget, allocated, allocation, set aside, allotted, earmarked' },
  { id: '=revenue', terms: 'revenue, opex, operating expenditure' },
  { id: '=capital', terms: 'capital, capex, capital expenditure' },
  { id: '=year', terms: 'annual, annually, yearly, per year, per annum, each year, a year' },
  // People
  {
    id: '=staff',
    terms: 'staff, employee, workforce, personnel, staff member, member of staff, people employ, people work, worker',
  },
  {
    id: '=headcount',
    terms:
      'headcount, number of staff, number of employee, how many staff, how many employee, how many people, number of people',
  },
  { id: '=fte', terms: 'fte, wte, full time equivalent, whole time equivalent' },
  { id: '=vacancy', terms: 'vacancy, vacant post, unfilled post, unfilled position' },
  { id: '=temporary', terms: 'agency, temporary, temp, bank staff, locum, temporary staff' },
  { id: '=consultant', terms: 'consultant, consultancy' },
  { id: '=nurse', terms: 'nurse, nursing' },
  { id: '=cio', terms: 'cio, chief information officer' },
  { id: '=cdio', terms: 'cdio, chief digital information officer, chief digital and information officer' },
  { id: '=ciso', terms: 'ciso, chief information security officer' },
  { id: '=siro', terms: 'siro, senior information risk owner' },
  { id: '=dpo', terms: 'dpo, data protection officer' },
  {
    id: '=structure',
    terms: 'org chart, organisation chart, structure chart, organogram, organisational structure, structure',
  },
  { id: '=governance-training', terms: 'information governance, ig, data security awareness' },
  { id: '=training', terms: 'training, e learning, trained, course' },
  // What is asked
  { id: '=except', terms: 'except, exclude, excluding, apart from, other than, not including' },
  {
    id: '=number',
    terms:
      'how many, number, count, quantity, total number, number of, volume, how often, how many time, number of occasion, on how many occasion',
  },
  { id: '=complete', terms: 'complete, finish, completed' },
  { id: '=own', terms: 'own, possess' },
  { id: '=strategy', terms: 'strategy, strategy document, strategic plan' },
  { id: '=plan', terms: 'plan, planned, planning, intend, intention, upcoming, forthcoming' },
  { id: '=replace', terms: 'replace, replacement, new system' },
  { id: '=downtime', terms: 'downtime, unavailable, outage, offline' },
  { id: '=attack', terms: 'attack, hit by, victim' },
  {
    id: '=lost-or-stolen',
    terms: 'lost or stolen, stolen or lost, lost and stolen, missing or stolen, missing or taken, reported missing',
  },
  { id: '=stolen', terms: 'stolen, theft, stole, thief, thieves' },
  {
    id: '=unsupported',
    terms:
      'unsupported, out of support, no longer supported, not supported, end of life, end of support, beyond support',
  },
  { id: '=disaster-recovery', terms: 'disaster recovery, dr plan, disaster recovery plan' },
  { id: '=send', terms: 'post, postage, mail, sending mail' },
  { id: '=dispose', terms: 'dispose, disposal, redundant, recycle, get rid' },
  { id: '=old', terms: 'old, age, mean age, average age' },
  { id: '=average', terms: 'average, mean, on average' },
  {
    id: '=late',
    terms:
      'late, missed the deadline, outside the time limit, overdue, after 20 working days, missed the 20 day deadline',
  },
  { id: '=named', terms: 'name, named, what is called' },
  { id: '=wait', terms: 'wait, waiting time, time to answer' },
  { id: '=list', terms: 'list, inventory, register' },
  { id: '=wrong-recipient', terms: 'wrong person, wrong recipient, by mistake, disclosed by mistake, in error' },
]

/** All of them. */
export const synonyms: readonly Synonyms[] = [...synonymsOfThings, ...synonymsOfWords]
