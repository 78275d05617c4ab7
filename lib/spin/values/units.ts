/** What a unit measures, and its size in the base unit of that; times also stand under "per". */
type Size = readonly [dimension: string, size: number];

const SIZES: Readonly<Record<string, Size>> = {
  millimetre: ['length', 0.001],
  centimetre: ['length', 0.01],
  metre: ['length', 1],
  kilometre: ['length', 1000],
  mile: ['length', 1609.34],
  'nautical-mile': ['length', 1852],
  yard: ['length', 0.9144],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  milligram: ['mass', 1e-6],
  gram: ['mass', 0.001],
  kilogram: ['mass', 1],
  tonne: ['mass', 1000],
  pound: ['mass', 0.4536],
  ounce: ['mass', 0.02835],
  stone: ['mass', 6.35],
  millilitre: ['volume', 0.001],
  litre: ['volume', 1],
  gallon: ['volume', 3.785],
  pint: ['volume', 0.5],
  barrel: ['volume', 158.99],
  'cubic-metre': ['volume', 1000],
  'square-metre': ['area', 1],
  'square-foot': ['area', 0.0929],
  'square-kilometre': ['area', 1e6],
  'square-mile': ['area', 2.59e6],
  hectare: ['area', 10_000],
  acre: ['area', 4046.9],
  kilowatt: ['power', 1],
  megawatt: ['power', 1000],
  gigawatt: ['power', 1e6],
  terawatt: ['power', 1e9],
  'kilowatt-hour': ['energy', 1],
  'megawatt-hour': ['energy', 1000],
  'gigawatt-hour': ['energy', 1e6],
  'terawatt-hour': ['energy', 1e9],
  knot: ['length/time', 0.5144],
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86_400],
  week: ['time', 604_800],
  month: ['time', 2_629_800],
  year: ['time', 31_557_600],
  decade: ['time', 315_576_000],
  century: ['time', 3_155_760_000],
};

/** The base unit of temperature, and what stands for each other without conversion. */
const TEMPERATURES = new Set(['celsius', 'fahrenheit']);

/**
 * The amount in the base unit of what it measures, with the name of that; null where the
 * unit, or what it is counted by, is not known. "80 kilometre/hour" → 22.2 of "length/time".
 */
export function inBase(
  amount: number,
  unit: string,
  per: string,
): { dimension: string; size: number } | null {
  if (TEMPERATURES.has(unit)) {
    return { dimension: 'heat', size: unit === 'celsius' ? amount : ((amount - 32) * 5) / 9 };
  }
  const size = SIZES[unit];
  if (!size) return null;
  if (per === '') return { dimension: size[0], size: amount * size[1] };
  const time = SIZES[per];
  if (time?.[0] !== 'time') return null;
  return { dimension: `${size[0]}/time`, size: (amount * size[1]) / time[1] };
}

/** "25 degrees" says nothing of the scale: it is 25 of either. */
export function areUnitsAlike(one: string, two: string): boolean {
  if (one === two) return true;
  const either = (a: string, b: string): boolean =>
    (a === 'degree' && TEMPERATURES.has(b)) || (a === 'point' && b === 'pp');
  return either(one, two) || either(two, one);
}
