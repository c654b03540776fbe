import { schemaOf, styleShape } from '../../out/server/review/configuration/index.js';
import { shapeOfConfiguration } from '../../out/server/review/configuration/layers.js';

const draft = 'http://json-schema.org/draft-07/schema#';

/** The JSON schemas of the configuration file and of a style file. */
export function* schemas() {
  yield ['schemas/copydesk.schema.json', written('Copydesk configuration', shapeOfConfiguration())];
  yield ['schemas/style.schema.json', written('Copydesk house style', styleShape)];
}

const written = (title, shape) => `${JSON.stringify({ $schema: draft, title, ...schemaOf(shape) }, null, 2)}\n`;
