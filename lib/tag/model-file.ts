import { ByteReader, ByteWriter, seal, unseal } from '../bytes.ts';
import { openTransitions, type SequenceModel } from './model.ts';
import { packWeights } from './packed-weights.ts';

const MAGIC = 'OTRM';
const VERSION = 1;

/** A model as bytes: labels, transitions, and of the weights those that are not 0, each behind the gap to the one before. */
export function modelBytes({ labels, bits, weights, transitions }: SequenceModel): Uint8Array {
  if ('index' in weights)
    throw new Error('This model was read from a file; only one fresh from its training is written.');
  const writer = new ByteWriter();
  writer.varint(labels.length);
  for (const label of labels) writer.string(label);
  writer.varint(bits);
  for (const transition of transitions) writer.int16(Number.isFinite(transition) ? transition : 0);
  const filled = [...weights.keys()].filter(i => weights[i] !== 0);
  writer.varint(filled.length);
  let before = -1;
  for (const i of filled) {
    writer.varint(i - before - 1);
    before = i;
  }
  for (const i of filled) writer.byte(weights[i]!);
  return seal(MAGIC, VERSION, writer.bytes());
}

/** Read a model. Throws a sentence when the file is foreign or damaged. */
export function readModel(file: Uint8Array): SequenceModel {
  const reader = new ByteReader(unseal(MAGIC, VERSION, file, 'model'));
  const labels = Array.from({ length: reader.varint() }, () => reader.string());
  const bits = reader.varint();
  const transitions = openTransitions(labels).map(transition => transition + reader.int16());
  const places = new Uint32Array(reader.varint());
  let before = -1;
  for (let i = 0; i < places.length; i++) {
    before += reader.varint() + 1;
    places[i] = before;
  }
  const weights = Int8Array.from(places, () => reader.int8());
  return { labels, bits, weights: packWeights(places, weights, labels.length, 2 ** bits), transitions };
}
