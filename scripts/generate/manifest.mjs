import { schemaOf } from '../../out/server/review/configuration/index.js';
import { shapeOfConfiguration } from '../../out/server/review/configuration/layers.js';

/** Settings of the editor that are keys of the configuration file as well, in the order in which people meet them. */
const shared = ['genre', 'style', 'rules', 'phrases', 'rates'];

const defaults = { genre: 'news', style: 'international', rules: {}, phrases: [], rates: '' };

const schema = './schemas/copydesk.schema.json';

/** The manifest with the settings that come from the catalogue; what else it contributes is left as it is. */
export function* manifest(text) {
  const before = JSON.parse(text);
  const properties = before.contributes?.configuration?.properties ?? {};
  const own = Object.entries(properties).filter(([key]) => !shared.some((name) => key === `copydesk.${name}`));
  const contributes = {
    ...before.contributes,
    configuration: { title: 'Copydesk', properties: { ...settings(), ...Object.fromEntries(own) } },
    jsonValidation: [{ fileMatch: '.copydesk.json', url: schema }],
    yamlValidation: [{ fileMatch: ['.copydesk.yaml', '.copydesk.yml'], url: schema }],
  };
  yield ['package.json', `${JSON.stringify({ ...before, contributes }, null, 2)}\n`];
}

/** One object setting for all rules, not a setting for each: a manifest of thousands of lines helps nobody. */
function settings() {
  const { properties } = schemaOf(shapeOfConfiguration());
  return Object.fromEntries(
    shared.map((name) => {
      const scope = 'resource';
      return [`copydesk.${name}`, { ...typed(properties[name]), default: defaults[name], scope }];
    }),
  );
}

/** VS Code shows a setting by its type, which JSON schema leaves out where an `enum` says enough. */
const typed = (property) => (property.enum ? { type: 'string', ...property } : property);
