import type { Topic } from '../types';
import { defineTopic } from './define';

/** Words without which schools, courts, firms and funds have nothing to do with artificial intelligence. */
const artificial = `ai, a.i, artificial intelligence, machine learning, algorithm*, chatbot*, generative, language model*, chatgpt, openai, deepseek,
  copilot, automated decision*, robot*, facial recognition, autonomous, self driving, driverless, robotaxi*, neural network*`;

/** Artificial intelligence: how it is governed, built, funded and used. */
export const artificialIntelligence: Topic = {
  label: 'Artificial intelligence',
  description: 'Rules, models, money and uses of artificial intelligence.',
  topics: [
    defineTopic('AI governance',
      'Laws, standards, safety bodies, ethics and international agreements on artificial intelligence.',
      `ai governance, ai act, ai regulat*, regulate ai, regulating ai, regulation of ai, regulation of artificial
      intelligence, ai law*, ai legislation, ai bill*, ai polic*, ai rule*, ai rulebook, ai standard*, national ai
      strateg*, national strategy on ai, national strategy for ai, ai action plan*, ai safety, ai safety institute*,
      ai security institute*, ai ethic*, ethical ai, ethics of ai, responsible ai, trustworthy ai, safe ai, ai
      oversight, ai liability, ai risk*, risks of ai, high risk ai, high risk system*, ai transparency, ai
      accountability, ai audit*, ai treaty, ai summit, ai action summit, ai principle*, ai guideline*, ai framework,
      ai code of practice, general purpose ai, code of practice, algorithmic accountability, algorithmic bias,
      algorithmic discrimination, algorithmic transparency, human oversight, human control, regulatory sandbox*, ai
      office, ai council, ai advisory body, ai task force, moratorium on ai, existential risk*, superintelligence, ai
      alignment, ai watermark*, hiroshima process, bletchley, ai sovereignty, sovereign ai, ai declaration,
      declaration on ai, ai agreement*, ai panel, ai commission, artificial intelligence law, law on artificial
      intelligence, artificial intelligence act, basic act on ai, ai basic act, ai basic plan, basic plan on
      artificial intelligence, plan for artificial intelligence, ai authority, ai regulator*, ai convention, rules on
      ai, rules for ai, rules for artificial intelligence, artificial intelligence bill, governance of ai, governance
      of artificial intelligence, ai commitments, ai minister*`),
    defineTopic('Foundation models',
      'Large models and assistants: releases, capabilities, benchmarks, reasoning and their makers.',
      `foundation model*, frontier model*, large language model*, language model*, llm, llms, ai model*, reasoning
      model*, ai reasoning, multimodal model*, multimodal, flagship model*, new model*, model release*, base model*,
      small language model*, generative ai model*, chatbot*, ai chatbot*, ai assistant*, voice assistant*,
      conversational ai, ai agent*, agentic ai, agentic, chatgpt, gpt 4*, gpt 5*, gpt, openai, anthropic, claude,
      gemini, google deepmind, deepmind, llama, meta ai, mistral, le chat, deepseek, qwen, ernie, ernie bot, moonshot
      ai, kimi, zhipu, minimax, hunyuan, doubao, xai, grok, cohere, perplexity, copilot, siri, alexa, context window,
      parameter model*, billion parameters, model weights, benchmark*, ai benchmark*, fine tun*, training run*, pre
      training, training data, token limit*, hallucinat*, artificial general intelligence, agi, inference cost*,
      distillation, prompt injection, user prompt*, text prompt*, ai prompt*, prompting`,
      'prompt payment, prompt action'),
    defineTopic('AI investment',
      'Money that flows into artificial intelligence: funding rounds, valuations, spending plans and funds.',
      `ai investment*, invest* in ai, investing in ai, investment in ai, investments in ai, investment in artificial
      intelligence, ai funding, ai fund, ai spending, ai boom, ai bubble, ai capex, capital expenditure*, ai
      infrastructure spending, spending on ai, ai venture*, ai valuation*, backed ai, funding for ai, billion in ai,
      billion for ai, billion ai, ai deal*, ai acquisition*, ai race, ai market*, ai demand, ai budget*, ai
      expansion, ai business, ai push, ai ambition*, ai hub, ai research centre*, ai research center*, ai talent,
      invest in artificial intelligence, stargate project, ai growth zone*, ai revenue*, ai strateg*, ai startup
      funding, funds ai startup*, invest in openai, invested in openai, invests in openai, investment in openai,
      stake in openai, openai funding, openai valuation, openai fundraising, invest in anthropic, invested in
      anthropic, investment in anthropic, stake in anthropic, anthropic funding, anthropic valuation, billion into
      ai, billions into ai, billions on ai, spend on ai, spending spree, invest* heavily in ai, capital spending, ai
      outlay*, ai computing spend*`,
      'ai governance framework'),
    defineTopic('AI in public sector and education',
      'Use of artificial intelligence by governments, courts, schools, universities and public services.',
      `ai in education, ai education, ai in school*, ai in the classroom, ai literacy, ai curricul*, ai course*, ai
      training programme*, ai tutor*, ai in government, government use of ai, ai in public service*, ai in the public
      sector, public sector ai, public sector, public service*, public administration*, civil servant*, civil
      service, government agenc*, government department*, government service*, local authorit*, council*, city
      council*, municipal*, digital government, e government, govtech, school*, schools, student*, pupil*, teacher*,
      classroom*, university, universities, higher education, education ministr*, ministry of education, curricul*,
      homework, essay*, plagiar*, cheating, academic*, lesson plan*, ai grading, edtech, ai in court*, ai judge*, ai
      in law enforcement, welfare system*, benefits system*, immigration decision*, public procurement, smart city,
      smart cities, unesco, exam, exams, examination board*, courtroom*, court system*, judicial system*, judges use,
      courts use, court clerk*`,
      `court ruling*, court order*, supreme court, high court, council of the eu, european council, security council,
      federal court, appeals court, court of justice, state council, council of europe, ai council`,
      artificial),
    defineTopic('AI in business and industry',
      'Adoption of artificial intelligence by companies: products, productivity, manufacturing, cars, banks, shops.',
      `ai adoption, adopt* ai, adoption of ai, adopting ai, ai in business*, ai in industry, ai in manufacturing, ai
      in finance, ai in banking, ai in retail, ai in marketing, ai in agriculture, ai in insurance, ai powered, ai
      driven, ai enabled, ai based, ai assisted, ai tool*, ai feature*, ai product*, ai solution*, ai application*,
      ai software, ai platform*, ai integration, integrat* ai, integrating ai, integration of ai, deploy* ai, ai
      deployment*, enterprise ai, industrial ai, ai for business*, ai service*, business customer*, enterprise
      customer*, corporate client*, customer service, customer support, productivity, workflow*, efficiency gain*,
      automat* task*, automation, supply chain management, predictive maintenance, smart factory, smart factories,
      digital twin*, carmak*, automak*, automotive, in car, vehicle*, autonomous vehicle*, autonomous driving, self
      driving, driverless, robotaxi*, waymo, advertiser*, advertising campaign*, consultanc*, precision agriculture,
      salesforce, sap, accenture, ai partnership*, partners with`,
      'law enforcement use, launch vehicle*, investment vehicle*',
      artificial),
    defineTopic('Open-source AI',
      'Models and tools whose weights or code are open, and the argument over openness.',
      `open source ai, open source model*, open source, open sourced, open sourcing, open weight*, open weights, open
      model*, openly available, open ai model*, open language model*, freely available model*, permissive licen*,
      apache licen*, mit licen*, model weights, released the weights, publish* the weights, code repositor*, github,
      hugging face, llama, llama licen*, mistral, deepseek, qwen, olmo, bloom model, falcon model, pytorch, linux
      foundation, open source communit*, open source developer*, open source software, open source alternative*,
      downloadable model*, closed model*, proprietary model*`,
      'open source intelligence, open source investigat*'),
    defineTopic('Robotics',
      'Robots, humanoids, drones as machines, and embodied artificial intelligence.',
      `robot*, humanoid*, humanoid robot*, industrial robot*, service robot*, robotic arm*, robotic surgery, robot
      dog*, robot maker*, robotics compan*, robotics firm*, embodied ai, embodied intelligence, physical ai,
      quadruped*, exoskeleton*, cobot*, autonomous machine*, robot hand*, robotic hand*, tactile sensor*, actuator*,
      dexter*, android robot*, delivery robot*, warehouse robot*, robot vacuum*, boston dynamics, unitree, figure ai,
      agility robotics, tesla optimus, optimus, fanuc, kuka, abb robotics, ubtech, agibot, robotaxi*, world humanoid
      robot games, robot half marathon, motor skill*, bipedal, drone*, delivery drone*, drone deliver*, drone
      flight*, drone maker*`,
      'robots.txt, robocall*'),
    defineTopic('Generative media',
      'Images, video, sound, voices and texts made by machines, and what that does to authors and artists.',
      `generative ai, generative media, ai generated, ai generated image*, ai generated video*, ai generated content,
      ai generated art, ai generated music, ai generated voice*, image generat*, generate images, generates images,
      video generat*, text to image, text to video, text to speech, image to video, music generat*, voice clon*,
      cloned voice*, synthetic media, synthetic voice*, deepfake*, deep fake*, ai art, ai artist*, ai music, ai film*,
      ai image*, ai video*, ai voice*, ai avatar*, ai actor*, virtual influencer*, digital likeness, likeness, face
      swap*, photo editing, image editing, creative industr*, creative tool*, copyright*, copyrighted work*,
      copyrighted material, creative worker*, creator*, artist*, author*, musician*, songwriter*, actor*, film
      studio*, hollywood, studio ghibli, animation, record label*, publisher*, midjourney, stable diffusion, stability
      ai, dall e, sora, veo, suno, udio, adobe firefly, elevenlabs, pika, imagen, watermark*, content credential*,
      c2pa, style imitation, training on books, runway ai`,
      `authorit*, authoris*, authoriz*, threat actor*, state actor*, bad actor*, malicious actor*, key actor*, actors
      such, copyright 19*, copyright 20*, copyright c, copyright by, copyright notice*`),
  ],
};
