const words = [
  // What was decided.
  'all nothing none some full fully part partial partially partly whole wholly entire entirely disclosure disclosed disclose non refusal refusals refused refuse rejected exempt exempted exemption exemptions exception exceptions withheld withhold withholding held hold not unavailable available applied apply applies engaged released release granted grant supplied supply provided provide given answered response responded reply replied closed complete completed request requests refusing denied decision outcome result type status',
  'public interest test cost costs limit exceeded exceeds exceed excessive over above fees fee redacted redaction redactions vexatious repeated repeat clarification sought requested required withdrawn lapsed transferred advice assistance neither confirm confirmed nor deny ncnd personal data third party commercial commercially sensitive confidential confidence confidentiality successful unsuccessful outright upheld overturned published publication already accessible elsewhere other otherwise means intended future manifestly unreasonable appropriate',
  // Whether it was in time.
  'late overdue on in out outside within time timely timescale timescales target deadline extended extension yes no y n true false met unmet missed breach breached pass passed fail failed achieved compliant twenty working day days statutory pending open ongoing awaiting unknown',
  // By which law.
  'section sections sec s ss regulation regulations reg regs r part act freedom of information environmental foi foia foisa eir eirs eisr eisrs dpa gdpr uk data protection sar sars dsar dsars subject access health records scotland scottish england wales northern ireland re use reuse complaint complaints media press enquiry enquiries query queries business as usual bau internal review parliamentary question questions pq pqs mp mps letter letters correspondence crime and taxation schedule sch ahra pals compliment compliments',
  // Who and when, in general.
  'trust hospital hospitals council university board nhs department team authority january february march april may june july august september october november december quarter year annual',
  // Words between them.
  'the a an of and or to for as under by with from is are was were be been has have had due because since but also only see per handled dealt treated processed logged answered converted classified reclassified',
]

/** Words in which a log says what was decided, in time or late, and by which law: they name nobody. */
export const outcomeWords: ReadonlySet<string> = /* @__PURE__ */ new Set(words.join(' ').split(' '))
