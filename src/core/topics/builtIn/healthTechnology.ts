import type { Topic } from '../types';
import { defineTopic } from './define';

/** An area that is its own topic. */
export const healthTechnology: Topic = defineTopic('Health technology',
  'Digital and artificial-intelligence tools in medicine, health data systems, devices, biotechnology and well-being.',
  `health technolog*, health tech*, healthtech, digital health, e health, ehealth, mhealth, telehealth, telemedicine,
  remote patient, health care, healthcare, healthcare provider*, health service*, national health service, nhs, health
  system*, health sector, health app*, health record*, electronic health record*, medical record*, patient record*,
  health data space, doctor*, physician*, clinician*, nurse*, hospital*, clinic, clinics, clinical, clinical trial*,
  diagnos*, early detection, disease*, cancer*, tumour*, tumor*, dementia, alzheimer*, parkinson*, diabet*, stroke*,
  heart disease, cardiac, blood pressure, medicine*, medical, medical device*, medical imaging, radiolog*, mri, ct
  scan*, x ray*, mammogra*, surgery, surgical, surgeon*, therap*, treatment*, drug discovery, drug development,
  pharma*, vaccin*, biotech*, biomedical, genom*, gene editing, gene therapy, crispr, dna, protein*, protein folding,
  alphafold, brain implant*, brain computer interface*, neuralink, neurotech*, neuroscien*, neural implant*, prosthe*,
  wearable*, smartwatch*, hearing aid*, mental health, wellbeing, well being, psychiatr*, depression, world health
  organi*, food and drug administration, fda, medtech, insulin, fertility, rare disease*, paralys*, speech loss,
  assistive technolog*, patient, patients`,
  `treatment of users, equal treatment, unfair treatment, doctored, great depression, preferential treatment, stroke
  of, health of the market`);
