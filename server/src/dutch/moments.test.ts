import { describe, expect, it } from 'vitest';
import { isoDay } from './calendar';
import { momentDays, MOMENTS } from './moments';

describe('moments of the Dutch year', () => {
  it.each([
    ['prinsjesdag', 2024, '2024-09-17', '2024-09-17'],
    ['prinsjesdag', 2025, '2025-09-16', '2025-09-16'],
    ['goede-vrijdag', 2025, '2025-04-18', '2025-04-18'],
    ['tweede-paasdag', 2025, '2025-04-21', '2025-04-21'],
    ['hemelvaartsdag', 2025, '2025-05-29', '2025-05-29'],
    ['tweede-pinksterdag', 2025, '2025-06-09', '2025-06-09'],
    ['carnaval', 2025, '2025-03-02', '2025-03-04'],
    ['koningsdag', 2025, '2025-04-27', '2025-04-27'],
    ['moederdag', 2025, '2025-05-11', '2025-05-11'],
    ['veteranendag', 2021, '2021-06-26', '2021-06-26'],
    ['voorjaarsnota', 2025, '2025-04-15', '2025-06-01'],
    ['kerstreces', 2024, '2024-12-20', '2025-01-12'],
    ['suikerfeest', 2022, '2022-05-03', '2022-05-03'],
    ['ramadan', 2024, '2024-03-11', '2024-04-09'],
  ])('%s of %i', (id, year, from, to) => {
    const days = momentDays(MOMENTS.find((moment) => moment.id === id)!.rule, year)!;
    expect([isoDay(days.from), isoDay(days.to)]).toEqual([from, to]);
  });

  it('has each id and each name once', () => {
    const ids = MOMENTS.map((moment) => moment.id);
    const names = MOMENTS.flatMap((moment) => moment.names);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it('are in their year, on real days, whatever the year', () => {
    for (const { rule } of MOMENTS) {
      for (let year = 1950; year <= 2050; year++) {
        const days = momentDays(rule, year);
        if (days === undefined) continue;
        expect(days.to).toBeGreaterThanOrEqual(days.from);
        expect(isoDay(days.from).slice(0, 4)).toBe(String(year));
      }
    }
  });
});
