import type { Basis, Forms, Style } from '../contract/index.ts';

/** A form together with what it is known from. */
interface Known<T> {
  readonly form: T;
  readonly basis: Basis;
}

/** Read in the guide's own public text. */
export const guide = <const T>(form: T): Known<T> => ({ form, basis: 'guide' });
/** Quoted from the guide elsewhere. */
export const quoted = <const T>(form: T): Known<T> => ({ form, basis: 'quoted' });
/** Common knowledge of the trade, not seen in a public text. */
export const common = <const T>(form: T): Known<T> => ({ form, basis: 'common' });

/** The forms that a guide settles, each with its mark; what it leaves alone, or no public text says, is left out. */
type Profile = { readonly [K in keyof Forms]?: Known<NonNullable<Forms[K]>> };

/** A style that settles nothing. */
const unsettled: Forms = {
  percent: null,
  percentSpace: null,
  wordsUpTo: null,
  figuresFrom: null,
  currencyForm: null,
  symbolFor: null,
  roundCents: null,
  magnitude: null,
  rangeDash: null,
  rangeJoin: null,
  rangeSign: null,
  grouping: null,
  dateOrder: null,
  monthWithDay: null,
  clock: null,
  unitSpace: null,
};

/** What a style can settle, in order. */
export const formNames = Object.keys(unsettled) as readonly (keyof Forms)[];

/** Who a style is; its spelling is British unless it says otherwise. */
type Identity = Pick<Style, 'name' | 'title' | 'guide' | 'houseCurrency'> & Partial<Pick<Style, 'spelling'>>;

/** A house style from its profile. */
export function houseStyle(of: Identity, profile: Profile): Style {
  const pick = <V>(read: (known: Known<unknown> | undefined) => V): Record<string, V> =>
    Object.fromEntries(formNames.map((name) => [name, read(profile[name])]));
  return {
    spelling: 'british',
    ...of,
    ...(pick((known) => known?.form ?? null) as unknown as Forms),
    basis: pick((known) => known?.basis ?? null) as Style['basis'],
  };
}
