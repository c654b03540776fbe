import { existsSync, writeFileSync } from 'node:fs';
import { configurationNames } from '../review/index.ts';
import { defineCommand } from './command.ts';
import { status, UsageError } from './usage.ts';

/** `copydesk init`. */
export const init = defineCommand({
  usage: 'init',
  about:
    'Writes a first .copydesk.yaml with comments into the current folder. A configuration that is there is left alone.',
  flags: {},
  async run(_, [operand]) {
    if (operand !== undefined)
      throw new UsageError(`init takes no file, such as ${operand}: it writes .copydesk.yaml.`);
    const present = configurationNames.find((name) => existsSync(name));
    if (present) throw new UsageError(`${present} is there already, and is left as it is.`);
    writeFileSync('.copydesk.yaml', template, { flag: 'wx' });
    process.stdout.write('Wrote .copydesk.yaml.\n');
    return status.fine;
  },
});

const template = `# What Copydesk should know of this newsroom. All of it is optional.

# No configuration above this folder counts.
root: true

# What kind of pieces these are, unless an article says otherwise (genre: in its front matter):
# news, analysis, opinion or reference.
genre: news

# The house style by which numbers are written, or the path of a style file.
style: international

# A rule is off, or as loud as you want it: error, warning, information or hint. "copydesk rules" lists them,
# "copydesk explain RULE" says what one is about.
# rules:
#   phrasing/intensifier: off
#   sourcing/vague-source: { severity: error }

# The newsroom's own phrases: what to find, what to say instead, and why.
# phrases:
#   - find: [leverage/v]
#     use: use/v
#     why: House style.

# Exchange rates, for conversions: a file with the columns date, currency and per-usd.
# rates: rates.csv

# What holds for some files only. Paths count from this file.
# overrides:
#   - files: ["opinion/**"]
#     genre: opinion

# What is passed over where folders are checked. What git ignores is passed over in any case.
# ignore: ["archive/**"]
`;
