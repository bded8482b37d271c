import path from 'node:path';
import { circles } from './circles.mjs';

/** @typedef {import('./importGraph.mjs').ImportGraph} ImportGraph */
/** @typedef {typeof import('./rooms.mjs').rooms} Rooms */

/**
 * What is wrong with the imports of a program, one line each.
 * @param {ImportGraph} graph
 * @param {{ rooms: Rooms, apart?: readonly string[], entryPoints: readonly string[] }} plan
 */
export function findings(graph, { rooms, apart = [], entryPoints }) {
  return [...fileCircles(graph), ...folderCircles(graph), ...unusedFiles(graph, entryPoints), ...throughWalls(graph, rooms), ...betweenApart(graph, apart)];
}

/**
 * Cycles in which each file needs the next one at run time. Types may refer to each other.
 * @param {ImportGraph} graph
 */
function fileCircles({ imports }) {
  const edges = imports.filter(({ typesOnly }) => !typesOnly).map(edge);
  return circles(edges).map((files) => `circle of files: ${files.join(', ')}`);
}

/**
 * Cycles of folders, types included: whoever reads one folder of a cycle must read them all. A folder means only its own
 * files; a subfolder is another one.
 * @param {ImportGraph} graph
 */
function folderCircles({ imports }) {
  const between = imports.map(edge).map(([from, to]) => /** @type {const} */ ([path.posix.dirname(from), path.posix.dirname(to)]));
  return circles(between.filter(([from, to]) => from !== to)).map((folders) => {
    const back = imports.filter(({ from, to }) =>
      path.posix.dirname(from) !== path.posix.dirname(to) && [from, to].every((file) => folders.includes(path.posix.dirname(file))));
    return [`circle of folders: ${folders.join(', ')}`, ...back.map(({ from, to }) => `    ${from} → ${to}`)].join('\n');
  });
}

/** @param {import('./importGraph.mjs').Import} one */
function edge({ from, to }) {
  return /** @type {const} */ ([from, to]);
}

/**
 * @param {ImportGraph} graph
 * @param {readonly string[]} entryPoints
 */
function unusedFiles({ files, imports }, entryPoints) {
  const used = new Set([...entryPoints, ...imports.map(({ to }) => to)]);
  return files.filter((file) => !used.has(file) && !file.endsWith('.d.ts')).map((file) => `nobody imports ${file}`);
}

/**
 * @param {ImportGraph} graph
 * @param {Rooms} rooms
 */
function throughWalls({ files, imports }, rooms) {
  return Object.entries(rooms).flatMap(([parent, doors]) => {
    const here = new Set(files.flatMap((file) => roomOf(file, parent) ?? []));
    const unplanned = [...here].filter((room) => !(room in doors)).map((room) => `${parent}/${room} is not in the plan of rooms`);
    const planned = Object.entries(doors).flatMap(([room, others]) => others.map((other) => `${room} → ${other}`));
    const used = new Set();
    const broken = imports.flatMap(({ from, to }) => {
      const [room, other] = [roomOf(from, parent), roomOf(to, parent)];
      if (room === undefined || other === undefined || room === other) return [];
      used.add(`${room} → ${other}`);
      return planned.includes(`${room} → ${other}`) ? [] : [`${parent}: no way from ${room} to ${other}: ${from} → ${to}`];
    });
    const needless = planned.filter((way) => !used.has(way)).map((way) => `${parent}: nothing goes ${way}; take it out of the plan of rooms`);
    return [...unplanned, ...broken, ...needless];
  });
}

/**
 * @param {ImportGraph} graph
 * @param {readonly string[]} parents
 */
function betweenApart({ imports }, parents) {
  return parents.flatMap((parent) => imports.flatMap(({ from, to }) => {
    const [room, other] = [roomOf(from, parent), roomOf(to, parent)];
    const isAllowed = room === undefined || other === undefined || room === other || room === '.';
    return isAllowed ? [] : [`${parent}: ${room} knows ${other}: ${from} → ${to}`];
  }));
}

/**
 * @param {string} file
 * @param {string} parent
 * @returns {string | undefined} undefined for a file that is not below the parent
 */
function roomOf(file, parent) {
  if (!file.startsWith(`${parent}/`)) return undefined;
  const [first, ...rest] = file.slice(parent.length + 1).split('/');
  return rest.length === 0 ? '.' : first;
}
