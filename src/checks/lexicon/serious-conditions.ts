import { lexicon } from './lexicon.ts'

/** Diseases that no clinic may offer to treat in passing: they need a physician. Each is also a condition. */
export const seriousDiseases = lexicon(
  'serious-condition',
  'noun',
  `
  cancer: tumor, tumour, carcinoma, leukemia, leukaemia, lymphoma, melanoma, breast cancer, prostate cancer, lung cancer, skin cancer, colon cancer, bowel cancer, ovarian cancer, malignancy, sarcoma, metastasis, metastases, cancerous cell, cancer cell, brain tumor, brain tumour, myeloma, cancerous growth, malignant tumor, malignant tumour, cervical cancer, pancreatic cancer, glioma
  cerebrovascular accident: post stroke paralysis, stroke paralysis, hemiplegia, hemiparesis, CVA, TIA, mini stroke, transient ischemic attack, aphasia, brain hemorrhage, brain haemorrhage, aneurysm, post stroke symptom, stroke symptom
  heart disease: heart failure, heart attack, coronary heart disease, coronary artery disease, cardiovascular disease, cardiac disease, heart condition, heart problem, angina, atherosclerosis, arteriosclerosis, congestive heart failure, cardiac arrhythmia, atrial fibrillation, AFib, myocardial infarction, cardiomyopathy, heart disorder, cardiac arrest, heart trouble, cardiovascular condition, heart murmur, cardiovascular problem, blocked artery, clogged artery
  blood clot: thrombosis, deep vein thrombosis, DVT, pulmonary embolism, embolism, hemophilia, haemophilia, bleeding disorder
  high blood pressure: hypertension, raised blood pressure, elevated blood pressure, pulmonary hypertension
  diabetes: type 2 diabetes, type 1 diabetes, type II diabetes, type I diabetes, diabetes mellitus, gestational diabetes, diabetic neuropathy, diabetic ulcer, diabetic retinopathy, diabetic complication, diabetic foot
  kidney disease: chronic kidney disease, renal failure, kidney failure, renal disease, kidney damage, renal insufficiency, nephritis, nephrotic syndrome, CKD, IgA nephropathy
  liver disease: hepatitis, cirrhosis, liver failure, liver damage, hepatitis B, hepatitis C, liver cirrhosis, jaundice, pancreatitis, fatty liver disease
  multiple sclerosis: relapsing remitting MS, MS symptom, MS fatigue, MS pain, MS relapse, MS flare up, MS diagnosis, primary progressive MS
  Parkinson's disease: Parkinson's, Parkinsons, Parkinsons disease, parkinsonism
  dementia: Alzheimer's, Alzheimer's disease, Alzheimers, Alzheimers disease, Lewy body dementia, vascular dementia, senile dementia
  motor neurone disease: motor neuron disease, ALS, amyotrophic lateral sclerosis, Lou Gehrig's disease, muscular dystrophy, myasthenia gravis, Huntington's disease, Guillain Barre syndrome, Guillain Barré syndrome, multiple system atrophy, spinal muscular atrophy, ataxia
  paralysis: paraplegia, quadriplegia, tetraplegia, spinal cord injury, traumatic brain injury, TBI, brain damage, coma, cauda equina syndrome, myelopathy, cervical myelopathy, cerebral palsy, polio, post polio syndrome, brain injury, hydrocephalus
  epilepsy: seizure, epileptic seizure, seizure disorder, epileptic fit, convulsion
  depression: major depression, clinical depression, depressive disorder, major depressive disorder, suicidal thought, suicidal ideation, suicide, severe depression, depressive illness
  postpartum depression: post partum depression, postnatal depression, post natal depression, PPD, perinatal depression
  bipolar disorder: bipolar, manic depression, mania
  schizophrenia: psychosis, psychotic disorder, schizoaffective disorder, personality disorder, borderline personality disorder, dissociative disorder
  post traumatic stress disorder: PTSD, posttraumatic stress disorder, complex PTSD, CPTSD
  mental illness: mental illnesses, mental disorder, psychiatric disorder, psychiatric condition, psychiatric illness
  obsessive compulsive disorder: OCD
  eating disorder: anorexia, bulimia, anorexia nervosa, binge eating disorder
  addiction: substance abuse, substance use disorder, drug addiction, alcohol addiction, alcoholism, alcohol dependence, alcohol dependency, opioid addiction, opioid dependence, opioid use disorder, drug abuse, alcohol abuse, heroin addiction, cocaine addiction, opioid withdrawal, alcohol withdrawal, drug dependency, chemical dependency, substance misuse, drug dependence, painkiller addiction
  autism: autism spectrum disorder, autistic spectrum disorder, ASD, Asperger's, Asperger syndrome, autistic disorder
  attention deficit hyperactivity disorder: ADHD, ADD and ADHD, ADD or ADHD, ADD ADHD, ADHD ADD, attention deficit disorder
  infertility: male infertility, female infertility, unexplained infertility, subfertility, sterility, secondary infertility, male factor infertility, premature ovarian failure
  miscarriage: recurrent miscarriage, repeated miscarriage, threatened miscarriage, recurrent pregnancy loss, pre eclampsia, preeclampsia, ectopic pregnancy, stillbirth
  HIV: HIV AIDS, HIV and AIDS, human immunodeficiency virus
  COVID-19: COVID, coronavirus, COVID 19 infection, SARS CoV 2, covid infection, coronavirus infection
  pneumonia: tuberculosis, TB, sepsis, meningitis, malaria, septicemia, septicaemia, encephalitis, tetanus, cholera, typhoid, MRSA, dengue, measles
  asthma: asthma attack, asthmatic attack, childhood asthma
  chronic obstructive pulmonary disease: COPD, emphysema, cystic fibrosis, pulmonary fibrosis, lung disease, chronic bronchitis, sarcoidosis, respiratory failure, lung fibrosis
  lupus: systemic lupus erythematosus, SLE, scleroderma, vasculitis
  rheumatoid arthritis: juvenile arthritis, ankylosing spondylitis
  autoimmune disease: autoimmune disorder, autoimmune condition, auto immune disease, autoimmune illness, autoimmune illnesses, auto immune disorder
  inflammatory bowel disease: Crohn's disease, Crohns disease, Crohn's, ulcerative colitis, IBD, diverticulitis
  thyroid disease: Graves' disease, Hashimoto's thyroiditis, hyperthyroidism, hypothyroidism, Addison's disease, Cushing's syndrome, thyroid storm, adrenal insufficiency
  anaphylaxis: severe allergic reaction, anaphylactic shock
  glaucoma: cataract, macular degeneration, blindness, retinitis pigmentosa, retinal detachment, vision loss, age related macular degeneration, AMD, optic neuritis, going blind
  deafness: sudden hearing loss, sudden sensorineural hearing loss, sensorineural hearing loss
  sexually transmitted infection: sexually transmitted disease, STI, STD, herpes, genital herpes, syphilis, gonorrhea, gonorrhoea, chlamydia, HPV, genital warts, human papillomavirus
  sickle cell disease: sickle cell anemia, sickle cell anaemia, thalassemia, thalassaemia, aplastic anemia, aplastic anaemia, thrombocytopenia, ITP
  Down syndrome
  appendicitis: bowel obstruction, peritonitis, kidney infection, gallstones
  life threatening disease: serious illness, serious illnesses, serious disease, serious condition, terminal illness, terminal illnesses, terminal disease, life threatening condition, chronic disease of the organs, incurable disease, life threatening illness, life threatening illnesses, fatal disease, serious medical condition, organ failure, serious health condition, incurable condition
`,
)

