/*
 * Owns what to do when a credential of Anthropic is out.
 */

import type { ResponseDef } from '../../src/model/response.ts';

const COMPROMISED =
  'https://support.claude.com/en/articles/8384961-what-should-i-do-if-i-suspect-my-api-key-has-been-compromised';
const PRACTICES = 'https://support.claude.com/en/articles/9767949-api-key-best-practices';
const CONSOLE_KEYS = 'https://console.anthropic.com/settings/keys';

const AUDIT: ResponseDef['audit'] = {
  page: 'https://console.anthropic.com/usage',
  look: {
    en: 'Look at usage and cost by day, workspace and key for what is not yours, and at the members and keys of the organisation.',
    ja: '日・ワークスペース・キーごとの利用量と費用に身に覚えのないものがないか、組織のメンバーとキーも確認してください。',
  },
};

export const anthropic: readonly ResponseDef[] = [
  {
    rules: ['anthropic-api-key'],
    damage: {
      en: 'Typically the key is resold and run up to your limit. Files of the workspace can be read with it.',
      ja: '典型的には、キーが転売され、上限まで使われます。ワークスペースのファイルも読み取られます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Delete the key', ja: 'キーを削除する' },
        why: {
          en: 'On the page of keys open the menu beside it and choose to delete it. Disabling stops it as well, and can be taken back.',
          ja: 'キーのページで横のメニューを開き、削除します。無効化でも止まり、元に戻せます。',
        },
        expected: {
          en: 'It is no longer listed; calls with it are answered 401.',
          ja: '一覧から消え、使うと 401 が返ります。',
        },
        links: [COMPROMISED],
      },
      {
        id: 'limit',
        phase: 'replace',
        title: {
          en: 'Make a new key in a workspace with a limit',
          ja: '上限を設けたワークスペースで新しいキーを発行する',
        },
        why: {
          en: 'A workspace of its own with a spend limit bounds the next loss, and shows whose use it was.',
          ja: '支出の上限を設定した専用のワークスペースなら、次の被害を抑えられ、誰の利用かもわかります。',
        },
        links: [PRACTICES, 'https://console.anthropic.com/settings/workspaces'],
      },
    ],
    audit: AUDIT,
    sources: [COMPROMISED, PRACTICES],
  },
  {
    rules: ['anthropic-admin-key'],
    damage: {
      en: 'It manages members, workspaces and keys of the organisation.',
      ja: '組織のメンバー、ワークスペース、キーを管理できます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Delete the admin key', ja: '管理キーを削除する' },
        why: {
          en: 'An administrator deletes it on the page of admin keys in the console.',
          ja: '管理者が、コンソールの管理キーのページで削除します。',
        },
        expected: { en: 'It is no longer listed.', ja: '一覧から消えます。' },
        links: ['https://console.anthropic.com/settings/admin-keys', COMPROMISED],
      },
      {
        id: 'left-behind',
        phase: 'clean',
        title: { en: 'Look for members and invitations that were added', ja: '追加されたメンバーと招待を探す' },
        why: {
          en: 'They outlive the key. Check members, invitations, and the state of each key.',
          ja: '管理キーがなくなっても残ります。メンバー、招待、各キーの状態を確認してください。',
        },
        links: ['https://console.anthropic.com/settings/members', CONSOLE_KEYS],
      },
    ],
    audit: AUDIT,
    sources: [COMPROMISED, 'https://docs.claude.com/en/api/administration-api'],
  },
  {
    rules: ['anthropic-oauth-token', 'anthropic-refresh-token', 'anthropic-session-key'],
    damage: {
      en: 'It acts as its user: conversations and projects can be read, and the plan used up.',
      ja: 'ユーザー本人として使えます。会話やプロジェクトが読まれ、プランの利用枠が使われます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Sign out of all sessions', ja: 'すべてのセッションからサインアウトする' },
        why: {
          en: 'In the account settings log out of all devices, and remove the authorisation of the tool that had the token. Then sign in to the tool again.',
          ja: 'アカウント設定ですべてのデバイスからログアウトし、トークンを持っていたツールの許可を取り消します。その後、ツールにサインインし直してください。',
        },
        expected: { en: 'The tool asks to sign in again.', ja: 'ツールが再度サインインを求めます。' },
        links: ['https://claude.ai/settings/account'],
      },
    ],
    audit: AUDIT,
    sources: [COMPROMISED],
  },
];
