/** Images, many of them worn, for what people and politics do: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { imagesOfBody } from './images-body.ts';
import { chargedImages } from './images-charged.ts';
import { imagesOfFight } from './images-fight.ts';
import { imagesOfLife } from './images-life.ts';
import { imagesOfNature } from './images-nature.ts';
import { imagesOfStage } from './images-stage.ts';

/** Faint images. */
export const faintImages = (): readonly PhraseEntry[] => [
  ...imagesOfFight(),
  ...imagesOfNature(),
  ...imagesOfStage(),
  ...imagesOfBody(),
  ...imagesOfLife(),
  ...chargedImages(),
];
