/*
 * Owns what kinds of credentials are called, and why each matters, in both languages.
 */

import type { Localized } from '../src/model/localized.ts';
import type { CredentialKind } from '../src/model/provider.ts';

interface KindText {
  /** Comes after the provider's name. */
  readonly label: Localized;
  readonly why: Localized;
}

const CALLS: Localized = {
  en: 'Whoever has it can call the service in your name until it is revoked.',
  ja: '知る人は誰でも、失効させるまであなたの名義でこのサービスを呼び出せます。',
};
const USER: Localized = {
  en: 'It stands for a person: it can do what that person may do until it is revoked.',
  ja: '個人の代わりになるものです。失効させるまで、その人にできることがすべてできます。',
};
const MACHINE: Localized = {
  en: 'It lets a program in without anybody logging in, and usually never expires.',
  ja: '誰もログインせずにプログラムが利用でき、多くの場合期限がありません。',
};
const SIGNS: Localized = {
  en: 'Whoever has it can sign what the other side then believes.',
  ja: '知る人は誰でも、相手が信用する署名を作れます。',
};
const PUBLIC: Localized = {
  en: 'It is made to be public or is not secret by itself; a secret may be near.',
  ja: '公開用、またはそれだけでは秘密ではありません。近くに秘密がある可能性があります。',
};

export const KINDS: Readonly<Record<CredentialKind, KindText>> = {
  'api-key': { label: { en: 'API key', ja: 'API キー' }, why: CALLS },
  'access-token': { label: { en: 'access token', ja: 'アクセストークン' }, why: CALLS },
  'personal-token': { label: { en: 'personal access token', ja: '個人アクセストークン' }, why: USER },
  'refresh-token': {
    label: { en: 'refresh token', ja: 'リフレッシュトークン' },
    why: {
      en: 'It gets new access tokens again and again, until it is revoked.',
      ja: '失効させるまで、新しいアクセストークンを何度でも取得できます。',
    },
  },
  'service-token': { label: { en: 'service token', ja: 'サービストークン' }, why: MACHINE },
  'deploy-token': { label: { en: 'deploy token', ja: 'デプロイトークン' }, why: MACHINE },
  'bot-token': { label: { en: 'bot token', ja: 'ボットトークン' }, why: MACHINE },
  'app-token': { label: { en: 'app token', ja: 'アプリトークン' }, why: MACHINE },
  'admin-token': {
    label: { en: 'admin token', ja: '管理者トークン' },
    why: {
      en: 'It administers the account: users, settings and all data.',
      ja: 'アカウント全体（ユーザー、設定、すべてのデータ）を管理できます。',
    },
  },
  'client-secret': {
    label: { en: 'OAuth client secret', ja: 'OAuth クライアントシークレット' },
    why: {
      en: 'With the client id, which is public, it is the application: it gets tokens in its name.',
      ja: '公開されているクライアント ID と合わせると、アプリケーションになりすましてトークンを取得できます。',
    },
  },
  'secret-key': { label: { en: 'secret key', ja: 'シークレットキー' }, why: CALLS },
  'signing-secret': { label: { en: 'signing secret', ja: '署名シークレット' }, why: SIGNS },
  'encryption-key': {
    label: { en: 'encryption key', ja: '暗号化キー' },
    why: {
      en: 'Whoever has it can read what was encrypted with it.',
      ja: '知る人は誰でも、このキーで暗号化されたものを読めます。',
    },
  },
  'private-key': {
    label: { en: 'private key', ja: '秘密鍵' },
    why: {
      en: 'Whoever has it is, to others, you: it signs, decrypts and logs in.',
      ja: '知る人は誰でもあなたになりすませます。署名、復号、ログインができます。',
    },
  },
  password: {
    label: { en: 'password', ja: 'パスワード' },
    why: {
      en: 'It opens an account for whoever reads it here.',
      ja: 'ここで読んだ人が誰でもアカウントに入れます。',
    },
  },
  'connection-string': {
    label: { en: 'connection string', ja: '接続文字列' },
    why: {
      en: 'It holds all that is needed to connect: place, name and password.',
      ja: '接続に必要なもの（接続先、ユーザー名、パスワード）がすべて含まれています。',
    },
  },
  webhook: {
    label: { en: 'webhook URL', ja: 'Webhook URL' },
    why: {
      en: 'Whoever has the URL can send messages that look like yours.',
      ja: 'この URL を知る人は誰でも、あなたからのように見えるメッセージを送れます。',
    },
  },
  'license-key': {
    label: { en: 'license key', ja: 'ライセンスキー' },
    why: {
      en: 'It was bought, and others can use it up or get it blocked.',
      ja: '購入したもので、他人に使い切られたり停止されたりする可能性があります。',
    },
  },
  session: {
    label: { en: 'session', ja: 'セッション' },
    why: {
      en: 'Whoever has it is logged in as its owner until it ends.',
      ja: '終了するまで、知る人は誰でも持ち主としてログインした状態になります。',
    },
  },
  'publishable-key': { label: { en: 'publishable key', ja: '公開可能キー' }, why: PUBLIC },
  'key-id': { label: { en: 'key id', ja: 'キー ID' }, why: PUBLIC },
};
