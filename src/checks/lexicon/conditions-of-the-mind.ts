import { lexicon } from './lexicon.ts'

/** What people have of mood, nerves, sleep and habits. */
export const mindConditions = lexicon(
  'condition',
  'noun',
  `
  insomnia: sleeplessness, sleep disorder, sleep problem, sleep issue, sleep disturbance, sleep difficulty, trouble sleeping, difficulty sleeping, poor sleep, bad sleep, sleep trouble, disturbed sleep, broken sleep, restless sleep, inability to sleep, sleep deprivation, lack of sleep, sleepless night, restless night, interrupted sleep, difficulty falling asleep, trouble falling asleep, trouble staying asleep, waking at night, waking in the night, waking up at 3am, sleep struggle, disrupted sleep, disordered sleep, tossing and turning, nightmare, night terror, sleepwalking, narcolepsy, sleep deprived nights
  anxiety: anxiety disorder, generalized anxiety disorder, generalised anxiety disorder, GAD, anxiousness, nervousness, performance anxiety, test anxiety, exam anxiety, exam nerves, social anxiety, health anxiety, nervous tension, feelings of anxiety, anxious feeling, anxious thought, anxiety symptom, separation anxiety, pre surgical anxiety, preoperative anxiety, excessive worry, constant worry, chronic worry, overthinking, racing thought, racing mind, nervous disorder, fear of flying, stage fright, nerves before an exam
  panic attacks: panic attack, panic disorder, feelings of panic, anxiety attack
  depression: depressive disorder, major depression, major depressive disorder, clinical depression, mild depression, depressive symptom, seasonal affective disorder, seasonal depression, winter blues, the blues, low mood, feeling down, feeling low, depressed mood, dysthymia, melancholy, hopelessness, feeling blue, depressive mood
  postpartum depression: post partum depression, postnatal depression, post natal depression, PPD, baby blues, prenatal depression, postpartum anxiety, perinatal depression
  stress: chronic stress, emotional stress, everyday stress, work stress, work related stress, daily stress, mental stress, physical stress, stress related condition, stress related disorder, stress related illness, stress related illnesses, stress related problem, stress related symptom, job stress, stresses of life, stress levels, stress level, psychological stress, stresses and strains, nervous stress, mental strain, traumatic stress, stress and tension, stressed out feelings, stress response symptoms, overwhelm
  burnout: burn out, nervous exhaustion, mental exhaustion, emotional exhaustion, nervous breakdown, compassion fatigue, exhaustion from work
  post traumatic stress disorder: PTSD, posttraumatic stress, posttraumatic stress disorder, post traumatic stress, complex PTSD, CPTSD, trauma, emotional trauma, childhood trauma, shell shock, combat stress, traumatic memory, past trauma, psychological trauma, birth trauma, military sexual trauma, war trauma
  emotional problem: emotional issue, emotional imbalance, emotional disturbance, emotional blockage, mood swing, irritability, mood disorder, anger issue, emotional pain, mental health issue, mental health problem, mental health condition, mental health disorder, mental disorder, mental illness, mental illnesses, mood problem, grief, heartbreak, bereavement, anger, emotional difficulty, emotional distress, psychological problem, psychological distress, mental distress, psychological issue, behavioral problem, behavioural problem, behavioral issue, low self esteem, low confidence, self doubt, negative thought, emotional wound, sadness, mood imbalance, psychological condition, psychological disorder, emotional upset, emotional disorder, emotional baggage, emotional turmoil, negative emotion, resentment, unresolved emotions
  phobia: phobias and fears, claustrophobia, agoraphobia, fear of needles, needle phobia, fear of spiders
  obsessive compulsive disorder: OCD, intrusive thought, hair pulling, trichotillomania, skin picking, nail biting
  attention deficit hyperactivity disorder: ADHD, ADD and ADHD, ADD or ADHD, ADD ADHD, ADHD ADD, attention deficit disorder, hyperactivity, attention problem, inability to focus, attention deficit, difficulty concentrating, lack of focus, trouble focusing, trouble concentrating, poor concentration, concentration problem
  autism: autism spectrum disorder, autistic spectrum disorder, ASD, Asperger's, Asperger syndrome, autistic disorder
  bipolar disorder: bipolar, manic depression
  eating disorder: anorexia, bulimia, binge eating, emotional eating, overeating, comfort eating, food addiction, sugar addiction, sugar craving, cravings, craving, food craving, loss of appetite, poor appetite
  addiction: substance abuse, substance use disorder, drug addiction, alcohol addiction, alcoholism, alcohol dependence, alcohol dependency, opioid addiction, opioid dependence, opioid use disorder, drug dependency, drug withdrawal, withdrawal symptom, opioid withdrawal, drug abuse, addictive behavior, addictive behaviour, alcohol abuse, dependency, substance misuse, bad habit, unwanted habit, problem drinking, heavy drinking, gambling addiction, drinking problem
  smoking: nicotine addiction, nicotine dependence, tobacco addiction, smoking habit, cigarette addiction, nicotine craving, vaping, vaping habit, smoking addiction, tobacco use, cigarette craving, nicotine withdrawal
  brain fog: brain fogginess, foggy brain, foggy head, mental fog, fuzzy head, foggy thinking, mental fatigue, mental fogginess, clouded thinking, cloudy thinking, mental confusion
  memory problem: memory loss, poor memory, forgetfulness, memory issue, cognitive decline, cognitive impairment, mild cognitive impairment, age related memory loss, senility, failing memory, cognitive problem, cognitive issue, memory decline
  schizophrenia: psychosis
`,
)
