import type { Topic } from '../types';
import { defineTopic } from './define';

/** An area that is its own topic. */
export const quantumTechnology: Topic = defineTopic('Quantum technology',
  'Quantum computing, communication and sensing, and cryptography made ready for it.',
  `quantum, quantum comput*, quantum computer*, quantum technolog*, quantum processor*, quantum chip*, quantum
  communication*, quantum network*, quantum internet, quantum key distribution, quantum sens*, quantum cryptograph*,
  quantum encryption, quantum safe, quantum resistant, quantum algorithm*, quantum advantage, quantum supremacy,
  quantum error correction, quantum simulat*, quantum research, quantum strateg*, quantum start up*, quantum startup*,
  post quantum, post quantum cryptography, qubit*, logical qubit*, entangle*, superposition, superconducting, trapped
  ion*, neutral atom*, topological qubit*, harvest now, ionq, rigetti, d wave, quantinuum, psiquantum, pasqal, iqm,
  majorana, q day`,
  'quantum leap, quantum of');
