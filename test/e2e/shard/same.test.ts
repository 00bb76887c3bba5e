/*
 * Several runs that share the work come to what one run comes to; test/slow/shard has more numbers of runs.
 */

import { testSame } from './same.ts';

testSame([2, 5]);
