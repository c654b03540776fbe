import {
  createSession,
  type Host,
  type Loaded,
  loadDecisions,
  type Problem,
  prepare,
  type RecordedDecision,
  type Review,
  type Rule,
  type Session,
  type SessionOptions,
} from '../review/index.ts';
import type { Complaints } from './complaints.ts';
import type { OpenDocument } from './documents.ts';
import type { Workspace } from './workspace.ts';

/** A document as it was reviewed last. */
export interface Reviewed {
  readonly document: OpenDocument;
  readonly review: Review;
  /** Unlike that of any other review. */
  readonly id: string;
  readonly opened: Opened;
}

/** What a document is reviewed by. */
export interface Opened {
  readonly loaded: Loaded;
  readonly options: SessionOptions;
  readonly session: Session;
  /** What is wrong with the configuration and the decisions. */
  readonly problems: readonly Problem[];
}

interface Entry {
  readonly document: OpenDocument;
  /** Resolves to undefined where settings could not be read, for reasons that are no one's mistake but ours. */
  opened?: Promise<Opened | undefined> | undefined;
  reviewed?: (Reviewed & { readonly version: number }) | undefined;
}

/** What the desk works with. */
export interface DeskTools {
  readonly host: Host;
  readonly workspace: Workspace;
  readonly complaints: Complaints;
  /** All rules of the catalogue unless others are given. */
  readonly rules?: readonly Rule[];
  /** Hears of every document that was reviewed anew. */
  readonly onReviewed: (reviewed: Reviewed) => void;
  /** Hears when settings or decisions were read. */
  readonly onSettings: () => void;
}

/** The open documents under review, a session for each. Nothing is reviewed twice while it stays the same. */
export class Desk {
  readonly #tools: DeskTools;
  readonly #entries = new Map<string, Entry>();
  readonly #started = Date.now().toString(36);
  #reviews = 0;

  constructor(tools: DeskTools) {
    this.#tools = tools;
  }

  open(document: OpenDocument): void {
    this.#entries.set(document.uri, { document });
  }

  close({ uri }: OpenDocument): void {
    this.#entries.delete(uri);
    this.#tools.onSettings();
  }

  /** Settings may have changed: they are read again, and each document gets a new session. */
  async reloadSettings(): Promise<void> {
    this.#tools.workspace.forget();
    for (const entry of this.#entries.values()) {
      entry.opened = undefined;
      entry.reviewed = undefined;
    }
    await this.#all();
  }

  /** Decisions may have changed: they are read again, and everything else stays. */
  async reloadDecisions(): Promise<void> {
    for (const entry of this.#entries.values()) {
      entry.opened = entry.opened?.then((opened) => opened && this.#withDecisions(opened));
      entry.reviewed = undefined;
    }
    await this.#all();
  }

  /** Everything that documents are reviewed by, as far as it could be read. */
  async #all(): Promise<readonly Opened[]> {
    const all = await Promise.all([...this.#entries.values()].map((entry) => this.#open(entry)));
    return all.filter((opened) => opened !== undefined);
  }

  /** The problems of the settings and decisions of open documents, each once. */
  async problems(): Promise<readonly Problem[]> {
    const problems = (await this.#all()).flatMap((opened) => opened.problems);
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  }

  /** The places of files from which settings and decisions come, or would come if they were there. */
  async sources(): Promise<ReadonlySet<string>> {
    return new Set((await this.#all()).flatMap(({ loaded }) => [...loaded.sources, ...loaded.decisionFiles]));
  }

  /** Reads the settings of a document. */
  async settle(uri: string): Promise<void> {
    const entry = this.#entries.get(uri);
    if (entry) await this.#open(entry);
  }

  /**
   * The document as it now is, reviewed. Undefined where it is not open, no article or one to be ignored, and where the
   * review failed.
   */
  async review(uri: string): Promise<Reviewed | undefined> {
    const entry = this.#entries.get(uri);
    if (entry?.document.language === undefined) return undefined;
    const opening = this.#open(entry);
    const opened = await opening;
    // While settings were read, they may have changed again, or the document was closed.
    if (this.#entries.get(uri) !== entry || entry.opened !== opening) return this.review(uri);
    if (opened === undefined || opened.loaded.ignored) return undefined;
    return entry.reviewed?.version === entry.document.version ? entry.reviewed : this.#reviewed(entry, opened);
  }

  #reviewed(entry: Entry, opened: Opened): Reviewed | undefined {
    const { document } = entry;
    const review = this.#fenced(entry, opened);
    if (!review) return undefined;
    const id = `${this.#started}-${++this.#reviews}`;
    entry.reviewed = { document, review, opened, id, version: document.version };
    for (const { rule, message } of review.failures) this.#tools.complaints.about(`The rule ${rule}`, message);
    this.#tools.onReviewed(entry.reviewed);
    return entry.reviewed;
  }

  /** Reviews. A session that breaks is lost: the next review has a new one, and begins from the whole text. */
  #fenced(entry: Entry, { session }: Opened): Review | undefined {
    const { document } = entry;
    try {
      return session.review(document.text, document.takeChanges());
    } catch (error) {
      this.#tools.complaints.about(`The review of ${document.uri}`, error);
      entry.opened = undefined;
      return undefined;
    }
  }

  #open(entry: Entry): Promise<Opened | undefined> {
    entry.opened ??= this.#load(entry.document);
    return entry.opened;
  }

  async #load(document: OpenDocument): Promise<Opened | undefined> {
    const { workspace, rules, complaints, onSettings } = this.#tools;
    const language = document.language ?? 'plaintext';
    try {
      const [loaded] = await Promise.all([workspace.load(document), prepare(language)]);
      const { decisions, problems } = await this.#decisions(loaded);
      const { settings } = loaded;
      const place = document.place === null ? {} : { place: document.place };
      const options: SessionOptions = { language, settings, decisions, ...place, ...(rules ? { rules } : {}) };
      return { loaded, options, session: createSession(options), problems: [...loaded.problems, ...problems] };
    } catch (error) {
      complaints.about(`Reading the settings of ${document.uri}`, error);
      return undefined;
    } finally {
      onSettings();
    }
  }

  async #withDecisions({ loaded, options, session }: Opened): Promise<Opened> {
    const { decisions, problems } = await this.#decisions(loaded);
    session.replaceDecisions(decisions);
    this.#tools.onSettings();
    return { loaded, options: { ...options, decisions }, session, problems: [...loaded.problems, ...problems] };
  }

  #decisions({ decisionFiles }: Loaded): Promise<{ decisions: RecordedDecision[]; problems: Problem[] }> {
    return loadDecisions(decisionFiles, this.#tools.host);
  }
}