/** The serious ones that the lists of everyday conditions do not hold; so that each counts as a condition as well. */
export const seriousAsConditions = lexicon(
  'condition',
  'noun',
  `
  cancer: tumor, tumour, carcinoma, leukemia, leukaemia, lymphoma, melanoma, breast cancer, prostate cancer, lung cancer, skin cancer, colon cancer, bowel cancer, ovarian cancer, malignancy, sarcoma, metastasis, metastases, cancer cell, brain tumor, brain tumour, cancer pain, cancer related pain, cancer related fatigue
  cancer treatment side effects: side effect of chemotherapy, side effects of chemotherapy, side effects of cancer treatment, chemo side effect, chemotherapy side effect, chemo brain, radiation side effect
  cerebrovascular accident: post stroke paralysis, hemiplegia, hemiparesis, TIA, mini stroke, transient ischemic attack, aphasia, aneurysm, brain hemorrhage, brain haemorrhage, dysphagia after stroke
  heart disease: heart failure, heart attack, coronary heart disease, coronary artery disease, cardiovascular disease, cardiac disease, heart condition, heart problem, angina, atherosclerosis, arteriosclerosis, congestive heart failure, cardiac arrhythmia, atrial fibrillation, AFib, heart disorder, heart trouble, cardiovascular condition, cardiovascular problem
  blood clot: thrombosis, deep vein thrombosis, DVT, pulmonary embolism, hemophilia, haemophilia, bleeding disorder
  kidney disease: chronic kidney disease, renal failure, kidney failure, renal disease, kidney damage, nephritis
  liver disease: hepatitis, cirrhosis, liver failure, liver damage, hepatitis B, hepatitis C, jaundice, pancreatitis
  multiple sclerosis: relapsing remitting MS, MS symptom, MS fatigue, MS pain, MS relapse, MS flare up, MS diagnosis, primary progressive MS
  Parkinson's disease: Parkinson's, Parkinsons, Parkinsons disease, parkinsonism
  dementia: Alzheimer's, Alzheimer's disease, Alzheimers, Alzheimers disease, Lewy body dementia, senile dementia
  motor neurone disease: motor neuron disease, ALS, amyotrophic lateral sclerosis, Lou Gehrig's disease, muscular dystrophy, myasthenia gravis, Huntington's disease, Guillain Barre syndrome, ataxia
  paralysis: paraplegia, quadriplegia, tetraplegia, spinal cord injury, traumatic brain injury, TBI, brain damage, myelopathy, polio, hydrocephalus
  epilepsy: seizure, epileptic seizure, seizure disorder, epileptic fit, convulsion
  HIV: HIV AIDS, HIV and AIDS
  COVID-19: COVID, coronavirus, coronavirus infection
  pneumonia: tuberculosis, TB, sepsis, meningitis, malaria, measles
  chronic obstructive pulmonary disease: COPD, emphysema, cystic fibrosis, pulmonary fibrosis, lung disease, chronic bronchitis, sarcoidosis
  lupus: systemic lupus erythematosus, SLE, vasculitis
  glaucoma: cataract, macular degeneration, blindness, retinitis pigmentosa, vision loss, age related macular degeneration, optic neuritis
  sexually transmitted infection: sexually transmitted disease, herpes, genital herpes, syphilis, gonorrhea, gonorrhoea, chlamydia, HPV, genital warts
  sickle cell disease: sickle cell anemia, sickle cell anaemia, thalassemia, thalassaemia
  Down syndrome
  life threatening disease: serious illness, serious illnesses, serious disease, serious condition, terminal illness, terminal illnesses, life threatening condition, incurable disease, life threatening illness, life threatening illnesses, serious health condition
`,
)

/** Stroke, in the singular only: the strokes of a massage are none. */
export const strokeAsSerious = lexicon(
  'serious-condition',
  'words',
  `stroke: stroke rehabilitation, stroke recovery, recovery from strokes`,
)

/** The same as a condition. */
export const strokeAsCondition = lexicon(
  'condition',
  'words',
  `stroke: stroke rehabilitation, stroke recovery, recovery from strokes`,
)
