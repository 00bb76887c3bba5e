import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/util/group-by.ts';

test('every element is in the group of its key, once, in the order of the list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (list) => {
      const groups = groupBy(list, (each) => each % 3);
      for (const [key, group] of groups) expect(group).toEqual(list.filter((each) => each % 3 === key));
      expect([...groups.keys()]).toEqual([...new Set(list.map((each) => each % 3))]);
    }),
  );
});
