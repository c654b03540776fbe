/** The words that the whole house speaks. */
export * from './article.ts';
export * from './halving.ts';
export * from './holes.ts';
export * from './host.ts';
export * from './inflection.ts';
export * from './matcher.ts';
export * from './mend.ts';
export * from './once.ts';
export * from './pattern.ts';
export * from './phrases.ts';
export * from './quantity.ts';
export * from './rule.ts';
export * from './spelling.ts';
export * from './style.ts';
export * from './text.ts';
export * from './voice.ts';
