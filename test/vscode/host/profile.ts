/** A fresh profile for VS Code, so that nothing of this machine's own VS Code comes into play. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Settings that keep VS Code from talking to servers, to the reader and to itself. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
};

/** The folders of a profile. */
export interface Profile {
  readonly userData: string;
  readonly extensions: string;
}

/** Makes a profile below `folder`. */
export function makeProfile(folder: string): Profile {
  const profile = { userData: join(folder, 'user-data'), extensions: join(folder, 'extensions') };
  mkdirSync(join(profile.userData, 'User'), { recursive: true });
  mkdirSync(profile.extensions, { recursive: true });
  writeFileSync(join(profile.userData, 'User/settings.json'), JSON.stringify(quiet, undefined, 2));
  return profile;
}
