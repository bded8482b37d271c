import * as vscode from 'vscode';
import { isAttached, needsAttention } from '../../core/annotations/attached';
import type { Acts } from '../../host/annotations/acts';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import { placeKey, type PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import type { PlacedNote } from '../../host/annotations/placedNotes';
import type { Step } from '../../host/annotations/steps';
import { CommandArguments } from '../../host/commandArguments';
import type { Corpus } from '../../host/corpus/corpus';
import type { Digest } from '../../host/corpus/digest';
import { reveal } from '../../host/positions';
import { namesPassage, passageNamed } from '../../host/annotations/namedPassage';
import type { Feature } from '../../host/services/feature';
import { tell } from '../../host/tell';
import { chooseRepair } from './chooseRepair';
import { chooseWork } from './chooseWork';
import { articleLabel, articleRepairOf, articleStep, chooseArticle, lostArticleOf } from './lostArticles';
import { belongsTo } from './strays';
import { labelOf, stepOf, type Repair } from './repairs';

/** For passages that lost their place, or may have: move, confirm, delete, or keep for later. Nothing is moved without asking. */
export const repair: Feature = ({ corpus, annotations, acts }) => {
  const repairs = new Repairs(corpus, annotations, acts);
  return {
    commands: {
      repairAnnotations: (argument) => repairs.run(argument),
      belongsTo: (argument) => belongsTo({ corpus, annotations, acts }, argument),
    },
    disposables: [],
  };
};

class Repairs {
  constructor(readonly corpus: Corpus, readonly annotations: AnnotationStore, readonly acts: Acts) {}

  /** @returns whether anything was changed */
  async run(argument: unknown): Promise<boolean> {
    await this.annotations.ready();
    const waiting = this.annotations.all().filter(needsAttention);
    const lost = this.annotations.lostNotes();
    const article = lostArticleOf(argument, lost);
    if (article !== undefined) return this.settle([article], argument);
    const target = namesPassage(argument) ? passageNamed(waiting, argument) : undefined;
    const repair = repairOf(argument, target);
    if (target !== undefined && repair !== undefined) return this.apply([target], repair);
    if (target !== undefined) return this.ask([target]);
    if (namesPassage(argument)) return false;
    const strays = this.annotations.strayOnes();
    if (waiting.length + lost.length + strays.length === 0) {
      tell(vscode.l10n.t('Nothing needs attention.'));
      return false;
    }
    const choice = await chooseWork(waiting, lost, strays);
    if (choice?.articles !== undefined) return this.settle(choice.articles, undefined);
    if (choice?.stray !== undefined) return belongsTo(this, { sidecar: choice.stray.loaded.uri });
    return choice === undefined ? false : choice.repair === undefined ? this.ask(choice.places) : this.apply(choice.places, choice.repair);
  }

  /** Asks for one passage after the other, until the list is closed. */
  private async ask(places: readonly PlacedAnnotation[]): Promise<boolean> {
    let isChanged = false;
    for (const [index, place] of places.entries()) {
      const digest = await this.digestOf(place);
      if (digest === undefined) continue;
      const repair = await chooseRepair(digest, place, places.length > 1 ? vscode.l10n.t('({0} of {1})', index + 1, places.length) : '');
      if (repair === undefined) break;
      // The place was chosen in the text as it was then, so its words are taken from there, whatever was typed since.
      const step = stepOf(digest, place, repair);
      if (step === undefined || !(await this.acts.perform(labelOf(repair), [step]))) continue;
      isChanged = true;
      if (repair.kind === 'move' && places.length === 1) await reveal(place.digest, repair.to);
    }
    return isChanged;
  }

  /** Settles one article after the other, as the command says or the user chooses, until the list is closed. */
  private async settle(articles: readonly PlacedNote[], argument: unknown): Promise<boolean> {
    let isChanged = false;
    for (const article of articles) {
      const digest = await this.digestOf(article);
      if (digest === undefined) continue;
      const repair = articleRepairOf(argument, digest) ?? await chooseArticle(this.annotations, digest, article);
      if (repair === undefined) break;
      const step = articleStep(article, repair);
      if (step !== undefined && await this.acts.perform(articleLabel(repair), [step])) isChanged = true;
    }
    return isChanged;
  }

  /** One undoable step, however many passages. A found passage is confirmed where it is. */
  private async apply(places: readonly PlacedAnnotation[], repair: Repair | 'confirm'): Promise<boolean> {
    const steps: Step[] = [];
    for (const place of places) {
      const digest = await this.digestOf(place);
      const now = this.annotations.of(place.digest).find((other) => placeKey(other) === placeKey(place));
      if (digest === undefined || now === undefined || (repair === 'confirm' && !isAttached(now))) continue;
      const step = stepOf(digest, now, repair === 'confirm' ? { kind: 'move', to: now } : repair);
      if (step !== undefined) steps.push(step);
    }
    if (steps.length === 0) return false;
    return this.acts.perform(repair === 'confirm' ? vscode.l10n.t('confirm passages') : labelOf(repair), steps);
  }

  /** The digest of a passage, with its current text. */
  private digestOf({ digest }: { readonly digest: vscode.Uri }): Promise<Digest | undefined> {
    return this.corpus.current(digest);
  }
}

/** A near match may be right, but a person must confirm it. */
/** `{id, action: 'delete' | 'keep'}`, `{id, action: 'move', start, end}`: already decided. */
function repairOf(argument: unknown, place: PlacedAnnotation | undefined): Repair | undefined {
  const given = new CommandArguments(argument);
  const action = given.text('action');
  if (action === 'delete' || action === 'keep') return { kind: action };
  if (action !== 'move' || place === undefined) return undefined;
  const [start, end] = [given.count('start') ?? place.start, given.count('end') ?? place.end];
  return end > start ? { kind: 'move', to: { start, end } } : undefined;
}
