import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { Host } from '../review/index.ts';
import type { Abilities } from './abilities.ts';
import type { Complaints } from './complaints.ts';
import type { Desk } from './desk.ts';
import type { OpenDocument } from './documents.ts';
import type { Platform } from './platform.ts';
import type { Workspace } from './workspace.ts';

/** All that the requests share. */
export interface House {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly platform: Platform;
  /** The platform's, except that the client's own copy of an open file goes before what is stored. */
  readonly host: Host;
  readonly workspace: Workspace;
  readonly desk: Desk;
  readonly complaints: Complaints;
  readonly documents: TextDocuments<OpenDocument>;
  /** Settings have changed, or decisions alone: they are read again, and the client hears of it. */
  changed(what: 'settings' | 'decisions'): Promise<void>;
}
