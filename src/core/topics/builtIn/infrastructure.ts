import type { Topic } from '../types';
import { defineTopic } from './define';

/** What the digital world runs on: networks, orbits, chips, data centres and power. */
export const infrastructure: Topic = {
  label: 'Infrastructure',
  description: 'Physical and technical foundations of digital services.',
  topics: [
    defineTopic('Telecommunications infrastructure',
      'Mobile and fixed networks, submarine cables, spectrum, operators and the equipment they buy.',
      `telecom*, telecommunication* network*, telecommunication* infrastructure, 5g, 6g, 4g, 5g network*, 5g rollout,
      mobile network*, mobile operator*, network operator*, broadband, fixed broadband, fibre network*, fiber
      network*, fibre optic*, fiber optic*, fibre to the home, fiber to the home, submarine cable*, undersea cable*,
      subsea cable*, cable landing, cable cut*, spectrum auction*, spectrum licen*, radio spectrum, frequency band*,
      base station*, cell tower*, mobile tower*, mobile coverage, network coverage, network equipment, open ran,
      network slicing, internet exchange point*, internet backbone, internet service provider*, interconnection,
      roaming, last mile, net neutrality, fair share, itu, gsma, huawei equipment, ericsson, nokia, vodafone, orange
      group, verizon, at&t, deutsche telekom, china mobile, network outage*, connectivity infrastructure, digital
      infrastructure, copper network*, radio access network*, ran, ai ran, core network*, network infrastructure, private
      network*, telco, telcos, mobile carrier*, wireless carrier*, spectrum, wi fi, landline*`,
      'internet cafe, autism spectrum, political spectrum, wide spectrum, broad spectrum, whole spectrum'),
    defineTopic('Satellite internet',
      'Internet from orbit: constellations, their operators, licences, spectrum and direct-to-device services.',
      `satellite*, satellite internet, satellite broadband, satellite communication*, satellite constellation*,
      satellite connectivity, satellite service*, satellite operator*, satellite network*, low earth orbit, low orbit,
      leo satellite*, geostationary, orbital slot*, direct to device, direct to cell, starlink, spacex, oneweb,
      eutelsat, project kuiper, kuiper, iris2, iris², viasat, ast spacemobile, globalstar, iridium, guowang, qianfan,
      spacesail, telesat, user terminal*, ground station*, rocket launch*, satellite launch*, launch vehicle*, space
      debris, megaconstellation*, in orbit, orbit*, leo constellation*`,
      'satellite office, satellite campus, satellite town, orbit of'),
    defineTopic('Semiconductors',
      'Chips: design, manufacture, equipment, memory, supply and shortages.',
      `semiconductor*, chip, chips, chipmak*, chip maker*, chip manufactur*, chip production, chip design*, chip
      plant*, chip factor*, chip industry, chip supply, chip shortage*, chip sale*, ai chip*, advanced chip*, legacy
      chip*, memory chip*, microchip*, microprocessor*, processor*, integrated circuit*, silicon wafer*, wafer*,
      wafer fab*, foundry, foundries, fab, fabs, lithography, euv, duv, photolithography, nanometre*, nanometer*,
      2nm, 3nm, 5nm, 7nm, gpu*, graphics processing unit*, graphics processor*, ai accelerator*, high bandwidth
      memory, hbm, dram, nand, chip packaging, advanced packaging, electronic design automation, chips act, nvidia,
      amd, intel, tsmc, asml, smic, sk hynix, micron, qualcomm, broadcom, arm holdings, globalfoundries, infineon,
      stmicroelectronics, nxp, synopsys, applied materials, lam research, tokyo electron, cambricon, ascend chip*,
      hisilicon, h20, h100, h800, blackwell, cadence design, semiconductor research, semiconductor r&d, semiconductor
      facilit*, semiconductor plant*, semiconductor factor*, semiconductor industry, semiconductor technolog*,
      semiconductor manufactur*, semiconductor design*, semiconductor supply, semiconductor equipment, semiconductor
      compan*, semiconductor firm*, advanced semiconductor*, power semiconductor*, compound semiconductor*`,
      `chip in, chipped, potato chip*, chocolate chip*, fish and chips, bargaining chip*, blue chip*, data
      processor*, payment processor*, word processor*`),
    defineTopic('Data centres and cloud',
      'Server halls, cloud and computing capacity: building, buying, leasing, sovereignty and outages.',
      `data centre*, data center*, datacentre*, datacenter*, server farm*, ai server*, colocation, hyperscal*,
      hyperscaler*, cloud computing, cloud service*, cloud provider*, cloud infrastructure, cloud platform*, cloud
      business, cloud market, cloud region*, cloud contract*, cloud migration, cloud outage*, sovereign cloud, public
      cloud, private cloud, multi cloud, edge computing, computing capacity, compute capacity, computing power,
      computing infrastructure, ai infrastructure, computing cluster*, gpu cluster*, gpu rental*, supercomputer*, high
      performance computing, ai factory, ai factories, ai gigafactor*, liquid cooling, cooling system*, server
      cooling, data storage, server*, aws, amazon web services, azure, microsoft azure, google cloud, oracle cloud,
      alibaba cloud, tencent cloud, ovhcloud, coreweave, equinix, digital realty, stargate, gaia x, cloud sovereignty,
      cloud, rack, racks, server rack*, cloud switching`,
      'cloud of, under a cloud, cloud over, storm cloud*, web server log*'),
    defineTopic('Energy',
      'Electricity for and from technology: demand of data centres, grids, nuclear and renewable supply, efficiency.',
      `energy, energy consumption, energy demand, energy use, energy efficien*, energy supply, energy sector, energy
      grid*, energy management, energy transition, clean energy, oil, crude oil, oil price*, oil market*, petroleum,
      refiner*, fuel, fuels, fossil fuel*, coal, opec, liquefied natural gas, lng, renewable*, renewable energy, green
      energy, electricity, electricity demand, electricity consumption, electricity grid*, power grid*, smart grid*,
      grid operator*, grid capacity, power consumption, power demand, power plant*, power supply, power purchase
      agreement*, power outage*, blackout*, nuclear power, nuclear energy, nuclear reactor*, small modular reactor*,
      fusion energy, solar, solar power, wind power, wind farm*, hydropower, geothermal, natural gas, battery storage,
      energy storage, megawatt*, gigawatt*, terawatt*, terawatt hour*, kilowatt*, carbon emission*, carbon footprint,
      net zero, emission*, utilities, international energy agency, schneider electric, siemens energy,
      electrification, transformer station*`,
      'bundle of energy, creative energy, snake oil, add fuel, fuel concern*'),
  ],
};
