import type { Clause } from './clause';
import type { LegalDay } from './time/legal-day';

/** A number or choice of the scheme with the days from which each value holds. Never a literal in code. */
export interface Parameter<Value> {
  readonly name: string;
  readonly clause: Clause;
  /** What one unit is: 'months', 'days', 'ministries' … */
  readonly unit: string;
  /** Oldest first. A value holds from its day until the next one's day. */
  readonly values: readonly [{ readonly from: LegalDay; readonly value: Value }, ...{ readonly from: LegalDay; readonly value: Value }[]];
}

/** The value on the key day of a case. Throws RangeError before the first value's day: no rule set reaches back there. */
export function valueOn<Value>(parameter: Parameter<Value>, on: LegalDay): Value {
  const held = parameter.values.filter((entry) => entry.from <= on).at(-1);
  if (!held) throw new RangeError(`${parameter.name} has no value on ${on}`);
  return held.value;
}

/** The parameters of a context with the value each has. */
export type Values<Parameters extends Readonly<Record<string, Parameter<unknown>>>> = {
  readonly [Name in keyof Parameters]: Parameters[Name] extends Parameter<infer Value> ? Value : never;
};

/** Every parameter's value on the key day of a case. Throws RangeError like `valueOn`. */
export function valuesOn<Parameters extends Readonly<Record<string, Parameter<unknown>>>>(parameters: Parameters, on: LegalDay): Values<Parameters> {
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, valueOn(parameter, on)])) as Values<Parameters>;
}
