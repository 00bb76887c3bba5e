/*
 * Owns what to do when a credential of OpenAI is out.
 */

import type { ResponseDef } from '../../src/model/response.ts';

const SAFETY = 'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety';

const AUDIT: ResponseDef['audit'] = {
  page: 'https://platform.openai.com/usage',
  look: {
    en: 'Look at usage by day, project and key for days and models that are not yours; organisations that have switched it on have an audit log of new keys, users and projects as well.',
    ja: '日・プロジェクト・キーごとの利用量に、身に覚えのない日やモデルがないか確認してください。有効にしている組織では、キー・ユーザー・プロジェクトの追加が監査ログにも残ります。',
  },
};

export const openai: readonly ResponseDef[] = [
  {
    rules: ['openai-api-key', 'openai-project-key', 'openai-service-account-key'],
    damage: {
      en: 'Typically the key is resold and your credit is used up within hours. Stored files, assistants and their contents can be read with it, too.',
      ja: '典型的には、キーが転売され、数時間でクレジットが使い切られます。保存されたファイルやアシスタントの内容も読み取られます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Revoke the key', ja: 'キーを失効させる' },
        why: {
          en: 'Find it on the page by its last four characters and choose Revoke. OpenAI revokes keys that it finds in public by itself, but not at once.',
          ja: 'ページで末尾 4 文字を頼りに探し、失効させてください。OpenAI も公開されたキーを見つけると失効させますが、すぐにとは限りません。',
        },
        expected: {
          en: 'It is no longer listed; calls with it are answered 401.',
          ja: '一覧から消え、使うと 401 が返ります。',
        },
        links: ['https://platform.openai.com/api-keys', SAFETY],
      },
      {
        id: 'limit',
        phase: 'replace',
        title: { en: 'Make a new key for one project, with a limit', ja: '上限を設けたプロジェクト用のキーを発行する' },
        why: {
          en: 'A restricted key of a project with a monthly budget bounds the next loss. Keep it on a server: code in browsers and apps shows it to everybody.',
          ja: '月の予算を設定したプロジェクトの制限付きキーなら、次の被害を抑えられます。キーはサーバーに置いてください。ブラウザーやアプリのコードでは誰にでも見えます。',
        },
        links: ['https://platform.openai.com/settings/organization/limits'],
      },
    ],
    audit: AUDIT,
    sources: [SAFETY, 'https://howtorotate.com/docs/tutorials/openai'],
  },
  {
    rules: ['openai-admin-key', 'openai-session-key'],
    damage: {
      en: 'It manages the organisation: users, projects and further keys can be made with it, which go on working afterwards.',
      ja: '組織を管理できます。ユーザー、プロジェクト、別のキーを作成でき、それらは失効後も使えます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Revoke it', ja: '失効させる' },
        why: {
          en: 'An admin key is deleted by an owner on the page of admin keys. For a session sign out of all devices in the settings, and change the password.',
          ja: '管理キーは、オーナーが管理キーのページで削除します。セッションの場合は、設定ですべてのデバイスからサインアウトし、パスワードを変えてください。',
        },
        expected: { en: 'It is no longer listed.', ja: '一覧から消えます。' },
        links: ['https://platform.openai.com/settings/organization/admin-keys'],
      },
      {
        id: 'left-behind',
        phase: 'clean',
        title: {
          en: 'Look for users, projects and keys that were added',
          ja: '追加されたユーザー・プロジェクト・キーを探す',
        },
        why: {
          en: 'They outlive the key. Remove what nobody knows.',
          ja: '管理キーがなくなっても残ります。誰も知らないものを削除してください。',
        },
        links: [
          'https://platform.openai.com/settings/organization/people',
          'https://platform.openai.com/settings/organization/projects',
        ],
      },
    ],
    audit: AUDIT,
    sources: [SAFETY, 'https://platform.openai.com/docs/api-reference/audit-logs'],
  },
];
