/** Tags that say what somebody is for or against, or who pays. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, attributive, both, described, list, quiet } from '../conditions.ts';
import { designated } from '../label-conditions.ts';

/** Prefixes that put people on a side. */
const against: readonly PhraseEntry[] = [
  {
    find: list(`
      anti -? american|americanism|western|white|black|asian|jewish|arab|hispanic|latino|catholic;
      anti -? israel|israeli;
      anti -? science|scientific|intellectual|intellectualism|gay|lgbt|lgbtq|trans|transgender;
      anti -? woman|women|female|feminist|family|life|choice|freedom|speech;
      anti -? gun|growth|business|capitalist|capitalism|market|worker|union|labour|oil|fossil|car;
      anti -? motorist|tax|wall|elite|elites|democratic|democracy;
      anti -? immigrant|migrant|refugee|foreigner|muslim|islam|religious|religion;
      anti -? semite|semites|vax|vaxx|vaxxer|vaxxers|mask|masker|maskers|lockdown;
      anti -? cop|military|patriotic|constitutional|enlightenment|modern|progress;
      anti -? progressive|liberal|conservative|left|globalist|globalisation|european; anti-human; anti-consumer;
      anti-poor; anti-rich; anti-boy; anti-child; anti-farmer; anti-rural; anti-choicer/n; anti-lifer/n
    `),
    why: 'says what somebody is against, as opponents put it',
    when: both(anyCase, attributive),
    unless: [
      {
        modifies: `
          sentiment/n|feeling/n|mood|hat/n|shirt/n|sign/n|banner/n|slogan/n|chant/n|stance/n|law/n|legislation|league|unit/n|movement/n|protest/n|protester/n|demonstration/n;
          march/n|rally|rallies|missile/n|tank;
          forces|squad|coalition|parties|party|riot/n|avoidance|evasion|fraud|campaigner/n; demonstrator/n|crime/n
        `,
      },
      ...designated,
      {
        near: `
          hate crime/n; police; court; prosecutor/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      pro -? life|choice|abortion|lifer|lifers|choicer|choicers|gun|death|criminal|crime|war;
      pro -? kremlin|putin|beijing|business|growth;
      pro -? family|worker|immigrant|immigration|illegal|amnesty;
      pro -? censorship|freedom|faith|police|hamas|terrorist;
      pro -? american|establishment|corporate|corporation|wall;
      pro -? elite|rich|oil|coal|fracking|nuclear|vax|mask|lockdown
    `),
    why: 'says what somebody is for, as one camp puts it',
    when: both(anyCase, attributive),
    unless: [
      {
        modifies: `
          party|parties|government/n|forces|separatist/n|militia/n|rebel/n|fighters;
          demonstration/n|protest/n|protester/n|rally|rallies;
          march/n|demonstrator/n|opposition|candidate/n|bowl|troops|coalition
        `,
      },
      ...designated,
    ],
    severity: quiet,
  },
  {
    find: list(`
      vehemently|fiercely|openly|stridently|rabidly|overtly|vocally|staunchly anti|pro;
      proudly|unabashedly|unapologetically|aggressively anti|pro
    `),
    why: 'says what somebody is for or against, and how loudly',
    when: [
      { after: ['-'] },
      { after: `american|life|choice|trump|gun|abortion|immigrant|union|gay|business|russian|western` },
    ],
    severity: quiet,
  },
  {
    find: list(`
      liberal-minded; billionaire-backed; billionaire-funded; soros-funded; soros-backed; soros-linked; koch-funded;
      koch-backed; koch-linked; kremlin-backed; kremlin-linked; kremlin-friendly; moscow-friendly; beijing-friendly;
      union-funded; union-backed; corporate-backed; corporate-funded; industry-funded; industry-backed; oil-funded;
      big-money; dark-money; special-interest; establishment-backed; putin-backed; regime-backed;
      regime-friendly; government-friendly; taxpayer-funded; taxpayer-backed; taxpayer-subsidised;
      state-controlled media; government-controlled media; media-friendly; trump-friendly; trump-aligned;
      maga-aligned; 
      flag-waving; god-fearing; bible-believing; guardianista/n; guardian-reading
    `),
    why: 'names somebody by a backer or a camp',
    when: both(anyCase, described),
    unless: [
      ...designated,
      { modifies: `rebel/n|militia/n|forces|fighters|separatist/n|troops|broadcaster/n|university|universities` },
    ],
    severity: quiet,
  },
];

/** Faint tags of being for or against. */
export const tagsOfSides = (): readonly PhraseEntry[] => against;
