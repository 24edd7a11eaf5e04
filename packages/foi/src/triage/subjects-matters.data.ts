import type { Subject } from './subject.js'

/** Security, people, money and whatever else is asked about. subjects.data.ts says how they are to be read. */
export const matterSubjects: readonly Subject[] = [
  {
    id: 'software',
    says: 'software and systems',
    weak: true,
    terms: 'software, application, software package, system name, name of system, these system',
  },
  {
    id: 'contract-length',
    says: 'the dates of a contract',
    weak: true,
    terms:
      'contract last, how long, duration of contract, contract duration, length of contract, contract length, expiry, expire, end date, start date, contract end, contract start, extension',
  },
  {
    id: 'authorities',
    says: 'bodies that incidents are reported to',
    terms:
      'ncsc, nca, national crime agency, ico, information commissioner, action fraud, external party, outside body, external body',
  },
  {
    id: 'artificial-intelligence',
    says: 'artificial intelligence',
    terms:
      'ai, artificial intelligence, machine learning, large language model, chatgpt, copilot, ambient ai, ambient voice, automated decision',
  },
  {
    id: 'ransom',
    says: 'ransoms and ransomware',
    terms:
      'ransom, ransomware, ransomed, cryptolocker, wannacry, extortion, decryption, decryption key, decryption tool',
  },
  {
    id: 'attack',
    says: 'attacks on computers',
    terms:
      'cyber attack, cyber crime, cyber criminal, hack, hacker, hacking, hacked, malware, phishing, ddos, denial of service, virus infection, intrusion, threat actor, malicious threat actor, cyber incident, cyber security incident, cyber security breach, breach of cyber security, cyber related incident, security breach, breach of security, it security incident, information security incident, attack, attacked, attacker, cyber criminal',
  },
  {
    id: 'data-breach',
    says: 'breaches of data protection and lost data',
    terms:
      'data breach, data protection breach, breach of data protection, data protection incident, data loss, loss of data, lost data, data lost, sensitive data, data leakage, leaked, personal data breach, data security incident, breach, records lost, information lost, lost or stolen data, compromised data',
  },
  { id: 'theft', turns: true, says: 'thefts', terms: 'stolen, theft, stole, missing' },
  {
    id: 'data-protection',
    says: 'data protection',
    terms: 'data protection, gdpr, data protection act, dpia, personal data',
  },
  {
    id: 'defence',
    says: 'products that defend a network',
    terms:
      'firewall, anti virus, antivirus, endpoint protection, endpoint security, anti malware, two factor authentication, 2fa, ips, ids, intrusion prevention system, intrusion detection system, edr, endpoint detection, siem, soc, dlp, email filtering, web filtering, mfa, multi factor authentication, iam, vpn, perimeter firewall',
  },
  {
    id: 'security-test',
    says: 'tests of security',
    terms:
      'penetration test, penetration testing, penetration service, pen test, ithc, it health check, red team, vulnerability scan, simulated phishing, phishing simulation',
  },
  {
    id: 'patching',
    says: 'updates and weaknesses',
    terms: 'patch, patching, unpatched, vulnerability, patch management',
  },
  {
    id: 'cyber',
    says: 'cyber security',
    terms:
      'cyber, cyber security, information security, it security, infosec, network security, data security, security infrastructure, security service',
  },
  { id: 'insurance', turns: true, says: 'insurance', terms: 'insurance, cyber insurance, insurer' },
  {
    id: 'training',
    turns: true,
    says: 'training',
    weak: true,
    terms: 'training, trained, train, awareness, learning package',
  },
  {
    id: 'guards',
    says: 'the security of buildings',
    terms:
      'private security, security guard, security staff, security officer, provider of security, assault, physical assault, patient assault',
  },
  {
    id: 'disposal',
    turns: true,
    says: 'what becomes of old equipment',
    terms:
      'disposal, dispose, recycle, recycling, redundant, old computer, old equipment, old technology, destroyed, wiped, data wiping, weee',
  },
  {
    id: 'agency',
    turns: true,
    says: 'agency staff',
    terms: 'agency, agency spend, locum, bank staff, temporary staff',
  },
  { id: 'consultants', turns: true, says: 'consultants', terms: 'consultant, consultancy, private consultant' },
  {
    id: 'staff',
    says: 'staff and their number',
    weak: true,
    terms: 'headcount, staff, employee, workforce, employ, wte, fte, personnel, professional, people employ',
  },
  {
    id: 'structure',
    says: 'how a department is organised',
    terms: 'org chart, organisation chart, structure chart, structure, organogram',
  },
  {
    id: 'budget-of-it',
    says: 'money for IT',
    terms:
      'ict budget, it budget, ict expenditure, it spend, capital budget, capital programme, imt spend, im t department, ict spend, digital budget, it savings, opex, capex, it expenditure, digital technology, im t spend, spend on im t, spend on it system, capital investment in it',
  },
  {
    id: 'strategy',
    says: 'strategies and plans',
    terms: 'ict strategy, it strategy, digital strategy, strategy, business plan, annual plan, roadmap',
  },
  {
    id: 'tender',
    says: 'a tender',
    terms:
      'tender, tendered, tender document, bidder, invitation to tender, pqq, itt, specification, framework, route to market, procurement',
  },
  { id: 'mast', says: 'land for masts', terms: 'mast, mobile mast, code operator, rooftop, greenfield' },
  {
    id: 'foi',
    says: 'freedom of information requests',
    terms: 'foi request received, number of foi request, publication scheme, disclosure log, internal review',
  },
  {
    id: 'complaint',
    says: 'complaints and claims',
    terms: 'complaint, negligence, litigation, compensation, settlement',
  },
  {
    id: 'outage',
    turns: true,
    says: 'failures of systems',
    terms:
      'outage, downtime, crash, system failure, equipment failure, reboot, system fault, system failed, equipment failed, it failure, it problem',
  },
  { id: 'medical', says: 'medical devices', terms: 'medical device, medical equipment, connected medical device, iot' },
  {
    id: 'estate-buildings',
    says: 'buildings',
    terms: 'estate and infrastructure, building, maintenance backlog, car park, parking, energy',
  },
  {
    id: 'asset-register',
    says: 'registers of assets',
    terms: 'asset register, information asset register, hardware asset register',
  },
  { id: 'risk-register', says: 'risk registers', terms: 'risk register, corporate risk register' },
  { id: 'minutes', says: 'minutes and papers of meetings', terms: 'minutes, board paper, board meeting' },
  { id: 'postage', says: 'postage', terms: 'postage, mail room, franking' },
  { id: 'legal', says: 'the law', terms: 'legal cost, legal correspondence, legal fee, solicitor' },
  { id: 'beds', says: 'beds, wards and staff of care', terms: 'bed, ward, nurse, doctor, midwife, renal unit' },
  { id: 'complaints', turns: true, says: 'complaints', terms: 'complaint' },
  {
    id: 'backup',
    says: 'backups and recovery',
    terms: 'backup, back up, disaster recovery, disaster recovery plan, dr plan, business continuity, data recovery',
  },
  { id: 'website', says: 'websites', terms: 'website, social media' },
  {
    id: 'remote-working',
    says: 'working from home',
    terms: 'remote working, working from home, home working, remote access',
  },
  { id: 'email', says: 'e-mail', terms: 'email system, email platform, email archive, exchange server' },
  {
    id: 'vacancies',
    turns: true,
    says: 'vacancies and turnover',
    terms: 'vacancy, vacant post, turnover, recruitment',
  },
  {
    id: 'directors',
    says: 'heads of IT',
    terms: 'chief information officer, cio, ciso, siro, head of it, it director, director of ict',
  },
  {
    id: 'records',
    says: 'patient records',
    terms: 'patient record, medical record, health record, paper record',
  },
  { id: 'office-supplies', says: 'office supplies', terms: 'office supplies, stationery' },
  { id: 'audit', turns: true, says: 'audits', terms: 'audit, audited, software audit, licence audit' },
  { id: 'board', says: 'boards and committees', terms: 'board, committee, governance committee' },
  { id: 'operating-plan', says: 'operating plans', terms: 'operating plan' },
  { id: 'catering', says: 'catering and cleaning', terms: 'catering, food, meal, cleaning, laundry, linen' },
  { id: 'interpreters', says: 'interpreters', terms: 'interpreter, interpreting, translation' },
  { id: 'parking', says: 'parking', terms: 'parking, car park' },
  { id: 'energy', says: 'energy', terms: 'energy, electricity, gas, heating' },
  {
    id: 'recruitment',
    turns: true,
    says: 'recruitment and pay',
    terms: 'recruitment, salary, pay band, overtime, redundancy',
  },
  { id: 'medicines', says: 'medicines', terms: 'medicine, medication, drug, prescription' },
  { id: 'waiting', says: 'waiting times and appointments', terms: 'waiting list, waiting time, appointment, referral' },
  {
    id: 'deaths',
    turns: true,
    says: 'deaths and harm',
    terms: 'death, died, patient harm, never event, serious incident',
  },
  { id: 'emergency', says: 'emergency care', terms: 'emergency department, ambulance, accident and emergency' },
  {
    id: 'messages',
    says: 'messages to patients',
    terms: 'text message, appointment reminder, letter to patient, hybrid mail',
  },
  { id: 'asset-tracking', says: 'tracking of things', terms: 'asset tracking, rfid, barcode' },
  { id: 'scanning', says: 'scanners and scanning', terms: 'scanner, scanning of record, barcode scanner' },
]
