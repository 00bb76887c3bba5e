/*
 * Several runs that share the work come to what one run comes to, one and many of them.
 */

import { testSame } from '../../e2e/shard/same.ts';

testSame([1, 3, 7]);
