/*
 * Owns what is said where a token is typed into a command that reads it without showing it.
 */

import type { Localized } from '../../src/model/localized.ts';

/** The start of a line that reads a token from the terminal into `TOKEN`. One line: what is pasted behind it would be read. */
export const READ_TOKEN = 'stty -echo; read -r TOKEN; stty echo;';

export const TYPED_TOKEN: Localized = {
  en: 'The command waits for the token: paste it and press Enter. It is not shown, and stands in no list of processes.',
  ja: 'コマンドはトークンの入力を待ちます。貼り付けて Enter を押してください。画面にもプロセス一覧にも表示されません。',
};
