import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { sharedFolder } from '../shared';

const folder = sharedFolder('refi');

function xmllint(): string | undefined {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return 'xmllint';
  } catch {
    console.log('skipped: xmllint is not installed (package libxml2-utils)');
    return undefined;
  }
}

/** Whether files can be held against the schemas of REFI-QDA on this machine. */
export const hasSchemas = folder !== undefined && xmllint() !== undefined;

/** What xmllint finds wrong; empty for a valid file. */
export function schemaErrors(xml: Uint8Array | string, schema: 'Project.xsd' | 'Codebook.xsd'): string {
  const place = mkdtempSync(path.join(tmpdir(), 'refi-'));
  try {
    const file = path.join(place, 'file.xml');
    writeFileSync(file, xml);
    execFileSync('xmllint', ['--noout', '--schema', path.join(folder ?? '', schema), file], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stderr?: unknown }).stderr);
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** The files of a project, and its `.qde` file. */
export function unpacked(bytes: Uint8Array): { files: Record<string, Uint8Array>; project: string } {
  const files = unzipSync(bytes);
  const name = Object.keys(files).find((each) => each.endsWith('.qde'));
  return { files, project: new TextDecoder().decode(files[name ?? '']) };
}
