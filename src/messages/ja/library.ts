/*
 * Owns the Japanese sentences of what programs that use leakgate as a library do wrong.
 */

import type { library as english } from '../en/library.ts';
import type { Text } from '../text.ts';

export const library: Readonly<Record<keyof typeof english, Text>> = {
  'error.library-foreign-rule':
    'ルール {rule} は、この leakgate が作ったものではありません。rules から取り出すか、defineRule で作ってください。',
  'error.library-foreign-result':
    '渡された結果、または検出の一つは、この leakgate が作ったものではありません。コピーではなく、scan が返したものをそのまま渡してください。',
};
