import { lexicon } from './lexicon.ts'

/** What is done, without saying which kind. */
export const treatments = lexicon(
  'treatment',
  'noun',
  `
  treatment: natural treatment, holistic treatment, treatment option, treatment modality, modality, gentle treatment, individualized treatment, follow up treatment, treatment method, treatment approach, treatment style, treatment technique, first treatment, initial treatment, medical treatment, maintenance treatment
  therapy: physical modality, combination therapy, combined therapy, supportive therapy, gentle therapy, body therapy
  session: treatment session, therapy session, follow up session, single session, weekly session, initial session
  visit: first visit, follow up visit, office visit, clinic visit, appointment, consultation, consult, initial visit, initial consultation
  course of treatment: series of treatments, treatment course, treatment plan, care plan, plan of care, treatment program, treatment programme, treatment protocol, course of therapy, course of sessions, series of sessions, treatment package, treatment regimen, treatment series, series of visits, course of care, wellness plan, wellness program, personalized plan, customized plan, customised plan, rehab plan, healing plan, recovery plan, recovery program, recovery programme, rehab program
  program: programme, protocol, regimen, system of care, healing system, healing program, healing protocol, signature program
  care: natural care, wellness care, maintenance care, preventive care, preventative care, gentle care, ongoing care, regular care, hands on care, complementary care, spinal care, pain care, conservative care, supportive care, personalized care, restorative care, whole person care, natural health care, rehabilitative care
  adjustment: gentle adjustment, tune up, tuneup, realignment, alignment session
  needles: needling, fine needle, thin needle, tiny needle, needle insertion, needle, insertion of needles, needle technique, needling technique, hair thin needle, needle stimulation, needle treatment, superficial needling, ultra thin needle, sterile needle, needling session, needle placement, placement of needles, inserting needles
  points: specific point, needling points, stimulation of points, stimulating points, stimulation of specific points, point selection, specific acupuncture point, acupuncture point, acupoint
  technique: gentle technique, healing technique, hands on technique, proprietary technique, technology, advanced technique, modern technology, ancient technique, specialized technique, specialised technique, therapeutic technique
  approach: holistic approach, natural approach, integrative approach, integrated approach, whole body approach, our approach, mind body approach, gentle approach, multidisciplinary approach, combined approach, drug free approach, unique approach, comprehensive approach
  method: healing method, our method, natural method, unique method
  remedy: natural remedy, ancient remedy, natural solution, solution, holistic solution, drug free solution, drug free option, natural option, drug free alternative, natural alternative, non invasive option, noninvasive option, holistic option, holistic alternative, alternative option, non surgical option, nonsurgical option, non surgical solution, drug free treatment, drug free therapy, non surgical treatment, nonsurgical treatment, non invasive treatment, noninvasive treatment
  healing art: ancient healing art, healing practice, ancient practice, ancient art, ancient therapy, ancient medicine, healing modality, healing therapy, healing tradition, healing work, ancient healing system, age old practice, this medicine, our medicine, this ancient medicine, gentle medicine, hands on healing
  service: our service, wellness service, healing service, wellness therapy, health service
  intervention: non pharmacological intervention, procedure, non invasive procedure, treatment procedure, drug free intervention, therapeutic intervention
  pressure: gentle pressure, suction, gentle suction, gentle manipulation, gentle touch, healing touch, hands on work, light pressure, pressure technique, stimulation, touch, applied pressure, deep pressure, firm pressure
  ritual: self care ritual, self care practice, wellness routine, wellness practice, self care routine, wellness ritual
  exercise: stretch, movement session, class, exercise class, rehab class, workshop
`,
)
