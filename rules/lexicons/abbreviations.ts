/**
 * Abbreviations of English news prose, by what their point says about the end of a sentence. Written without the final
 * point. An entry with a capital must be written with it (all capitals will do); one in lower case matches either way.
 */

/**
 * - `name`: a name follows, so the sentence goes on ("Gov. Brown");
 * - `number`: an abbreviation only where a number follows ("No. 5"); elsewhere a word and a full stop;
 * - `inner`: the sentence goes on ("e.g.", "vs.");
 * - `either`: the sentence may end here ("Acme Inc.", "the U.S."); what follows decides.
 */
export type AbbreviationKind = 'name' | 'number' | 'inner' | 'either';

const entries: Readonly<Record<AbbreviationKind, string>> = {
  name: `Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Gov Govs Lt Sen Sens Rep Reps Pres Amb Atty Dist Gen Gens
    Col Cols Maj Capt Cmdr Cdr Comdr Cpl Pfc Pvt Sgt Sgts Spc Adm Adml Brig Ens Rev Revs Fr Hon Msgr Supt Insp Det Asst
    Assoc Mt Mts Ft Sra Srta`,
  number: `No Nos no nos p pp Fig Figs fig figs Vol Vols vol vols Sec Secs sec Art Arts art Ch ch Chap chap para paras
    Eq eq Rte Op c ca Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec div Div Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun
    Rs Rp`,
  inner: `vs Vs v cf viz esp approx incl i.e e.g ie eg op.cit ibid ed eds trans resp repr ver tel pop`,
  either: `Inc Corp Co Cos Bros Ltd Pty Plc LLC Jr Sr Esq etc Etc al dept Dept est assn Assn Ave Blvd St Rd Hwy Pkwy Ln Pl Sq Mfg Intl
    Natl Univ Inst Acad Govt govt mgmt misc ft lb lbs oz hr hrs mins secs yr yrs mos mph sq U.S U.K U.N E.U D.C L.A
    a.m p.m A.M P.M a.d b.c ph.d M.D B.A M.A M.B.A D.D.S J.D Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La
    Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask`,
};

const kinds = new Map<string, AbbreviationKind>(
  (Object.keys(entries) as AbbreviationKind[]).flatMap((kind) =>
    entries[kind].split(/\s+/).map((entry): [string, AbbreviationKind] => [entry, kind]),
  ),
);

/** The longest abbreviation that is a single run of letters. Saves looking up longer words. */
export const longestAbbreviation = 6;

/** What kind of abbreviation a word is, given without its final point; undefined where it is none. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  const own = kinds.get(word);
  if (own !== undefined) return own;
  const lower = word.toLowerCase();
  // "INC" in a headline is "Inc"; "IE" is no "ie", and what merely looks like one in lower case ("wash") is none.
  if (word.length > 1 && word === word.toUpperCase()) return kinds.get(word.charAt(0) + lower.slice(1));
  return kinds.get(lower);
}

/**
 * Words with a capital that open a sentence far more often than they go on with a name: after "Inc." or "the U.S." they
 * tell that the sentence has ended.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `The A An This That These Those It Its He She They We You I His Her Their Our My Your There Here In On At By For From
  With Without Within To As If When While Where Why What Who Whose Which How But And Or Nor So Yet Because Although Though
  Since Until Unless After Before During Despite Whether Once Both Each Every Some Many Most Several Few Such Other Another
  Only Even Still Also However Moreover Meanwhile Instead Then Thus Therefore Indeed Nevertheless Nonetheless Perhaps Maybe
  Not No Yes Under Over Among Between Against About Through Throughout Upon According Critics Officials Nearly Almost
  Is Are Was Were Has Have Had Do Does Did Can Could Will Would Should May Might Must Now Later Earlier Today Yesterday
  Let Please Neither Either None Nothing Nobody Everyone Everything Someone Something Anyone Anything I’m I've I’ve I'm We’re
  We're They’re They're Don’t Don't`.split(/\s+/),
);
