/**
 * Reading configuration files. This room is entered only where there is something to configure: it brings a YAML parser
 * along, for which nobody else should wait.
 */
export { type Configurer, createConfigurer } from './configurer.ts';
export { switchOff } from './edit.ts';
export { schemaOf } from './schema.ts';
export { configurationShape, styleShape } from './shapes.ts';
